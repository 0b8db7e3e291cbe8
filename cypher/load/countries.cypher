// title: Countries and regions
// description: Where data is processed, with the zone that the GDPR's Chapter V gives it.
// parameter rows: id, properties

UNWIND $rows AS row
MERGE (country:Country {id: row.id})
SET country += row.properties
