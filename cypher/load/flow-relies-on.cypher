// title: Safeguards of a flow
// description: Mechanisms for transfers that a flow states for itself.
// parameter rows: a, b, properties

UNWIND $rows AS row
MATCH (flow:Flow {id: row.a})
MATCH (mechanism:Mechanism {id: row.b})
MERGE (flow)-[link:RELIES_ON]->(mechanism)
SET link += row.properties
