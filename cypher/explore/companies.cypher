// title: Companies by name
// description: Every company with the names it goes by.
MATCH (company:Company)
RETURN company.id AS id, company.name AS name, company.legalName AS legalName
ORDER BY id
