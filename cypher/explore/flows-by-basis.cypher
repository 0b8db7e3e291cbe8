// title: Flows of some basis ids
// description: Ids of the flows with any of the given terms; $ids is a list of ids of LegalBasis.
UNWIND $ids AS id
MATCH (:LegalBasis {id: id})<-[:UNDER]-(flow:Flow)
RETURN DISTINCT flow.id AS id
