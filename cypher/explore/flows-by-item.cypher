// title: Flows of some item ids
// description: Ids of the flows with any of the given terms; $ids is a list of ids of DataItem.
UNWIND $ids AS id
MATCH (:DataItem {id: id})<-[:CARRIES]-(flow:Flow)
RETURN DISTINCT flow.id AS id
