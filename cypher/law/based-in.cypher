// title: Where a company has its seat
// description: The country of the seat. Companies that the graph does not hold are left out, and countries that came without the law: they go with their documents.
// parameter rows: a, b, properties

UNWIND $rows AS row
MATCH (company:Company {id: row.a})
MATCH (country:Country {id: row.b})
WHERE country.lasting
MERGE (company)-[link:BASED_IN]->(country)
SET link += row.properties
