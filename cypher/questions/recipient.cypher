// group: recipients
// title.en: Everything one recipient gets
// title.sv: Allt som en mottagare får
// description.en: Each data item and category that documents say the recipient gets, with the company that sends it; and the flows that do not say which, or say that there is none.
// description.sv: Varje uppgift och kategori som dokument säger att mottagaren får, med det företag som lämnar ut den; och de flöden som inte säger vilka, eller säger att det inte finns några.
// example: vart ask recipient --company Google
// parameter: company | company | required | Recipient | Mottagare
// column: through | Through | Genom
// column: written | As written | Som det står
// column: service | Service | Tjänst
// column: disclosed | Data disclosed | Uppgifter anges
// column: data | Data | Uppgifter
// column: dataKind | Item or category | Uppgift eller kategori
// column: purposes | Purposes | Ändamål
// column: countries | Countries | Länder
// column: condition | Condition | Villkor
// column: certainty | Certainty | Säkerhet
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
MATCH (recipient:Company {id: $company})
MATCH (recipient)<-[:TO]-(flow:Disclosure)
MATCH (flow)<-[:SENDS]-(sender:Company)
MATCH (flow)-[stated:STATED_IN]->(document:Document)
CALL (flow) {
  MATCH (flow)-[carries:CARRIES]->(item:DataItem)
  WHERE carries.certainty <> 'inferred'
  RETURN 'item' AS dataKind, item.name AS dataName, item.nameSv AS dataNameSv, carries.certainty AS certainty
  UNION
  MATCH (flow)-[carries:CARRIES]->(category:DataCategory)
  WHERE carries.certainty <> 'inferred'
  RETURN 'category' AS dataKind, category.name AS dataName, category.nameSv AS dataNameSv, carries.certainty AS certainty
  UNION
  WITH flow
  WHERE COUNT { (flow)-[carries:CARRIES]->() WHERE carries.certainty <> 'inferred' } = 0
  RETURN null AS dataKind, null AS dataName, null AS dataNameSv, null AS certainty
}
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
RETURN sender.name AS through, flow.name AS written, flow.service AS service, flow.personalData AS disclosed,
  CASE WHEN $language = 'sv' THEN dataNameSv ELSE dataName END AS data, dataKind, purposes, countries,
  flow.condition AS condition, certainty, document.name AS document, stated.line AS line, stated.quote AS quote
ORDER BY through, document, line, written, dataKind, data
SKIP $skip
LIMIT $limit
