// group: transfers
// title.en: Recipients outside the EEA
// title.sv: Mottagare utanför EES
// description.en: Recipients in countries outside the EEA, with the country, its zone (adequate, conditional, third) and the safeguards that the document states for the recipient or for all its transfers.
// description.sv: Mottagare i länder utanför EES, med landet, dess zon (adequate, conditional, third) och de skyddsåtgärder som dokumentet anger för mottagaren eller för alla sina överföringar.
// example: vart ask outside-eea --company Cling
// parameter: company | company | optional | Company that sends | Företag som lämnar ut
// column: recipient | Recipient | Mottagare
// column: company | Through | Genom
// column: service | Service | Tjänst
// column: country | Country | Land
// column: zone | Zone | Zon
// column: certainty | Certainty | Säkerhet
// column: mechanisms | Safeguards | Skyddsåtgärder
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
MATCH (sender:Company)
WHERE $company IS NULL OR sender.id = $company
MATCH (sender)-[:SENDS]->(flow:Disclosure)
MATCH (flow)-[located:LOCATED_IN]->(place:Country)
WHERE located.certainty <> 'inferred' AND place.zone IN ['adequate', 'conditional', 'third']
MATCH (flow)-[:TO]->(recipient:Company)
WITH flow, located, place, sender, recipient, CASE WHEN $language = 'sv' THEN place.nameSv ELSE place.name END AS placeName
ORDER BY recipient.name, sender.name, placeName, flow.id, place.id
SKIP $skip
LIMIT $limit
MATCH (flow)-[stated:STATED_IN]->(document:Document)
CALL (flow) {
  MATCH (flow)-[relies:RELIES_ON]->(mechanism:Mechanism)
  WHERE relies.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN mechanism.nameSv ELSE mechanism.name END +
    CASE relies.certainty WHEN 'stated' THEN '' ELSE ' (' + relies.certainty + ')' END AS mechanismName
  ORDER BY mechanismName
  RETURN collect(mechanismName) AS own
}
CALL (document) {
  MATCH (document)-[relies:RELIES_ON]->(mechanism:Mechanism)
  WHERE relies.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN mechanism.nameSv ELSE mechanism.name END +
    CASE relies.certainty WHEN 'stated' THEN '' ELSE ' (' + relies.certainty + ')' END AS mechanismName
  ORDER BY mechanismName
  RETURN collect(mechanismName) AS general
}
RETURN recipient.name AS recipient, sender.name AS company, flow.service AS service,
  CASE WHEN $language = 'sv' THEN place.nameSv ELSE place.name END AS country, place.zone AS zone,
  located.certainty AS certainty, own + [name IN general WHERE NOT name IN own] AS mechanisms,
  document.name AS document, stated.line AS line, stated.quote AS quote
ORDER BY recipient, company, country, flow.id, place.id
