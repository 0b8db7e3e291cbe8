// title: Who sends
// description: The company that a disclosure starts from.
// parameter rows: a, b, properties

UNWIND $rows AS row
MATCH (flow:Flow {id: row.a})
MATCH (company:Company {id: row.b})
MERGE (flow)<-[link:SENDS]-(company)
SET link += row.properties
