// title: Why
// description: The purposes of a flow.
// parameter rows: a, b, properties

UNWIND $rows AS row
MATCH (flow:Flow {id: row.a})
MATCH (purpose:Purpose {id: row.b})
MERGE (flow)-[link:SERVES]->(purpose)
SET link += row.properties
