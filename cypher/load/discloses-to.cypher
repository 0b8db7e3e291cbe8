// title: Kinds of recipient
// description: Recipients that a document names by their kind alone.
// parameter rows: a, b, properties

UNWIND $rows AS row
MATCH (document:Document {id: row.a})
MATCH (category:RecipientCategory {id: row.b})
MERGE (document)-[link:DISCLOSES_TO]->(category)
SET link += row.properties
