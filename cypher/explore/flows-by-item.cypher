// title: Flows of some item ids
// description: Ids of the flows with any of the given terms; $ids is a list of ids of DataItem.
UNWIND $ids AS id
MATCH (:DataItem {id: id})<-[carries:CARRIES]-(flow:Flow)
WHERE carries.certainty <> 'inferred'
RETURN DISTINCT flow.id AS id
