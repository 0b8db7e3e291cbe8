// title: What is loaded of a document
// description: Which of the documents are in the graph, their current versions and bytes, and the fingerprint of what was loaded.
// parameter documents: ids of the documents

UNWIND $documents AS documentId
MATCH (document:Document {id: documentId})
RETURN document.id AS id, document.fingerprint AS fingerprint, document.sha256 AS sha256, document.version AS version
