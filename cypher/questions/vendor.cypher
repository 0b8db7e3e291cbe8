// group: companies
// title.en: One vendor across all companies
// title.sv: En leverantör hos alla företag
// description.en: How each company's document tells of a vendor: the name as written, service, purposes, places, safeguards, condition, retention, and whether it says which data.
// description.sv: Hur varje företags dokument berättar om en leverantör: namnet som det står, tjänst, ändamål, platser, skyddsåtgärder, villkor, lagringstid och om det anger vilka uppgifter.
// example: vart ask vendor --company Hotjar
// parameter: company | company | required | Vendor | Leverantör
// column: through | Through | Genom
// column: written | As written | Som det står
// column: service | Service | Tjänst
// column: purposes | Purposes | Ändamål
// column: countries | Countries | Länder
// column: mechanisms | Safeguards | Skyddsåtgärder
// column: condition | Condition | Villkor
// column: retention | Retention | Lagringstid
// column: disclosed | Data disclosed | Uppgifter anges
// column: data | Data | Uppgifter
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
MATCH (vendor:Company {id: $company})
MATCH (vendor)<-[:TO]-(flow:Disclosure)
MATCH (flow)<-[:SENDS]-(sender:Company)
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
CALL (flow) {
  MATCH (flow)-[relies:RELIES_ON]->(mechanism:Mechanism)
  WHERE relies.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN mechanism.nameSv ELSE mechanism.name END +
    CASE relies.certainty WHEN 'stated' THEN '' ELSE ' (' + relies.certainty + ')' END AS mechanismName
  ORDER BY mechanismName
  RETURN collect(mechanismName) AS mechanisms
}
CALL (flow) {
  MATCH (flow)-[carries:CARRIES]->(data)
  WHERE carries.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN data.nameSv ELSE data.name END +
    CASE carries.certainty WHEN 'stated' THEN '' ELSE ' (' + carries.certainty + ')' END AS dataName
  ORDER BY dataName
  RETURN collect(dataName) AS data
}
RETURN sender.name AS through, flow.name AS written, flow.service AS service, purposes, countries, mechanisms,
  flow.condition AS condition, flow.retention AS retention, flow.personalData AS disclosed, data, document.name AS document, stated.line AS line, stated.quote AS quote
ORDER BY through, document, line, written, service
SKIP $skip
LIMIT $limit
