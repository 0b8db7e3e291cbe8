// group: activities
// title.en: Activities by legal basis
// title.sv: Behandlingar efter laglig grund
// description.en: What companies do with personal data on each legal basis, with purposes and items. An activity with two bases gives two rows.
// description.sv: Vad företag gör med personuppgifter på varje laglig grund, med ändamål och uppgifter. En behandling med två grunder ger två rader.
// example: vart ask by-basis --basis samtycke
// parameter: basis | basis | optional | Legal basis | Laglig grund
// parameter: company | company | optional | Company | Företag
// column: basis | Legal basis | Laglig grund
// column: article | Article | Artikel
// column: company | Company | Företag
// column: activity | Activity | Behandling
// column: purposes | Purposes | Ändamål
// column: items | Items | Uppgifter
// column: certainty | Certainty | Säkerhet
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
MATCH (owner:Company)
WHERE $company IS NULL OR owner.id = $company
MATCH (owner)<-[:TO]-(flow:Activity)
MATCH (flow)-[under:UNDER]->(ground:LegalBasis)
WHERE under.certainty <> 'inferred' AND ($basis IS NULL OR ground.id = $basis)
MATCH (flow)-[stated:STATED_IN]->(document:Document)
WITH flow, under, ground, owner, document, stated, CASE WHEN $language = 'sv' THEN ground.nameSv ELSE ground.name END AS groundName
ORDER BY groundName, owner.name, document.name, stated.line, flow.name, flow.id, ground.id
SKIP $skip
LIMIT $limit
CALL (flow) {
  MATCH (flow)-[serves:SERVES]->(purpose:Purpose)
  WHERE serves.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN purpose.nameSv ELSE purpose.name END +
    CASE serves.certainty WHEN 'stated' THEN '' ELSE ' (' + serves.certainty + ')' END AS purposeName
  ORDER BY purposeName
  RETURN collect(purposeName) AS purposes
}
CALL (flow) {
  MATCH (flow)-[carries:CARRIES]->(item:DataItem)
  WHERE carries.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN item.nameSv ELSE item.name END +
    CASE carries.certainty WHEN 'stated' THEN '' ELSE ' (' + carries.certainty + ')' END AS itemName
  ORDER BY itemName
  RETURN collect(itemName) AS items
}
RETURN CASE WHEN $language = 'sv' THEN ground.nameSv ELSE ground.name END AS basis, ground.article AS article,
  owner.name AS company, flow.name AS activity, purposes, items, under.certainty AS certainty,
  document.name AS document, stated.line AS line, stated.quote AS quote
ORDER BY groundName, company, document, line, activity, flow.id, ground.id
