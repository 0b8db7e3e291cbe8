// title: Members of the EU and the EEA
// description: From the first day of membership until, and without, the day that ended it.
// parameter rows: a, b, properties

UNWIND $rows AS row
MATCH (country:Country {id: row.a})
MATCH (area:Country {id: row.b})
MERGE (country)-[link:MEMBER_OF]->(area)
SET link += row.properties
