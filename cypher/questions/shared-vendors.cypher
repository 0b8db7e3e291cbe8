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
MATCH (vendor:SubProcessor)
CALL (vendor) {
  MATCH (vendor)<-[:TO]-(flow:Disclosure)
  MATCH (flow)<-[:SENDS]-(sender:Company)
  RETURN count(DISTINCT sender) AS companies
}
WITH vendor, companies
WHERE companies > 1
MATCH (vendor)<-[:TO]-(flow:Disclosure)
MATCH (flow)<-[:SENDS]-(sender:Company)
MATCH (flow)-[stated:STATED_IN]->(document:Document)
RETURN vendor.name AS vendor, companies, sender.name AS company, flow.name AS written, flow.service AS service,
  document.name AS document, stated.line AS line, stated.quote AS quote
ORDER BY companies DESC, vendor, company, written, document, line
SKIP $skip
LIMIT $limit
