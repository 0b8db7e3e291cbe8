// title: Legal bases that can be chosen
// description: With the number of flows each is on.
MATCH (term:LegalBasis)<-[:UNDER]-(flow:Flow)
RETURN term.id AS id, term.name AS name, term.nameSv AS nameSv, term.article AS article, count(DISTINCT flow) AS flows
ORDER BY id
