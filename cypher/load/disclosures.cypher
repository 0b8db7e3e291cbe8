// title: Disclosures
// description: Flows of personal data from a company to a recipient.
// parameter rows: id, properties

UNWIND $rows AS row
MERGE (flow:Flow {id: row.id})
SET flow:Disclosure, flow += row.properties
