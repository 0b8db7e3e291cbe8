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
  WITH flow, collect(basis.id) AS grounds
  UNWIND grounds AS basisId
  WITH basisId, size(grounds) AS among
  WITH basisId, count(*) AS together, coalesce(sum(CASE WHEN among = 1 THEN 1 ELSE 0 END), 0) AS alone
  MATCH (basis:LegalBasis {id: basisId})
  RETURN collect({id: basisId, name: CASE WHEN $language = 'sv' THEN basis.nameSv ELSE basis.name END, sum: together, alone: alone}) AS totals
}
CALL (totals) {
  // Whatever the company: the bases first. One company: its activities first.
  UNWIND CASE WHEN $company IS NULL THEN totals ELSE [] END AS total
  WITH total.id AS basisId, total.name AS basisName, total.sum AS among, total.alone AS alone
  MATCH (basis:LegalBasis {id: basisId})
  MATCH (basis)<-[under:UNDER]-(flow:Activity)
  WHERE under.certainty <> 'inferred'
  MATCH (flow)-[:TO]->(owner:Company)
  MATCH (flow)-[stated:STATED_IN]->(document:Document)
  WITH basisId, basisName, among, alone, flow, owner.name AS ownerName, document.name AS documentName, stated.line AS flowLine,
    COUNT { (flow)-[each:UNDER]->(:LegalBasis) WHERE each.certainty <> 'inferred' } AS grounds
  RETURN basisId, basisName, among, alone, grounds, ownerName, documentName, flowLine, flow.id AS flowId
  ORDER BY among DESC, basisName, basisId, grounds, ownerName, documentName, flowLine, flowId
  LIMIT $last
  UNION ALL
  UNWIND CASE WHEN $company IS NULL THEN [] ELSE totals END AS total
  WITH total.id AS basisId, total.name AS basisName, total.sum AS among, total.alone AS alone
  MATCH (owner:Company {id: $company})
  MATCH (owner)<-[:TO]-(flow:Activity)
  MATCH (flow)-[under:UNDER]->(basis:LegalBasis)
  WHERE under.certainty <> 'inferred' AND basis.id = basisId
  MATCH (flow)-[stated:STATED_IN]->(document:Document)
  WITH basisId, basisName, among, alone, flow, owner.name AS ownerName, document.name AS documentName, stated.line AS flowLine,
    COUNT { (flow)-[each:UNDER]->(:LegalBasis) WHERE each.certainty <> 'inferred' } AS grounds
  RETURN basisId, basisName, among, alone, grounds, ownerName, documentName, flowLine, flow.id AS flowId
}
WITH basisId, basisName, among, alone, grounds, ownerName, documentName, flowLine, flowId
ORDER BY among DESC, basisName, basisId, grounds, ownerName, documentName, flowLine, flowId
SKIP $skip
LIMIT $limit
MATCH (flow:Flow {id: flowId})
MATCH (flow)-[under:UNDER]->(basis:LegalBasis)
WHERE basis.id = basisId
MATCH (flow)-[stated:STATED_IN]->(document:Document)
CALL (flow, basis) {
  MATCH (flow)-[other:UNDER]->(ground:LegalBasis)
  WHERE ground.id <> basis.id AND other.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN ground.nameSv ELSE ground.name END +
    CASE other.certainty WHEN 'stated' THEN '' ELSE ' (' + other.certainty + ')' END AS groundName
  ORDER BY groundName
  RETURN collect(groundName) AS together
}
RETURN basisName AS basis, basis.article AS article, alone, among - alone AS combined,
  together, ownerName AS company, flow.name AS activity, under.certainty AS certainty, document.name AS document, stated.line AS line, stated.quote AS quote
ORDER BY among DESC, basis, basisId, grounds, company, document, line, flowId
