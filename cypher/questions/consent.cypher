// group: activities
// title.en: Activities on consent
// title.sv: Behandlingar med samtycke
// description.en: What companies do with personal data on consent, with the other bases of the same activity, the data and how long it is kept.
// description.sv: Vad företag gör med personuppgifter med stöd av samtycke, med behandlingens övriga grunder, uppgifterna och hur länge de sparas.
// example: vart ask consent --lang sv
// parameter: basis | basis[] | default consent, explicit-consent | Legal bases | Lagliga grunder
// parameter: company | company | optional | Company | Företag
// column: company | Company | Företag
// column: activity | Activity | Behandling
// column: basis | Legal basis | Laglig grund
// column: article | Article | Artikel
// column: together | With other bases | Med andra grunder
// column: purposes | Purposes | Ändamål
// column: data | Data | Uppgifter
// column: retention | Retention | Lagringstid
// column: certainty | Certainty | Säkerhet
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
MATCH (owner:Company)
WHERE $company IS NULL OR owner.id = $company
MATCH (owner)<-[:TO]-(flow:Activity)
MATCH (flow)-[under:UNDER]->(basis:LegalBasis)
WHERE basis.id IN $basis AND under.certainty <> 'inferred'
MATCH (flow)-[stated:STATED_IN]->(document:Document)
WITH flow, under, basis, owner, document, stated, basis.id AS basisId
ORDER BY owner.name, document.name, stated.line, flow.name, flow.id, basisId
SKIP $skip
LIMIT $limit
CALL (flow, basis) {
  MATCH (flow)-[other:UNDER]->(ground:LegalBasis)
  WHERE ground.id <> basis.id AND other.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN ground.nameSv ELSE ground.name END +
    CASE other.certainty WHEN 'stated' THEN '' ELSE ' (' + other.certainty + ')' END AS groundName
  ORDER BY groundName
  RETURN collect(groundName) AS together
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
  MATCH (flow)-[carries:CARRIES]->(data)
  WHERE carries.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN data.nameSv ELSE data.name END +
    CASE carries.certainty WHEN 'stated' THEN '' ELSE ' (' + carries.certainty + ')' END AS dataName
  ORDER BY dataName
  RETURN collect(dataName) AS data
}
RETURN owner.name AS company, flow.name AS activity,
  CASE WHEN $language = 'sv' THEN basis.nameSv ELSE basis.name END AS basis, basis.article AS article, together,
  purposes, data, flow.retention AS retention, under.certainty AS certainty, document.name AS document, stated.line AS line, stated.quote AS quote
ORDER BY company, document, line, activity, flow.id, basisId
