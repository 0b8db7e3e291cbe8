// title: What a document names
// description: Every node that the flows of a document reach: those that nobody names any more go when a new version is loaded.
// parameter document: id of the document

MATCH (document:Document {id: $document})<-[:STATED_IN]-(flow:Flow)
MATCH (flow)-[:TO]->(company:Company)
RETURN DISTINCT 'Company' AS label, company.id AS id
UNION
MATCH (document:Document {id: $document})<-[:STATED_IN]-(flow:Flow)
MATCH (flow)-[:CARRIES]->(item:DataItem)
RETURN DISTINCT 'DataItem' AS label, item.id AS id
UNION
MATCH (document:Document {id: $document})<-[:STATED_IN]-(flow:Flow)
MATCH (flow)-[:CARRIES]->(category:DataCategory)
RETURN DISTINCT 'DataCategory' AS label, category.id AS id
UNION
MATCH (document:Document {id: $document})<-[:STATED_IN]-(flow:Flow)
MATCH (flow)<-[:GIVES]-(subject:DataSubject)
RETURN DISTINCT 'DataSubject' AS label, subject.id AS id
UNION
MATCH (document:Document {id: $document})<-[:STATED_IN]-(flow:Flow)
MATCH (flow)-[:SERVES]->(purpose:Purpose)
RETURN DISTINCT 'Purpose' AS label, purpose.id AS id
UNION
MATCH (document:Document {id: $document})<-[:STATED_IN]-(flow:Flow)
MATCH (flow)-[:UNDER]->(basis:LegalBasis)
RETURN DISTINCT 'LegalBasis' AS label, basis.id AS id
UNION
MATCH (document:Document {id: $document})<-[:STATED_IN]-(flow:Flow)
MATCH (flow)-[:LOCATED_IN]->(country:Country)
RETURN DISTINCT 'Country' AS label, country.id AS id
UNION
MATCH (document:Document {id: $document})<-[:STATED_IN]-(flow:Flow)
MATCH (flow)-[:RELIES_ON]->(mechanism:Mechanism)
RETURN DISTINCT 'Mechanism' AS label, mechanism.id AS id
UNION
MATCH (document:Document {id: $document})<-[:STATED_IN]-(flow:Flow)
MATCH (flow)-[:CARRIES]->(item:DataItem)
MATCH (item)-[:IN_CATEGORY]->(category:DataCategory)
RETURN DISTINCT 'DataCategory' AS label, category.id AS id
UNION
MATCH (document:Document {id: $document})-[:RELIES_ON]->(mechanism:Mechanism)
RETURN DISTINCT 'Mechanism' AS label, mechanism.id AS id
