// title: What nobody names any more
// description: Of the nodes that an earlier version of a document named, removes those that no flow and no document names now.
// parameter DataItem: ids
// parameter DataCategory: ids
// parameter DataSubject: ids
// parameter Purpose: ids
// parameter LegalBasis: ids
// parameter Country: ids
// parameter Mechanism: ids
// parameter Company: ids

UNWIND $DataItem AS id
MATCH (item:DataItem {id: id})
WHERE NOT EXISTS { (item)<-[:CARRIES]-(:Flow) }
DETACH DELETE item;

UNWIND $DataCategory AS id
MATCH (category:DataCategory {id: id})
WHERE NOT EXISTS { (category)<-[:CARRIES]-(:Flow) }
  AND NOT EXISTS { (category)<-[:IN_CATEGORY]-(:DataItem) }
DETACH DELETE category;

UNWIND $DataSubject AS id
MATCH (subject:DataSubject {id: id})
WHERE NOT EXISTS { (subject)-[:GIVES]->(:Flow) }
DETACH DELETE subject;

UNWIND $Purpose AS id
MATCH (purpose:Purpose {id: id})
WHERE NOT EXISTS { (purpose)<-[:SERVES]-(:Flow) }
DETACH DELETE purpose;

UNWIND $LegalBasis AS id
MATCH (basis:LegalBasis {id: id})
WHERE NOT EXISTS { (basis)<-[:UNDER]-(:Flow) }
DETACH DELETE basis;

UNWIND $Country AS id
MATCH (country:Country {id: id})
WHERE NOT EXISTS { (country)<-[:LOCATED_IN]-(:Flow) }
DETACH DELETE country;

UNWIND $Mechanism AS id
MATCH (mechanism:Mechanism {id: id})
WHERE NOT EXISTS { (mechanism)<-[:RELIES_ON]-(:Flow) }
  AND NOT EXISTS { (mechanism)<-[:RELIES_ON]-(:Document) }
DETACH DELETE mechanism;

UNWIND $Company AS id
MATCH (company:Company {id: id})
WHERE NOT EXISTS { (company)<-[:TO]-(:Disclosure) }
REMOVE company:SubProcessor;

UNWIND $Company AS id
MATCH (company:Company {id: id})
WHERE NOT EXISTS { (company)<-[:TO]-(:Flow) }
  AND NOT EXISTS { (company)-[:PUBLISHED]->(:Document) }
DETACH DELETE company;
