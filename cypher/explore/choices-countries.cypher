// title: Countries that can be chosen
// description: With the number of flows each is on.
MATCH (term:Country)<-[:LOCATED_IN]-(flow:Flow)
RETURN term.id AS id, term.name AS name, term.nameSv AS nameSv, term.zone AS zone, count(DISTINCT flow) AS flows
ORDER BY id
