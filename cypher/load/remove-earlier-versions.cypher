// title: Earlier versions go
// description: Removes every version of a document but the current one; what it states now stays.
// parameter documents: ids of the documents

UNWIND $documents AS documentId
MATCH (document:Document {id: documentId})-[:HAS_VERSION]->(version:DocumentVersion)
WHERE version.id <> document.version
DETACH DELETE version
