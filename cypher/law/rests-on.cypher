// title: What a mechanism rests on
// description: A mechanism that stands and falls with a decision.
// parameter rows: a, b, properties

UNWIND $rows AS row
MATCH (mechanism:Mechanism {id: row.a})
MATCH (decision:AdequacyDecision {id: row.b})
MERGE (mechanism)-[link:RESTS_ON]->(decision)
SET link += row.properties
