// title: Flows from or to some companies
// description: Ids of the flows that any of the given companies sends or receives; $ids is a list of ids of Company.
UNWIND $ids AS id
MATCH (:Company {id: id})-[:SENDS|TO]-(flow:Flow)
RETURN DISTINCT flow.id AS id
