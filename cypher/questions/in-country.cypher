// group: transfers
// title.en: Recipients in a country
// title.sv: Mottagare i ett land
// description.en: Recipients that a document places in the country or region, with what they get there.
// description.sv: Mottagare som ett dokument placerar i landet eller regionen, med vad de får där.
// example: vart ask in-country --country Storbritannien
// parameter: country | country | required | Country or region | Land eller region
// parameter: company | company | optional | Company that sends | Företag som lämnar ut
// column: recipient | Recipient | Mottagare
// column: through | Through | Genom
// column: service | Service | Tjänst
// column: countries | Countries | Länder
// column: disclosed | Data disclosed | Uppgifter anges
// column: data | Data | Uppgifter
// column: certainty | Certainty | Säkerhet
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
CALL () {
  // Whoever sends: the country first. One company: its flows first.
  MATCH (place:Country {id: $country})
  WHERE $company IS NULL
  MATCH (place)<-[placed:LOCATED_IN]-(flow:Disclosure)
  WHERE placed.certainty <> 'inferred'
  MATCH (flow)-[:TO]->(recipient:Company)
  RETURN recipient.name AS recipientName, flow.id AS flowId, placed.certainty AS certainty
  ORDER BY recipientName, flowId
  LIMIT $last
  UNION ALL
  MATCH (sender:Company {id: $company})
  MATCH (sender)-[:SENDS]->(flow:Disclosure)
  MATCH (flow)-[placed:LOCATED_IN]->(place:Country)
  WHERE place.id = $country AND placed.certainty <> 'inferred'
  MATCH (flow)-[:TO]->(recipient:Company)
  RETURN recipient.name AS recipientName, flow.id AS flowId, placed.certainty AS certainty
}
WITH recipientName, flowId, certainty
ORDER BY recipientName, flowId
SKIP $skip
LIMIT $limit
MATCH (flow:Flow {id: flowId})
MATCH (flow)<-[:SENDS]-(sender:Company)
MATCH (flow)-[stated:STATED_IN]->(document:Document)
CALL (flow) {
  MATCH (flow)-[carries:CARRIES]->(data)
  WHERE carries.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN data.nameSv ELSE data.name END +
    CASE carries.certainty WHEN 'stated' THEN '' ELSE ' (' + carries.certainty + ')' END AS dataName
  ORDER BY dataName
  RETURN collect(dataName) AS data
}
CALL (flow) {
  MATCH (flow)-[located:LOCATED_IN]->(country:Country)
  WHERE located.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN country.nameSv ELSE country.name END +
    CASE located.certainty WHEN 'stated' THEN '' ELSE ' (' + located.certainty + ')' END AS countryName
  ORDER BY countryName
  RETURN collect(countryName) AS countries
}
RETURN recipientName AS recipient, sender.name AS through, flow.service AS service, countries,
  flow.personalData AS disclosed, data, certainty, document.name AS document, stated.line AS line, stated.quote AS quote
ORDER BY recipient, flowId
