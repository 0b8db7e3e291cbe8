// title: Flows of some country ids
// description: Ids of the flows with any of the given terms; $ids is a list of ids of Country.
UNWIND $ids AS id
MATCH (:Country {id: id})<-[:LOCATED_IN]-(flow:Flow)
RETURN DISTINCT flow.id AS id
