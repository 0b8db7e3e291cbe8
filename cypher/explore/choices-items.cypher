// title: Items that can be chosen
// description: With the number of flows each is on.
MATCH (term:DataItem)<-[carries:CARRIES]-(flow:Flow)
WHERE carries.certainty <> 'inferred'
RETURN term.id AS id, term.name AS name, term.nameSv AS nameSv, count(DISTINCT flow) AS flows
ORDER BY id
