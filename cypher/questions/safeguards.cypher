// group: transfers
// title.en: Stated safeguards, and where none is
// title.sv: Angivna skyddsåtgärder, och var ingen anges
// description.en: Recipients outside the EEA with each safeguard that the document states for them or for all its transfers; those for which it states none; and documents that state safeguards and name no recipient outside the EEA.
// description.sv: Mottagare utanför EES med varje skyddsåtgärd som dokumentet anger för dem eller för alla sina överföringar; de för vilka det inte anger någon; och dokument som anger skyddsåtgärder men ingen mottagare utanför EES.
// example: vart ask safeguards --missing yes
// parameter: missing | flag | default no | Only where none is stated | Bara där ingen anges
// parameter: company | company | optional | Company whose document it is | Företag vars dokument det är
// column: recipient | Recipient | Mottagare
// column: company | Company | Företag
// column: countries | Countries | Länder
// column: safeguard | Safeguard | Skyddsåtgärd
// column: article | Article | Artikel
// column: scope | Stated for | Anges för
// column: certainty | Certainty | Säkerhet
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
MATCH (document:Document)
MATCH (document)<-[:PUBLISHED]-(owner:Company)
WHERE $company IS NULL OR owner.id = $company
CALL (document) {
  MATCH (document)-[relies:RELIES_ON]->(mechanism:Mechanism)
  WHERE relies.certainty <> 'inferred'
  RETURN collect({name: CASE WHEN $language = 'sv' THEN mechanism.nameSv ELSE mechanism.name END, article: mechanism.article,
    scope: 'document', certainty: relies.certainty, line: relies.line, text: relies.text}) AS general
}
CALL (document) {
  MATCH (document)<-[:STATED_IN]-(flow:Disclosure)
  WHERE COUNT {
    (flow)-[located:LOCATED_IN]->(place:Country)
    WHERE located.certainty <> 'inferred' AND place.zone IN ['adequate', 'conditional', 'third']
  } > 0
  RETURN collect(flow.id) AS outside
}
UNWIND CASE WHEN size(outside) > 0 THEN outside WHEN size(general) > 0 THEN [null] ELSE [] END AS flowId
CALL (flowId) {
  MATCH (flow:Disclosure {id: flowId})
  MATCH (flow)-[relies:RELIES_ON]->(mechanism:Mechanism)
  WHERE relies.certainty <> 'inferred'
  RETURN collect({name: CASE WHEN $language = 'sv' THEN mechanism.nameSv ELSE mechanism.name END, article: mechanism.article,
    scope: 'recipient', certainty: relies.certainty, line: relies.line, text: relies.text}) AS own
}
CALL (flowId) {
  MATCH (flow:Disclosure {id: flowId})
  MATCH (flow)-[:TO]->(recipient:Company)
  MATCH (flow)-[stated:STATED_IN]->(:Document)
  RETURN collect({name: recipient.name, line: stated.line, quote: stated.quote}) AS places
}
CALL (flowId) {
  MATCH (flow:Disclosure {id: flowId})
  MATCH (flow)-[located:LOCATED_IN]->(country:Country)
  WHERE located.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN country.nameSv ELSE country.name END +
    CASE located.certainty WHEN 'stated' THEN '' ELSE ' (' + located.certainty + ')' END AS countryName
  ORDER BY countryName
  RETURN collect(countryName) AS countries
}
WITH document, owner, countries, places[0] AS place, own + general AS safeguards
WHERE NOT $missing OR size(safeguards) = 0
UNWIND CASE WHEN size(safeguards) = 0 THEN [null] ELSE safeguards END AS safeguard
RETURN place.name AS recipient, owner.name AS company, countries, safeguard.name AS safeguard, safeguard.article AS article,
  safeguard.scope AS scope, safeguard.certainty AS certainty, document.name AS document,
  coalesce(safeguard.line, place.line) AS line, coalesce(safeguard.text, place.quote) AS quote, place.line AS placed
ORDER BY recipient, company, document, placed, scope DESC, safeguard
SKIP $skip
LIMIT $limit
