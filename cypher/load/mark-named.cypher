// title: What a document named before
// description: Marks every node that a document reaches; those that nobody names any more go at the end of the same transaction, and so do the marks.
// parameter documents: ids of the documents

UNWIND $documents AS documentId
MATCH (document:Document {id: documentId})<-[:STATED_IN]-(flow:Flow)
MATCH (flow)-[:TO|CARRIES|SERVES|UNDER|LOCATED_IN|RELIES_ON]->(named)
WITH DISTINCT document, named
MERGE (document)-[:NAMED]->(named);

UNWIND $documents AS documentId
MATCH (document:Document {id: documentId})<-[:STATED_IN]-(flow:Flow)
MATCH (flow)<-[:GIVES]-(named:DataSubject)
WITH DISTINCT document, named
MERGE (document)-[:NAMED]->(named);

UNWIND $documents AS documentId
MATCH (document:Document {id: documentId})-[:NAMED]->(item:DataItem)
MATCH (item)-[:IN_CATEGORY]->(named:DataCategory)
WITH DISTINCT document, named
MERGE (document)-[:NAMED]->(named);

UNWIND $documents AS documentId
MATCH (document:Document {id: documentId})-[:RELIES_ON|DISCLOSES_TO]->(named)
WITH DISTINCT document, named
MERGE (document)-[:NAMED]->(named);

UNWIND $documents AS documentId
MATCH (document:Document {id: documentId})<-[:PUBLISHED]-(named:Company)
MERGE (document)-[:NAMED]->(named);

UNWIND $documents AS documentId
MATCH (document:Document {id: documentId})-[:NAMED]->(company:Company)
MATCH (company)-[:OWNED_BY]->(named:Company)
WITH DISTINCT document, named
MERGE (document)-[:NAMED]->(named);
