// group: activities
// title.en: Legal bases counted, alone and combined
// title.sv: Lagliga grunder räknade, ensamma och tillsammans
// description.en: How many activities each legal basis carries alone and together with others; then each of these activities.
// description.sv: Hur många behandlingar varje laglig grund bär ensam och tillsammans med andra; sedan var och en av dessa behandlingar.
// example: vart ask basis-counts --company Bluescreen
// parameter: company | company | optional | Company | Företag
// column: basis | Legal basis | Laglig grund
// column: article | Article | Artikel
// column: alone | Alone | Ensam
// column: combined | Combined | Tillsammans
// column: together | With other bases | Med andra grunder
// column: company | Company | Företag
// column: activity | Activity | Behandling
// column: certainty | Certainty | Säkerhet
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
CALL () {
  MATCH (owner:Company)
  WHERE $company IS NULL OR owner.id = $company
  MATCH (owner)<-[:TO]-(flow:Activity)
  MATCH (flow)-[under:UNDER]->(basis:LegalBasis)
  WHERE under.certainty <> 'inferred'
  WITH basis, COUNT { (flow)-[each:UNDER]->(:LegalBasis) WHERE each.certainty <> 'inferred' } AS grounds
  WITH basis.id AS basisId, count(*) AS total, coalesce(sum(CASE WHEN grounds = 1 THEN 1 ELSE 0 END), 0) AS alone
  RETURN collect({id: basisId, alone: alone, combined: total - alone}) AS totals
}
MATCH (owner:Company)
WHERE $company IS NULL OR owner.id = $company
MATCH (owner)<-[:TO]-(flow:Activity)
MATCH (flow)-[under:UNDER]->(basis:LegalBasis)
WHERE under.certainty <> 'inferred'
MATCH (flow)-[stated:STATED_IN]->(document:Document)
WITH flow, under, basis, owner, document, stated, basis.id AS basisId, CASE WHEN $language = 'sv' THEN basis.nameSv ELSE basis.name END AS basisName,
  COUNT { (flow)-[each:UNDER]->(:LegalBasis) WHERE each.certainty <> 'inferred' } AS grounds,
  [total IN totals WHERE total.id = basis.id][0] AS total
WITH flow, under, basis, owner, document, stated, basisId, basisName, grounds, total.alone AS alone, total.combined AS combined
ORDER BY alone + combined DESC, basisName, grounds, owner.name, document.name, stated.line, flow.name, flow.id, basisId
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
RETURN basisName AS basis, basis.article AS article, alone, combined,
  together, owner.name AS company, flow.name AS activity, under.certainty AS certainty, document.name AS document, stated.line AS line, stated.quote AS quote
ORDER BY alone + combined DESC, basis, grounds, company, document, line, activity, flow.id, basisId
