// title: Documents
// description: A property that is null is removed, so that an earlier version leaves nothing behind.
// parameter rows: id, properties

UNWIND $rows AS row
MERGE (document:Document {id: row.id})
SET document += row.properties
