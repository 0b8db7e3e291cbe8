// title: What is loaded of a document
// description: Whether a document is in the graph, and the fingerprint of what was loaded.
// parameter document: id of the document

MATCH (document:Document {id: $document})
RETURN document.fingerprint AS fingerprint
