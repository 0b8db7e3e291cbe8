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
MATCH (vendor:SubProcessor)
WHERE $company IS NULL OR vendor.id = $company
CALL (vendor) {
  MATCH (vendor)<-[:TO]-(flow:Disclosure)
  WHERE COUNT { (flow)-[placed:LOCATED_IN]->(:Country) WHERE placed.certainty <> 'inferred' } > 0
  MATCH (flow)<-[:SENDS]-(sender:Company)
  RETURN count(DISTINCT sender.id) AS senders
}
WITH vendor, senders
WHERE senders > 1
CALL (vendor) {
  MATCH (vendor)<-[:TO]-(flow:Disclosure)
  MATCH (flow)-[placed:LOCATED_IN]->(place:Country)
  WHERE placed.certainty <> 'inferred'
  MATCH (flow)<-[:SENDS]-(sender:Company)
  WITH DISTINCT sender.id AS senderId, place.id AS code
  ORDER BY senderId, code
  WITH senderId, collect(code) AS codes
  WITH reduce(text = '', code IN codes | text + code + ' ') AS codeText
  RETURN count(DISTINCT codeText) AS answers
}
MATCH (vendor)<-[:TO]-(flow:Disclosure)
WHERE COUNT { (flow)-[placed:LOCATED_IN]->(:Country) WHERE placed.certainty <> 'inferred' } > 0
MATCH (flow)<-[:SENDS]-(sender:Company)
MATCH (flow)-[stated:STATED_IN]->(document:Document)
CALL (flow) {
  MATCH (flow)-[located:LOCATED_IN]->(country:Country)
  WHERE located.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN country.nameSv ELSE country.name END +
    CASE located.certainty WHEN 'stated' THEN '' ELSE ' (' + located.certainty + ')' END AS countryName, located.certainty AS certainty
  ORDER BY countryName
  RETURN collect(countryName) AS countries, collect(certainty) AS placeCertainties
}
CALL (flow) {
  MATCH (flow)-[placed:LOCATED_IN]->(country:Country)
  WHERE placed.certainty <> 'inferred'
  WITH DISTINCT country.zone AS zone
  ORDER BY zone
  RETURN collect(zone) AS zones
}
RETURN vendor.name AS vendor, CASE answers WHEN 1 THEN 'same' ELSE 'different' END AS agreement, sender.name AS through,
  flow.name AS written, countries, zones, CASE WHEN 'possible' IN placeCertainties THEN 'possible' ELSE 'stated' END AS certainty, document.name AS document, stated.line AS line, stated.quote AS quote
ORDER BY vendor, through, document, line, written
SKIP $skip
LIMIT $limit
