// group: companies
// title.en: Vendors shared between companies
// title.sv: Leverantörer som flera företag delar
// description.en: Recipients that two companies or more send personal data to, with every name as the documents write it.
// description.sv: Mottagare som minst två företag lämnar personuppgifter till, med varje namn så som dokumenten skriver det.
// example: vart ask shared-vendors
// column: vendor | Vendor | Leverantör
// column: companies | Companies | Antal företag
// column: company | Through | Genom
// column: written | As written | Som det står
// column: service | Service | Tjänst
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
MATCH (shared:SubProcessor)
CALL (shared) {
  MATCH (shared)<-[:TO]-(flow:Disclosure)
  MATCH (flow)<-[:SENDS]-(sender:Company)
  RETURN count(DISTINCT sender) AS companies, count(flow) AS flows
}
WITH shared, companies, flows
WHERE companies > 1
WITH shared, companies, flows
ORDER BY companies DESC, shared.name, shared.id
WITH collect({id: shared.id, companies: companies, rows: flows}) AS vendors
WITH vendors, reduce(taken = [0, 0], one IN vendors | CASE WHEN taken[0] < $skip + $limit THEN [taken[0] + one.rows, taken[1] + 1] ELSE taken END) AS taken
UNWIND vendors[..taken[1]] AS one
MATCH (vendor:Company {id: one.id})
MATCH (vendor)<-[:TO]-(flow:Disclosure)
MATCH (flow)<-[:SENDS]-(sender:Company)
MATCH (flow)-[stated:STATED_IN]->(document:Document)
RETURN vendor.name AS vendor, one.companies AS companies, sender.name AS company, flow.name AS written, flow.service AS service,
  document.name AS document, stated.line AS line, stated.quote AS quote, vendor.id AS vendorId, flow.id AS flowId
ORDER BY companies DESC, vendor, vendorId, company, written, document, line, flowId
SKIP $skip
LIMIT $limit
