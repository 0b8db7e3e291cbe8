// title: Who published a document
// description: The company whose document it is.
// parameter rows: a, b, properties

UNWIND $rows AS row
MATCH (document:Document {id: row.a})
MATCH (company:Company {id: row.b})
MERGE (document)<-[link:PUBLISHED]-(company)
SET link += row.properties
