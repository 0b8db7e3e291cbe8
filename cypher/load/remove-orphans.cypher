// title: What nobody names any more
// description: Of the nodes that a document named before (mark-named), removes those that no flow and no document names now and that are no part of the law, what only a company's own document tells of it, then the marks.
// parameter documents: ids of the documents

UNWIND $documents AS documentId
MATCH (document:Document {id: documentId})-[:NAMED]->(item:DataItem)
WHERE NOT EXISTS { (item)<-[:CARRIES]-(:Flow) }
WITH DISTINCT item
DETACH DELETE item;

UNWIND $documents AS documentId
MATCH (document:Document {id: documentId})-[:NAMED]->(category:DataCategory)
WHERE NOT EXISTS { (category)<-[:CARRIES]-(:Flow) }
  AND NOT EXISTS { (category)<-[:IN_CATEGORY]-(:DataItem) }
WITH DISTINCT category
DETACH DELETE category;

UNWIND $documents AS documentId
MATCH (document:Document {id: documentId})-[:NAMED]->(subject:DataSubject)
WHERE NOT EXISTS { (subject)-[:GIVES]->(:Flow) }
WITH DISTINCT subject
DETACH DELETE subject;

UNWIND $documents AS documentId
MATCH (document:Document {id: documentId})-[:NAMED]->(purpose:Purpose)
WHERE NOT EXISTS { (purpose)<-[:SERVES]-(:Flow) }
WITH DISTINCT purpose
DETACH DELETE purpose;

UNWIND $documents AS documentId
MATCH (document:Document {id: documentId})-[:NAMED]->(basis:LegalBasis)
WHERE NOT EXISTS { (basis)<-[:UNDER]-(:Flow) }
WITH DISTINCT basis
DETACH DELETE basis;

UNWIND $documents AS documentId
MATCH (document:Document {id: documentId})-[:NAMED]->(country:Country)
WHERE country.lasting IS NULL
  AND NOT EXISTS { (country)<-[:LOCATED_IN]-(:Flow) }
WITH DISTINCT country
DETACH DELETE country;

UNWIND $documents AS documentId
MATCH (document:Document {id: documentId})-[:NAMED]->(mechanism:Mechanism)
WHERE mechanism.lasting IS NULL
  AND NOT EXISTS { (mechanism)<-[:RELIES_ON]-(:Flow) }
  AND NOT EXISTS { (mechanism)<-[:RELIES_ON]-(:Document) }
WITH DISTINCT mechanism
DETACH DELETE mechanism;

UNWIND $documents AS documentId
MATCH (document:Document {id: documentId})-[:NAMED]->(category:RecipientCategory)
WHERE NOT EXISTS { (category)<-[:DISCLOSES_TO]-(:Document) }
WITH DISTINCT category
DETACH DELETE category;

UNWIND $documents AS documentId
MATCH (document:Document {id: documentId})-[:NAMED]->(company:Company)
WHERE NOT EXISTS { (company)<-[:TO]-(:Disclosure) }
WITH DISTINCT company
REMOVE company:SubProcessor;

UNWIND $documents AS documentId
MATCH (document:Document {id: documentId})-[:NAMED]->(company:Company)
WHERE NOT EXISTS { (company)<-[:TO]-(:Flow) }
  AND NOT EXISTS { (company)-[:PUBLISHED]->(:Document) }
  AND NOT EXISTS { (company)<-[:OWNED_BY]-(:Company) }
WITH DISTINCT company
DETACH DELETE company;

// Owners of those that have just gone.
UNWIND $documents AS documentId
MATCH (document:Document {id: documentId})-[:NAMED]->(company:Company)
WHERE NOT EXISTS { (company)<-[:TO]-(:Flow) }
  AND NOT EXISTS { (company)-[:PUBLISHED]->(:Document) }
  AND NOT EXISTS { (company)<-[:OWNED_BY]-(:Company) }
WITH DISTINCT company
DETACH DELETE company;

UNWIND $documents AS documentId
MATCH (document:Document {id: documentId})-[:NAMED]->(company:Company)
WHERE NOT EXISTS { (company)-[:PUBLISHED]->(:Document) }
  AND NOT EXISTS { (company)<-[:OWNED_BY]-(:Company) }
WITH DISTINCT company
SET company.orgNumber = null,
    company.legalName = CASE WHEN company.known THEN company.legalName ELSE null END;

UNWIND $documents AS documentId
MATCH (document:Document {id: documentId})-[mark:NAMED]->(named)
DELETE mark;
