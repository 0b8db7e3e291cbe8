// title: Where a flow ends
// description: An activity ends at the company of its document, a disclosure at the recipient.
// parameter rows: a, b, properties

UNWIND $rows AS row
MATCH (flow:Flow {id: row.a})
MATCH (company:Company {id: row.b})
MERGE (flow)-[link:TO]->(company)
SET link += row.properties
