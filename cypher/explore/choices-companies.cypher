// title: Companies that can be chosen
// description: With the number of flows that each sends or receives.
MATCH (company:Company)-[:SENDS|TO]-(flow:Flow)
RETURN company.id AS id, company.name AS name, count(DISTINCT flow) AS flows
ORDER BY id
