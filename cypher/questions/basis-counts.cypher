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
MATCH (basis:LegalBasis)
CALL (basis) {
  MATCH (basis)<-[under:UNDER]-(flow:Activity)
  WHERE under.certainty <> 'inferred' AND COUNT { (flow)-[each:UNDER]->(:LegalBasis) WHERE each.certainty <> 'inferred' } = 1
  MATCH (flow)-[:TO]->(owner:Company)
  WHERE $company IS NULL OR owner.id = $company
  RETURN count(flow) AS alone
}
CALL (basis) {
  MATCH (basis)<-[under:UNDER]-(flow:Activity)
  WHERE under.certainty <> 'inferred' AND COUNT { (flow)-[each:UNDER]->(:LegalBasis) WHERE each.certainty <> 'inferred' } > 1
  MATCH (flow)-[:TO]->(owner:Company)
  WHERE $company IS NULL OR owner.id = $company
  RETURN count(flow) AS combined
}
MATCH (basis)<-[under:UNDER]-(flow:Activity)
WHERE under.certainty <> 'inferred'
MATCH (flow)-[:TO]->(owner:Company)
WHERE $company IS NULL OR owner.id = $company
MATCH (flow)-[stated:STATED_IN]->(document:Document)
CALL (flow, basis) {
  MATCH (flow)-[other:UNDER]->(ground:LegalBasis)
  WHERE ground.id <> basis.id AND other.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN ground.nameSv ELSE ground.name END +
    CASE other.certainty WHEN 'stated' THEN '' ELSE ' (' + other.certainty + ')' END AS groundName
  ORDER BY groundName
  RETURN collect(groundName) AS together
}
RETURN CASE WHEN $language = 'sv' THEN basis.nameSv ELSE basis.name END AS basis, basis.article AS article, alone, combined,
  together, owner.name AS company, flow.name AS activity, under.certainty AS certainty, document.name AS document, stated.line AS line, stated.quote AS quote
ORDER BY alone + combined DESC, basis, size(together), company, document, line, activity, quote
SKIP $skip
LIMIT $limit
