// title: Versions of documents
// description: What a document stated at one time, as its data map. A version that comes back is the same one, imported again.
// parameter rows: id, properties

UNWIND $rows AS row
MERGE (version:DocumentVersion {id: row.id})
SET version += row.properties
