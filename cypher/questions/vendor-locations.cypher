// group: transfers
// title.en: Do companies agree on a vendor's location?
// title.sv: Är företag överens om var en leverantör finns?
// description.en: Vendors that two companies or more place somewhere, with the places of each document. Agreement: same where all companies name the same places, different where they do not.
// description.sv: Leverantörer som minst två företag anger en plats för, med platserna i varje dokument. Överens: same där alla företag anger samma platser, different där de inte gör det.
// example: vart ask vendor-locations --company Google
// parameter: company | company | optional | Vendor | Leverantör
// column: vendor | Vendor | Leverantör
// column: agreement | Agreement | Överens
// column: through | Through | Genom
// column: written | As written | Som det står
// column: countries | Countries | Länder
// column: zones | Zones | Zoner
// column: certainty | Certainty | Säkerhet
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
MATCH (placed:SubProcessor)
WHERE $company IS NULL OR placed.id = $company
CALL (placed) {
  MATCH (placed)<-[:TO]-(flow:Disclosure)
  MATCH (flow)-[located:LOCATED_IN]->(:Country)
  WHERE located.certainty <> 'inferred'
  MATCH (flow)<-[:SENDS]-(sender:Company)
  RETURN count(DISTINCT sender) AS senders, count(DISTINCT flow) AS flows
}
WITH placed, senders, flows
WHERE senders > 1
WITH placed, flows
ORDER BY placed.name, placed.id
WITH collect({id: placed.id, rows: flows}) AS vendors
WITH vendors, reduce(taken = [0, 0], one IN vendors | CASE WHEN taken[0] < $skip + $limit THEN [taken[0] + one.rows, taken[1] + 1] ELSE taken END) AS taken
UNWIND vendors[..taken[1]] AS one
MATCH (vendor:Company {id: one.id})
CALL (vendor) {
  MATCH (vendor)<-[:TO]-(flow:Disclosure)
  MATCH (flow)-[located:LOCATED_IN]->(place:Country)
  WHERE located.certainty <> 'inferred'
  MATCH (flow)<-[:SENDS]-(sender:Company)
  WITH DISTINCT sender.id AS senderId, place.id AS code
  ORDER BY senderId, code
  WITH senderId, collect(code) AS codes
  WITH reduce(text = '', code IN codes | text + code + ' ') AS codeText
  RETURN count(DISTINCT codeText) AS answers
}
MATCH (vendor)<-[:TO]-(flow:Disclosure)
WHERE COUNT { (flow)-[located:LOCATED_IN]->(:Country) WHERE located.certainty <> 'inferred' } > 0
MATCH (flow)<-[:SENDS]-(sender:Company)
MATCH (flow)-[stated:STATED_IN]->(document:Document)
WITH vendor, answers, flow, sender, stated, document
ORDER BY vendor.name, vendor.id, sender.name, document.name, stated.line, flow.id
SKIP $skip
LIMIT $limit
CALL (flow) {
  MATCH (flow)-[located:LOCATED_IN]->(country:Country)
  WHERE located.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN country.nameSv ELSE country.name END +
    CASE located.certainty WHEN 'stated' THEN '' ELSE ' (' + located.certainty + ')' END AS countryName, located.certainty AS certainty
  ORDER BY countryName
  RETURN collect(countryName) AS countries, collect(certainty) AS placeCertainties
}
CALL (flow) {
  MATCH (flow)-[located:LOCATED_IN]->(country:Country)
  WHERE located.certainty <> 'inferred'
  WITH DISTINCT country.zone AS zone
  ORDER BY zone
  RETURN collect(zone) AS zones
}
RETURN vendor.name AS vendor, CASE answers WHEN 1 THEN 'same' ELSE 'different' END AS agreement, sender.name AS through,
  flow.name AS written, countries, zones, CASE WHEN 'possible' IN placeCertainties THEN 'possible' ELSE 'stated' END AS certainty,
  document.name AS document, stated.line AS line, stated.quote AS quote, vendor.id AS vendorId, flow.id AS flowId
ORDER BY vendor, vendorId, through, document, line, flowId
