// title: Categories of items
// description: The category that the vocabulary puts an item in.
// parameter rows: a, b, properties

UNWIND $rows AS row
MATCH (item:DataItem {id: row.a})
MATCH (category:DataCategory {id: row.b})
MERGE (item)-[link:IN_CATEGORY]->(category)
SET link += row.properties
