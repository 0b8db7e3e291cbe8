// title: What was inferred about a company's flows
// description: Removes every FEEDS and every inferred item and category of the disclosures of one company; both are inferred anew.
// parameter companies: ids of the companies

UNWIND $companies AS companyId
MATCH (:Company {id: companyId})-[:SENDS]->(disclosure:Disclosure)
MATCH (disclosure)<-[link:FEEDS]-(activity:Activity)
DELETE link;

UNWIND $companies AS companyId
MATCH (:Company {id: companyId})-[:SENDS]->(disclosure:Disclosure)
MATCH (disclosure)-[link:CARRIES]->(item:DataItem)
WHERE link.certainty = 'inferred'
DELETE link;

UNWIND $companies AS companyId
MATCH (:Company {id: companyId})-[:SENDS]->(disclosure:Disclosure)
MATCH (disclosure)-[link:CARRIES]->(category:DataCategory)
WHERE link.certainty = 'inferred'
DELETE link;
