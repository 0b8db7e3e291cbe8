// title: What mechanisms are worth
// description: Safeguards, derogations and what stands and falls with a decision; they stay in the graph when no document names them.
// parameter rows: id, properties

UNWIND $rows AS row
MERGE (mechanism:Mechanism {id: row.id})
SET mechanism += row.properties
