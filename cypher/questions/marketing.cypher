// group: recipients
// title.en: Recipients for marketing, and whether their data is said
// title.sv: Mottagare för marknadsföring, och om deras uppgifter anges
// description.en: Recipients for direct marketing or targeted advertising. Data disclosed: stated, undisclosed (the document does not say which) or none (it says that none is stored).
// description.sv: Mottagare för direktmarknadsföring eller riktad annonsering. Uppgifter anges: stated, undisclosed (dokumentet säger inte vilka) eller none (det säger att inga sparas).
// example: vart ask marketing --purpose targeted-advertising
// parameter: purpose | purpose[] | default direct-marketing, targeted-advertising | Purposes | Ändamål
// parameter: company | company | optional | Company that sends | Företag som lämnar ut
// column: recipient | Recipient | Mottagare
// column: through | Through | Genom
// column: service | Service | Tjänst
// column: purpose | Purpose | Ändamål
// column: disclosed | Data disclosed | Uppgifter anges
// column: data | Data | Uppgifter
// column: countries | Countries | Länder
// column: certainty | Certainty | Säkerhet
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
MATCH (purpose:Purpose)
WHERE purpose.id IN $purpose
MATCH (purpose)<-[serves:SERVES]-(flow:Disclosure)
WHERE serves.certainty <> 'inferred'
MATCH (flow)<-[:SENDS]-(sender:Company)
WHERE $company IS NULL OR sender.id = $company
MATCH (flow)-[:TO]->(recipient:Company)
MATCH (flow)-[stated:STATED_IN]->(document:Document)
WITH flow, serves, purpose, sender, recipient, document, stated, purpose.id AS purposeId, CASE WHEN $language = 'sv' THEN purpose.nameSv ELSE purpose.name END AS purposeName
ORDER BY recipient.name, sender.name, document.name, stated.line, flow.service, purposeName, flow.id, purposeId
SKIP $skip
LIMIT $limit
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
RETURN recipient.name AS recipient, sender.name AS through, flow.service AS service,
  purposeName AS purpose, flow.personalData AS disclosed, data,
  countries, serves.certainty AS certainty, document.name AS document, stated.line AS line, stated.quote AS quote
ORDER BY recipient, through, document, line, service, purpose, flow.id, purposeId
