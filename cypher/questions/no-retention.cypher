// group: disagreements
// title.en: Activities without a stated retention
// title.sv: Behandlingar utan angiven lagringstid
// description.en: Activities for which the document says neither how long the data is kept nor when it goes.
// description.sv: Behandlingar där dokumentet varken anger hur länge uppgifterna sparas eller när de tas bort.
// example: vart ask no-retention --company Blikk
// parameter: company | company | optional | Company | Företag
// column: company | Company | Företag
// column: activity | Activity | Behandling
// column: purposes | Purposes | Ändamål
// column: bases | Legal bases | Lagliga grunder
// column: data | Data | Uppgifter
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
MATCH (owner:Company)
WHERE $company IS NULL OR owner.id = $company
MATCH (owner)<-[:TO]-(flow:Activity)
WHERE flow.retention IS NULL AND flow.retentionPeriod IS NULL AND flow.retentionFrom IS NULL
MATCH (flow)-[stated:STATED_IN]->(document:Document)
WITH flow, owner, document, stated
ORDER BY owner.name, document.name, stated.line, flow.name, flow.id
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
  MATCH (flow)-[under:UNDER]->(ground:LegalBasis)
  WHERE under.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN ground.nameSv ELSE ground.name END +
    CASE under.certainty WHEN 'stated' THEN '' ELSE ' (' + under.certainty + ')' END AS groundName
  ORDER BY groundName
  RETURN collect(groundName) AS bases
}
CALL (flow) {
  MATCH (flow)-[carries:CARRIES]->(data)
  WHERE carries.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN data.nameSv ELSE data.name END +
    CASE carries.certainty WHEN 'stated' THEN '' ELSE ' (' + carries.certainty + ')' END AS dataName
  ORDER BY dataName
  RETURN collect(dataName) AS data
}
RETURN owner.name AS company, flow.name AS activity, purposes, bases, data, document.name AS document, stated.line AS line, stated.quote AS quote
ORDER BY company, document, line, activity, flow.id
