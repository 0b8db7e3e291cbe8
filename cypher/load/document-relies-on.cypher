// title: Safeguards of a document
// description: Mechanisms that a document states for all its transfers.
// parameter rows: a, b, properties

UNWIND $rows AS row
MATCH (document:Document {id: row.a})
MATCH (mechanism:Mechanism {id: row.b})
MERGE (document)-[link:RELIES_ON]->(mechanism)
SET link += row.properties
