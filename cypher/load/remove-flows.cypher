// title: What a document stated before
// description: Removes the flows of one document, its own safeguards and the kinds of recipient it names; what it states now is loaded in the same transaction.
// parameter documents: ids of the documents

UNWIND $documents AS documentId
MATCH (document:Document {id: documentId})<-[:STATED_IN]-(flow:Flow)
DETACH DELETE flow;

UNWIND $documents AS documentId
MATCH (document:Document {id: documentId})-[link:RELIES_ON|DISCLOSES_TO]->(named)
DELETE link;
