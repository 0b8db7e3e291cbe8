// title: The versions of a document
// description: Earlier ones stay when a new one is loaded.
// parameter rows: a, b, properties

UNWIND $rows AS row
MATCH (version:DocumentVersion {id: row.a})
MATCH (document:Document {id: row.b})
MERGE (version)<-[link:HAS_VERSION]-(document)
SET link += row.properties
