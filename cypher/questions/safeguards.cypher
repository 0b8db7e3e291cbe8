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
CALL () {
  // Disclosures outside the EEA, those without a safeguard where only they are wanted, and documents that state safeguards and
  // have none of those: what orders the rows first.
  MATCH (owner:Company)
  WHERE NOT $missing AND ($company IS NULL OR owner.id = $company)
  MATCH (owner)-[:SENDS]->(flow:Disclosure)
  MATCH (flow)-[located:LOCATED_IN]->(place:Country)
  WHERE located.certainty <> 'inferred' AND place.zone IN ['adequate', 'conditional', 'third']
  WITH DISTINCT flow
  MATCH (flow)-[:TO]->(recipient:Company)
  RETURN recipient.name AS recipientName, flow.id AS flowId, null AS documentId
  ORDER BY recipientName, flowId
  LIMIT $last
  UNION ALL
  MATCH (owner:Company)
  WHERE $missing AND ($company IS NULL OR owner.id = $company)
  MATCH (owner)-[:SENDS]->(flow:Disclosure)
  MATCH (flow)-[located:LOCATED_IN]->(place:Country)
  WHERE located.certainty <> 'inferred' AND place.zone IN ['adequate', 'conditional', 'third']
  WITH DISTINCT flow
  WHERE COUNT { (flow)-[relies:RELIES_ON]->(:Mechanism) WHERE relies.certainty <> 'inferred' } +
    COUNT { (flow)-[:STATED_IN]->(:Document)-[relies:RELIES_ON]->(:Mechanism) WHERE relies.certainty <> 'inferred' } = 0
  MATCH (flow)-[:TO]->(recipient:Company)
  RETURN recipient.name AS recipientName, flow.id AS flowId, null AS documentId
  ORDER BY recipientName, flowId
  LIMIT $last
  UNION ALL
  MATCH (owner:Company)
  WHERE NOT $missing AND ($company IS NULL OR owner.id = $company)
  MATCH (owner)-[:PUBLISHED]->(document:Document)
  WHERE COUNT { (document)-[relies:RELIES_ON]->(:Mechanism) WHERE relies.certainty <> 'inferred' } > 0
  CALL (document) {
    MATCH (document)<-[:STATED_IN]-(flow:Disclosure)
    MATCH (flow)-[located:LOCATED_IN]->(place:Country)
    WHERE located.certainty <> 'inferred' AND place.zone IN ['adequate', 'conditional', 'third']
    RETURN count(flow) AS outside
  }
  WITH document, outside
  WHERE outside = 0
  RETURN null AS recipientName, null AS flowId, document.id AS documentId
  ORDER BY documentId
  LIMIT $last
}
CALL (flowId, documentId) {
  MATCH (flow:Flow {id: flowId})
  MATCH (flow)-[:STATED_IN]->(document:Document)
  RETURN document
  UNION ALL
  MATCH (document:Document {id: documentId})
  RETURN document
}
CALL (document) {
  MATCH (document)-[relies:RELIES_ON]->(mechanism:Mechanism)
  WHERE relies.certainty <> 'inferred'
  RETURN collect({id: mechanism.id, name: CASE WHEN $language = 'sv' THEN mechanism.nameSv ELSE mechanism.name END,
    article: mechanism.article, scope: 'document', certainty: relies.certainty, line: relies.line, text: relies.text}) AS general
}
CALL (flowId) {
  MATCH (flow:Flow {id: flowId})
  MATCH (flow)-[relies:RELIES_ON]->(mechanism:Mechanism)
  WHERE relies.certainty <> 'inferred'
  RETURN collect({id: mechanism.id, name: CASE WHEN $language = 'sv' THEN mechanism.nameSv ELSE mechanism.name END,
    article: mechanism.article, scope: 'recipient', certainty: relies.certainty, line: relies.line, text: relies.text}) AS own
}
WITH document, recipientName, flowId, documentId, own + general AS safeguards
UNWIND CASE WHEN size(safeguards) = 0 THEN [null] ELSE safeguards END AS safeguard
WITH document, recipientName, flowId, documentId, safeguard, safeguard.id AS safeguardId
ORDER BY recipientName, flowId, documentId, safeguard.scope DESC, safeguard.name, safeguardId
SKIP $skip
LIMIT $limit
MATCH (document)<-[:PUBLISHED]-(owner:Company)
CALL (flowId) {
  MATCH (flow:Flow {id: flowId})
  MATCH (flow)-[stated:STATED_IN]->(:Document)
  RETURN collect({line: stated.line, quote: stated.quote}) AS places
}
CALL (flowId) {
  MATCH (flow:Flow {id: flowId})
  MATCH (flow)-[located:LOCATED_IN]->(country:Country)
  WHERE located.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN country.nameSv ELSE country.name END +
    CASE located.certainty WHEN 'stated' THEN '' ELSE ' (' + located.certainty + ')' END AS countryName
  ORDER BY countryName
  RETURN collect(countryName) AS countries
}
RETURN recipientName AS recipient, owner.name AS company, countries, safeguard.name AS safeguard, safeguard.article AS article,
  safeguard.scope AS scope, safeguard.certainty AS certainty, document.name AS document,
  coalesce(safeguard.line, places[0].line) AS line, coalesce(safeguard.text, places[0].quote) AS quote
ORDER BY recipient, flowId, documentId, scope DESC, safeguard, safeguardId
