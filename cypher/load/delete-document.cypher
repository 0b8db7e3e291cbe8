// title: The node of a document
// description: Deleted last, since its marks (mark-named) tell what goes with it.
// parameter documents: ids of the documents

UNWIND $documents AS documentId
MATCH (document:Document {id: documentId})
DETACH DELETE document
