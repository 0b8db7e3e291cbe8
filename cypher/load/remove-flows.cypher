// title: What a document stated before
// description: Removes the flows of one document, its own safeguards and the kinds of recipient it names; what it states now is loaded in the same transaction.
// parameter document: id of the document

MATCH (document:Document {id: $document})<-[:STATED_IN]-(flow:Flow)
DETACH DELETE flow;

MATCH (document:Document {id: $document})-[link:RELIES_ON|DISCLOSES_TO]->(named)
DELETE link;
