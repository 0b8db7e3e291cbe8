// title: Items that can be chosen
// description: With the number of flows each is on.
MATCH (term:DataItem)<-[:CARRIES]-(flow:Flow)
RETURN term.id AS id, term.name AS name, term.nameSv AS nameSv, count(DISTINCT flow) AS flows
ORDER BY id
