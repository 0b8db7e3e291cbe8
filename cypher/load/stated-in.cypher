// title: Where a flow is stated
// description: The words that state the flow, and the document they stand in.
// parameter rows: a, b, properties

UNWIND $rows AS row
MATCH (flow:Flow {id: row.a})
MATCH (document:Document {id: row.b})
MERGE (flow)-[link:STATED_IN]->(document)
SET link += row.properties
