// title: Whose data
// description: The data subjects that a flow starts from.
// parameter rows: a, b, properties

UNWIND $rows AS row
MATCH (flow:Flow {id: row.a})
MATCH (subject:DataSubject {id: row.b})
MERGE (flow)<-[link:GIVES]-(subject)
SET link += row.properties
