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
CALL (data) {
  MATCH (sender:Company {id: $company})
  MATCH (sender)-[:SENDS]->(flow:Disclosure)
  MATCH (flow)-[carries:CARRIES]->(same)
  WHERE same.id = data.id AND carries.certainty <> 'inferred'
  RETURN flow, carries.certainty AS certainty
  UNION
  MATCH (data)<-[carries:CARRIES]-(flow:Disclosure)
  WHERE $company IS NULL AND carries.certainty <> 'inferred'
  RETURN flow, carries.certainty AS certainty
}
CALL (flow) {
  MATCH (flow)-[placed:LOCATED_IN]->(place:Country)
  WHERE placed.certainty <> 'inferred'
  RETURN count(place) AS places, count(CASE place.zone WHEN 'eea' THEN 1 END) AS inside
}
WITH data, CASE WHEN $language = 'sv' THEN data.nameSv ELSE data.name END AS dataName, flow, certainty, places, inside
WHERE inside > 0 AND inside = places
MATCH (flow)-[:TO]->(recipient:Company)
MATCH (flow)<-[:SENDS]-(sender:Company)
MATCH (flow)-[stated:STATED_IN]->(document:Document)
WITH data, dataName, flow, certainty, recipient, sender, stated, document
ORDER BY recipient.name, recipient.id, sender.name, dataName, document.name, stated.line, flow.id, data.id
SKIP $skip
LIMIT $limit
WITH recipient, collect({itemId: data.id, data: dataName, flowId: flow.id, certainty: certainty}) AS found
CALL (recipient) {
  MATCH (recipient)<-[:TO]-(other:Disclosure)
  MATCH (other)-[placed:LOCATED_IN]->(outside:Country)
  WHERE placed.certainty <> 'inferred' AND outside.zone <> 'eea'
  WITH DISTINCT CASE WHEN $language = 'sv' THEN outside.nameSv ELSE outside.name END AS outsideName
  ORDER BY outsideName
  RETURN collect(outsideName) AS elsewhere
}
UNWIND found AS one
MATCH (flow:Flow {id: one.flowId})
MATCH (flow)<-[:SENDS]-(sender:Company)
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
  one.certainty AS certainty, document.name AS document, stated.line AS line, stated.quote AS quote, recipient.id AS companyId,
  flow.id AS flowId, one.itemId AS itemId
ORDER BY recipient, companyId, through, data, document, line, flowId, itemId
