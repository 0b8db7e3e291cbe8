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
CALL () {
  // Whoever sends: the countries first. One company: its flows first.
  MATCH (place:Country)
  WHERE $company IS NULL AND place.zone IN ['adequate', 'conditional', 'third']
  MATCH (place)<-[located:LOCATED_IN]-(flow:Disclosure)
  WHERE located.certainty <> 'inferred'
  MATCH (flow)-[:TO]->(recipient:Company)
  RETURN recipient.name AS recipientName, flow.id AS flowId, place.id AS placeId, located.certainty AS certainty
  ORDER BY recipientName, flowId, placeId
  LIMIT $last
  UNION ALL
  MATCH (sender:Company {id: $company})
  MATCH (sender)-[:SENDS]->(flow:Disclosure)
  MATCH (flow)-[located:LOCATED_IN]->(place:Country)
  WHERE located.certainty <> 'inferred' AND place.zone IN ['adequate', 'conditional', 'third']
  MATCH (flow)-[:TO]->(recipient:Company)
  RETURN recipient.name AS recipientName, flow.id AS flowId, place.id AS placeId, located.certainty AS certainty
}
WITH recipientName, flowId, placeId, certainty
ORDER BY recipientName, flowId, placeId
SKIP $skip
LIMIT $limit
MATCH (flow:Flow {id: flowId})
MATCH (flow)<-[:SENDS]-(sender:Company)
MATCH (flow)-[stated:STATED_IN]->(document:Document)
MATCH (place:Country {id: placeId})
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
RETURN recipientName AS recipient, sender.name AS company, flow.service AS service,
  CASE WHEN $language = 'sv' THEN place.nameSv ELSE place.name END AS country, place.zone AS zone,
  certainty, own + [name IN general WHERE NOT name IN own] AS mechanisms,
  document.name AS document, stated.line AS line, stated.quote AS quote
ORDER BY recipient, flowId, placeId
