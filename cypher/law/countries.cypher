// title: The countries and regions of the law
// description: Those that the vocabulary knows, which stay in the graph when no document names them.
// parameter rows: id, properties

UNWIND $rows AS row
MERGE (country:Country {id: row.id})
SET country += row.properties
