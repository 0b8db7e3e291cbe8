// title: What nobody names any more
// description: Of the nodes that a document named before (mark-named), removes those that no flow and no document names now, then the marks.
// parameter document: id of the document

MATCH (document:Document {id: $document})-[:NAMED]->(item:DataItem)
WHERE NOT EXISTS { (item)<-[:CARRIES]-(:Flow) }
DETACH DELETE item;

MATCH (document:Document {id: $document})-[:NAMED]->(category:DataCategory)
WHERE NOT EXISTS { (category)<-[:CARRIES]-(:Flow) }
  AND NOT EXISTS { (category)<-[:IN_CATEGORY]-(:DataItem) }
DETACH DELETE category;

MATCH (document:Document {id: $document})-[:NAMED]->(subject:DataSubject)
WHERE NOT EXISTS { (subject)-[:GIVES]->(:Flow) }
DETACH DELETE subject;

MATCH (document:Document {id: $document})-[:NAMED]->(purpose:Purpose)
WHERE NOT EXISTS { (purpose)<-[:SERVES]-(:Flow) }
DETACH DELETE purpose;

MATCH (document:Document {id: $document})-[:NAMED]->(basis:LegalBasis)
WHERE NOT EXISTS { (basis)<-[:UNDER]-(:Flow) }
DETACH DELETE basis;

MATCH (document:Document {id: $document})-[:NAMED]->(country:Country)
WHERE NOT EXISTS { (country)<-[:LOCATED_IN]-(:Flow) }
DETACH DELETE country;

MATCH (document:Document {id: $document})-[:NAMED]->(mechanism:Mechanism)
WHERE NOT EXISTS { (mechanism)<-[:RELIES_ON]-(:Flow) }
  AND NOT EXISTS { (mechanism)<-[:RELIES_ON]-(:Document) }
DETACH DELETE mechanism;

MATCH (document:Document {id: $document})-[:NAMED]->(category:RecipientCategory)
WHERE NOT EXISTS { (category)<-[:DISCLOSES_TO]-(:Document) }
DETACH DELETE category;

MATCH (document:Document {id: $document})-[:NAMED]->(company:Company)
WHERE NOT EXISTS { (company)<-[:TO]-(:Disclosure) }
REMOVE company:SubProcessor;

MATCH (document:Document {id: $document})-[:NAMED]->(company:Company)
WHERE NOT EXISTS { (company)<-[:TO]-(:Flow) }
  AND NOT EXISTS { (company)-[:PUBLISHED]->(:Document) }
DETACH DELETE company;

MATCH (document:Document {id: $document})-[mark:NAMED]->(named)
DELETE mark;
