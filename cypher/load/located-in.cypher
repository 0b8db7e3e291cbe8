// title: Where
// description: The countries and regions in which a flow is processed.
// parameter rows: a, b, properties

UNWIND $rows AS row
MATCH (flow:Flow {id: row.a})
MATCH (country:Country {id: row.b})
MERGE (flow)-[link:LOCATED_IN]->(country)
SET link += row.properties
