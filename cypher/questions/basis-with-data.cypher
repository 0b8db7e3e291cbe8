// group: activities
// title.en: Activities on a basis with given data
// title.sv: Behandlingar på en grund med vissa uppgifter
// description.en: Activities on the legal basis that include one of the given items or categories, with those they include.
// description.sv: Behandlingar på den lagliga grunden som omfattar någon av de angivna uppgifterna eller kategorierna, med de som omfattas.
// example: vart ask basis-with-data --basis intresseavvägning --data kontaktuppgifter,ip-adress
// parameter: basis | basis[] | required | Legal bases | Lagliga grunder
// parameter: data | data[] | required | Data items or categories | Uppgifter eller kategorier
// parameter: company | company | optional | Company | Företag
// column: basis | Legal basis | Laglig grund
// column: article | Article | Artikel
// column: company | Company | Företag
// column: activity | Activity | Behandling
// column: data | Data | Uppgifter
// column: purposes | Purposes | Ändamål
// column: dataCertainty | Certainty of the data | Uppgifternas säkerhet
// column: certainty | Certainty of the basis | Grundens säkerhet
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
MATCH (owner:Company)
WHERE $company IS NULL OR owner.id = $company
MATCH (owner)<-[:TO]-(flow:Activity)
MATCH (flow)-[under:UNDER]->(basis:LegalBasis)
WHERE basis.id IN $basis AND under.certainty <> 'inferred'
MATCH (flow)-[carries:CARRIES]->(data)
WHERE carries.certainty <> 'inferred'
  AND (data.id IN $data OR COUNT { (data)-[:IN_CATEGORY]->(category:DataCategory) WHERE category.id IN $data } > 0)
MATCH (flow)-[stated:STATED_IN]->(document:Document)
WITH flow, under, carries, basis, data, owner, document, stated, basis.id AS basisId, data.id AS dataId,
  CASE WHEN $language = 'sv' THEN basis.nameSv ELSE basis.name END AS basisName, CASE WHEN $language = 'sv' THEN data.nameSv ELSE data.name END AS dataName
ORDER BY basisName, owner.name, document.name, stated.line, flow.name, dataName, flow.id, basisId, dataId
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
RETURN basisName AS basis, basis.article AS article,
  owner.name AS company, flow.name AS activity, dataName AS data, purposes,
  carries.certainty AS dataCertainty, under.certainty AS certainty, document.name AS document, stated.line AS line, stated.quote AS quote
ORDER BY basis, company, document, line, activity, data, flow.id, basisId, dataId
