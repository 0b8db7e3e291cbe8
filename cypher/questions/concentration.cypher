// group: companies
// title.en: Concentration: how many companies and items depend on one owner
// title.sv: Koncentration: hur många företag och uppgifter som hänger på en ägare
// description.en: Vendors, gathered under the company at the top of their group, by the number of companies that send them personal data, with the number of distinct items and flows; then each of these flows. Who owns a vendor is what Vart's vendor register says, unverified; a vendor without an owner there stands for itself.
// description.sv: Leverantörer, samlade under företaget överst i deras koncern, efter antalet företag som lämnar personuppgifter till dem, med antalet olika uppgifter och flöden; sedan vart och ett av dessa flöden. Vem som äger en leverantör är vad Varts leverantörsregister säger, utan kontroll; en leverantör utan ägare där står för sig själv.
// example: vart ask concentration --least 3
// parameter: least | number | default 2 | Companies at least | Minsta antal företag
// column: owner | Owner | Ägare
// column: companies | Companies | Antal företag
// column: items | Items | Antal uppgifter
// column: flows | Flows | Antal flöden
// column: vendor | Vendor | Leverantör
// column: register | Owner according to | Ägare enligt
// column: company | Company | Företag
// column: written | As written | Som det står
// column: service | Service | Tjänst
// column: disclosed | Data disclosed | Uppgifter anges
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
MATCH (used:SubProcessor)
CALL (used) {
  MATCH (used)-[:OWNED_BY]->(top:Company)
  WITH top
  ORDER BY top.id
  RETURN collect(top.id) AS tops
}
WITH used, coalesce(tops[0], used.id) AS ownerId
MATCH (used)<-[:TO]-(flow:Disclosure)
MATCH (flow)<-[:SENDS]-(sender:Company)
WITH ownerId, collect(DISTINCT used.id) AS vendorIds, count(DISTINCT sender) AS companies, count(flow) AS flows
WHERE companies >= $least
MATCH (owner:Company {id: ownerId})
WITH owner, vendorIds, companies, flows
ORDER BY companies DESC, flows DESC, owner.name, owner.id
WITH collect({id: owner.id, name: owner.name, vendorIds: vendorIds, companies: companies, rows: flows}) AS owners
WITH owners, reduce(taken = [0, 0], one IN owners | CASE WHEN taken[0] < $skip + $limit THEN [taken[0] + one.rows, taken[1] + 1] ELSE taken END) AS taken
UNWIND owners[..taken[1]] AS one
// Counting lets go of the long list, which Neo4j would hold for every row.
WITH one.id AS ownerId, one.name AS owner, one.companies AS companies, one.rows AS flows, one.vendorIds AS vendorIds, count(one) AS counted
CALL (vendorIds) {
  UNWIND vendorIds AS vendorId
  MATCH (member:Company {id: vendorId})
  MATCH (member)<-[:TO]-(sent:Disclosure)
  MATCH (sent)-[carries:CARRIES]->(item:DataItem)
  WHERE carries.certainty <> 'inferred'
  RETURN count(DISTINCT item) AS items
}
UNWIND vendorIds AS vendorId
WITH ownerId, owner, companies, flows, items, vendorId
MATCH (vendor:Company {id: vendorId})
MATCH (vendor)<-[:TO]-(flow:Disclosure)
MATCH (flow)<-[:SENDS]-(sender:Company)
MATCH (flow)-[stated:STATED_IN]->(document:Document)
WITH ownerId, owner, companies, flows, items, vendor, flow, sender, stated, document
ORDER BY companies DESC, flows DESC, owner, ownerId, vendor.name, sender.name, document.name, stated.line, flow.id
SKIP $skip
LIMIT $limit
CALL (vendor) {
  MATCH (vendor)-[owned:OWNED_BY]->(top:Company)
  WITH top.id AS topId, owned.source + coalesce(', ' + owned.asOf, '') + coalesce(', ' + owned.checked, '') AS source
  ORDER BY topId
  RETURN collect(source) AS registers
}
RETURN owner, companies, items, flows, vendor.name AS vendor, registers[0] AS register,
  sender.name AS company, flow.name AS written, flow.service AS service, flow.personalData AS disclosed, document.name AS document,
  stated.line AS line, stated.quote AS quote, ownerId, flow.id AS flowId
ORDER BY companies DESC, flows DESC, owner, ownerId, vendor, company, document, line, flowId
