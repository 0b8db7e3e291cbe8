// title: On which legal basis
// description: The legal bases of a flow.
// parameter rows: a, b, properties

UNWIND $rows AS row
MATCH (flow:Flow {id: row.a})
MATCH (basis:LegalBasis {id: row.b})
MERGE (flow)-[link:UNDER]->(basis)
SET link += row.properties
