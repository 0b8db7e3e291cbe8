// group: companies
// title.en: Chains of sub-processors from one company
// title.sv: Kedjor av underbiträden från ett företag
// description.en: The recipients of a company, the recipients that these name in documents of their own, and so on, a row for each chain. What is said is the last hop of the row; the hops before it have rows of their own.
// description.sv: Ett företags mottagare, de mottagare som dessa anger i egna dokument, och så vidare, en rad för varje kedja. Det som anges är radens sista led; leden före har egna rader.
// example: vart ask sub-processors --company Blikk
// parameter: company | company | required | Company | Företag
// parameter: hops | number | default 3 | Hops at most (up to 3) | Högsta antal led (upp till 3)
// column: hops | Hops | Antal led
// column: chain | Chain | Kedja
// column: recipient | Recipient | Mottagare
// column: written | As written | Som det står
// column: disclosed | Data disclosed | Uppgifter anges
// column: purposes | Purposes | Ändamål
// column: countries | Countries | Länder
// column: condition | Condition | Villkor
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
MATCH (start:Company {id: $company})
MATCH path = (start)-[:SENDS|TO*2..6]->(recipient:Company)
WITH recipient, nodes(path) AS steps, [step IN nodes(path) WHERE step.kind = 'disclosure'] AS flows
WHERE size(flows) <= $hops AND all(step IN steps WHERE size([same IN steps WHERE same.id = step.id]) = 1)
WITH recipient, size(flows) AS hops, flows[size(flows) - 1] AS flow,
  [step IN steps WHERE step.personalData IS NULL | step.name] AS chain, reduce(text = '', flow IN flows | text + flow.id + ' ') AS chainId
MATCH (flow)-[stated:STATED_IN]->(document:Document)
CALL (flow) {
  MATCH (flow)-[serves:SERVES]->(purpose:Purpose)
  WHERE serves.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN purpose.nameSv ELSE purpose.name END +
    CASE serves.certainty WHEN 'stated' THEN '' ELSE ' (' + serves.certainty + ')' END AS purposeName
  ORDER BY purposeName
  RETURN collect(purposeName) AS purposes
}
CALL (flow) {
  MATCH (flow)-[located:LOCATED_IN]->(country:Country)
  WHERE located.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN country.nameSv ELSE country.name END +
    CASE located.certainty WHEN 'stated' THEN '' ELSE ' (' + located.certainty + ')' END AS countryName
  ORDER BY countryName
  RETURN collect(countryName) AS countries
}
RETURN hops, chain, recipient.name AS recipient, flow.name AS written, flow.personalData AS disclosed, purposes, countries,
  flow.condition AS condition, document.name AS document, stated.line AS line, stated.quote AS quote, chainId
ORDER BY hops, chainId
SKIP $skip
LIMIT $limit
