// title: A document goes
// description: Removes a document with all its versions, its flows being gone already (remove-flows); what nobody else names goes after it.
// parameter documents: ids of the documents

UNWIND $documents AS documentId
MATCH (document:Document {id: documentId})-[:HAS_VERSION]->(version:DocumentVersion)
DETACH DELETE version;

UNWIND $documents AS documentId
MATCH (document:Document {id: documentId})<-[link:PUBLISHED]-(company:Company)
DELETE link;
