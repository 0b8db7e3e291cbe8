// title: Categories that a flow carries
// description: Categories of personal data that the document names for this flow.
// parameter rows: a, b, properties

UNWIND $rows AS row
MATCH (flow:Flow {id: row.a})
MATCH (category:DataCategory {id: row.b})
MERGE (flow)-[link:CARRIES]->(category)
SET link += row.properties
