// group: data
// title.en: Recipients of cookies or usage data inside the EU/EEA only
// title.sv: Mottagare av cookies eller användardata enbart inom EU/EES
// description.en: Recipients of cookies or usage data that the document places in the EU or EEA and nowhere else. Elsewhere: places outside the EEA that other flows give for the same recipient.
// description.sv: Mottagare av cookies eller användardata som dokumentet placerar inom EU eller EES och ingen annanstans. På annat håll: platser utanför EES som andra flöden anger för samma mottagare.
// example: vart ask usage-data-inside-eea --company Cling
// parameter: data | data[] | default cookies, usage-data | Data items or categories | Uppgifter eller kategorier
// parameter: company | company | optional | Company that sends | Företag som lämnar ut
// column: recipient | Recipient | Mottagare
// column: through | Through | Genom
// column: service | Service | Tjänst
// column: data | Data | Uppgifter
// column: countries | Countries | Länder
// column: elsewhere | Elsewhere | På annat håll
// column: certainty | Certainty | Säkerhet
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
CALL () {
  MATCH (item:DataItem)
  WHERE item.id IN $data OR COUNT { (item)-[:IN_CATEGORY]->(category:DataCategory) WHERE category.id IN $data } > 0
  RETURN item AS data
  UNION
  MATCH (category:DataCategory)
  WHERE category.id IN $data
  RETURN category AS data
}
MATCH (data)<-[carries:CARRIES]-(inside:Disclosure)
WHERE carries.certainty <> 'inferred'
CALL (inside) {
  MATCH (inside)-[placed:LOCATED_IN]->(place:Country)
  WHERE placed.certainty <> 'inferred'
  RETURN collect(place.zone) AS zones
}
WITH data, carries, inside, zones
WHERE size(zones) > 0 AND all(zone IN zones WHERE zone = 'eea')
MATCH (inside)-[:TO]->(recipient:Company)
WITH recipient, collect({flowId: inside.id, certainty: carries.certainty,
  data: CASE WHEN $language = 'sv' THEN data.nameSv ELSE data.name END}) AS found
CALL (recipient) {
  MATCH (recipient)<-[:TO]-(other:Disclosure)
  MATCH (other)-[placed:LOCATED_IN]->(outside:Country)
  WHERE placed.certainty <> 'inferred' AND outside.zone <> 'eea'
  WITH DISTINCT CASE WHEN $language = 'sv' THEN outside.nameSv ELSE outside.name END AS outsideName
  ORDER BY outsideName
  RETURN collect(outsideName) AS elsewhere
}
UNWIND found AS one
MATCH (flow:Disclosure {id: one.flowId})
MATCH (flow)<-[:SENDS]-(sender:Company)
WHERE $company IS NULL OR sender.id = $company
MATCH (flow)-[stated:STATED_IN]->(document:Document)
CALL (flow) {
  MATCH (flow)-[located:LOCATED_IN]->(country:Country)
  WHERE located.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN country.nameSv ELSE country.name END +
    CASE located.certainty WHEN 'stated' THEN '' ELSE ' (' + located.certainty + ')' END AS countryName
  ORDER BY countryName
  RETURN collect(countryName) AS countries
}
RETURN recipient.name AS recipient, sender.name AS through, flow.service AS service, one.data AS data, countries, elsewhere,
  one.certainty AS certainty, document.name AS document, stated.line AS line, stated.quote AS quote
ORDER BY recipient, through, data, document, line, quote
SKIP $skip
LIMIT $limit
