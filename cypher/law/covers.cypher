// title: What a decision covers
// description: The countries of a decision, with their subdivisions.
// parameter rows: a, b, properties

UNWIND $rows AS row
MATCH (country:Country {id: row.a})
MATCH (decision:AdequacyDecision {id: row.b})
MERGE (country)<-[link:COVERS]-(decision)
SET link += row.properties
