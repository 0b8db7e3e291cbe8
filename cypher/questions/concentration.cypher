// group: companies
// title.en: Concentration: how many companies and items depend on one vendor
// title.sv: Koncentration: hur många företag och uppgifter som hänger på en leverantör
// description.en: Vendors by the number of companies that send them personal data, with the number of distinct items and flows; then each of these flows.
// description.sv: Leverantörer efter antalet företag som lämnar personuppgifter till dem, med antalet olika uppgifter och flöden; sedan vart och ett av dessa flöden.
// example: vart ask concentration --least 3
// parameter: least | number | default 2 | Companies at least | Minsta antal företag
// column: vendor | Vendor | Leverantör
// column: companies | Companies | Antal företag
// column: items | Items | Antal uppgifter
// column: flows | Flows | Antal flöden
// column: company | Company | Företag
// column: written | As written | Som det står
// column: service | Service | Tjänst
// column: disclosed | Data disclosed | Uppgifter anges
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
MATCH (vendor:SubProcessor)
CALL (vendor) {
  MATCH (vendor)<-[:TO]-(flow:Disclosure)
  MATCH (flow)<-[:SENDS]-(sender:Company)
  RETURN count(DISTINCT sender.id) AS companies, count(DISTINCT flow.id) AS flows
}
WITH vendor, companies, flows
WHERE companies >= $least
CALL (vendor) {
  MATCH (vendor)<-[:TO]-(flow:Disclosure)
  MATCH (flow)-[carries:CARRIES]->(item:DataItem)
  WHERE carries.certainty <> 'inferred'
  RETURN count(DISTINCT item.id) AS items
}
MATCH (vendor)<-[:TO]-(flow:Disclosure)
MATCH (flow)<-[:SENDS]-(sender:Company)
MATCH (flow)-[stated:STATED_IN]->(document:Document)
RETURN vendor.name AS vendor, companies, items, flows, sender.name AS company, flow.name AS written, flow.service AS service,
  flow.personalData AS disclosed, document.name AS document, stated.line AS line, stated.quote AS quote
ORDER BY companies DESC, items DESC, vendor, company, document, line, written, service
SKIP $skip
LIMIT $limit
