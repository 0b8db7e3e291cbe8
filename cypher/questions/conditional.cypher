// group: recipients
// title.en: Conditional recipients
// title.sv: Villkorade mottagare
// description.en: Recipients that get data under a condition only, such as one edition of a product or a choice of the customer, with the condition as written.
// description.sv: Mottagare som bara får uppgifter under ett villkor, till exempel en viss utgåva av en produkt eller ett val av kunden, med villkoret som det står.
// example: vart ask conditional --company Blikk
// parameter: company | company | optional | Company that sends | Företag som lämnar ut
// column: recipient | Recipient | Mottagare
// column: through | Through | Genom
// column: written | As written | Som det står
// column: condition | Condition | Villkor
// column: disclosed | Data disclosed | Uppgifter anges
// column: data | Data | Uppgifter
// column: countries | Countries | Länder
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
MATCH (sender:Company)
WHERE $company IS NULL OR sender.id = $company
MATCH (sender)-[:SENDS]->(flow:Disclosure)
WHERE flow.condition IS NOT NULL
MATCH (flow)-[:TO]->(recipient:Company)
MATCH (flow)-[stated:STATED_IN]->(document:Document)
WITH flow, sender, recipient, document, stated
ORDER BY recipient.name, sender.name, document.name, stated.line, flow.name, flow.id
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
RETURN recipient.name AS recipient, sender.name AS through, flow.name AS written, flow.condition AS condition,
  flow.personalData AS disclosed, data, countries, document.name AS document, stated.line AS line, stated.quote AS quote
ORDER BY recipient, through, document, line, written, flow.id
