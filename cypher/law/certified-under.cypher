// title: Entries in the list of a decision
// description: What is known of a company's entry, when that was looked up, and by whom. Companies that the graph does not hold are left out.
// parameter rows: a, b, properties

UNWIND $rows AS row
MATCH (company:Company {id: row.a})
MATCH (decision:AdequacyDecision {id: row.b})
MERGE (company)-[link:CERTIFIED_UNDER]->(decision)
SET link += row.properties
