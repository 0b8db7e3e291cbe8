// group: data
// title.en: Who receives a rating or credit score
// title.sv: Vem får en rating eller kreditbedömning
// description.en: Recipients that a document says get a rating, score or credit information about people or companies.
// description.sv: Mottagare som enligt ett dokument får en rating, poäng eller kreditupplysning om personer eller företag.
// example: vart ask ratings --data rating
// parameter: data | data[] | default rating, company-rating, credit-data | Data items or categories | Uppgifter eller kategorier
// parameter: company | company | optional | Company that sends | Företag som lämnar ut
// column: recipient | Recipient | Mottagare
// column: through | Through | Genom
// column: service | Service | Tjänst
// column: data | Data | Uppgifter
// column: countries | Countries | Länder
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
MATCH (data)<-[carries:CARRIES]-(flow:Disclosure)
WHERE carries.certainty <> 'inferred'
MATCH (flow)<-[:SENDS]-(sender:Company)
WHERE $company IS NULL OR sender.id = $company
MATCH (flow)-[:TO]->(recipient:Company)
MATCH (flow)-[stated:STATED_IN]->(document:Document)
WITH flow, carries, data, sender, recipient, document, stated, data.id AS dataId, CASE WHEN $language = 'sv' THEN data.nameSv ELSE data.name END AS dataName
ORDER BY recipient.name, sender.name, dataName, document.name, stated.line, flow.id, dataId
SKIP $skip
LIMIT $limit
CALL (flow) {
  MATCH (flow)-[located:LOCATED_IN]->(country:Country)
  WHERE located.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN country.nameSv ELSE country.name END +
    CASE located.certainty WHEN 'stated' THEN '' ELSE ' (' + located.certainty + ')' END AS countryName
  ORDER BY countryName
  RETURN collect(countryName) AS countries
}
RETURN recipient.name AS recipient, sender.name AS through, flow.service AS service,
  dataName AS data, countries,
  carries.certainty AS certainty, document.name AS document, stated.line AS line, stated.quote AS quote
ORDER BY recipient, through, data, document, line, flow.id, dataId
