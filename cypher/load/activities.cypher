// title: Activities
// description: Flows of personal data into a company.
// parameter rows: id, properties

UNWIND $rows AS row
MERGE (flow:Flow {id: row.id})
SET flow:Activity, flow += row.properties
