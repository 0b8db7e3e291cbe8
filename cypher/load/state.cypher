// title: What is loaded of a document
// description: Whether a document is in the graph, which bytes it was read from, and the fingerprint of what was loaded.
// parameter document: id of the document

MATCH (document:Document {id: $document})
RETURN document.fingerprint AS fingerprint, document.sha256 AS sha256
