// title: What a flow carries
// description: Items of personal data, each with its own words.
// parameter rows: a, b, properties

UNWIND $rows AS row
MATCH (flow:Flow {id: row.a})
MATCH (item:DataItem {id: row.b})
MERGE (flow)-[link:CARRIES]->(item)
SET link += row.properties
