// group: companies
// title.en: Path between two nodes
// title.sv: Väg mellan två noder
// description.en: The shortest way that data may take from one node to another, a row for each step: from a company to its recipients and theirs, and from a flow to what it carries, where it goes and why. An item, country, purpose, basis or category of persons starts at the flows that have it. Two companies that no data connects are joined by what both send to.
// description.sv: Den kortaste väg som uppgifter kan ta från en nod till en annan, en rad för varje steg: från ett företag till dess mottagare och deras, och från ett flöde till vad det bär, vart det går och varför. En uppgift, ett land, ett ändamål, en grund eller en kategori av registrerade börjar vid de flöden som har den. Två företag som inga uppgifter förbinder förenas av det båda lämnar till.
// example: vart ask path --start KlarPris --goal Cling
// parameter: start | node | required | Start | Början
// parameter: goal | node | required | Goal | Mål
// column: step | Step | Steg
// column: leaves | From | Från
// column: relation | Relation | Relation
// column: reaches | To | Till
// column: certainty | Certainty | Säkerhet
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
CALL () {
  MATCH (company:Company {id: $start})
  RETURN company AS origin, null AS link, company AS start
  UNION
  MATCH (item:DataItem {id: $start})
  MATCH (item)<-[link:CARRIES]-(flow:Flow)
  WHERE link.certainty <> 'inferred'
  RETURN item AS origin, link, flow AS start
  UNION
  MATCH (category:DataCategory {id: $start})
  MATCH (category)<-[link:CARRIES]-(flow:Flow)
  WHERE link.certainty <> 'inferred'
  RETURN category AS origin, link, flow AS start
  UNION
  MATCH (country:Country {id: $start})
  MATCH (country)<-[link:LOCATED_IN]-(flow:Flow)
  WHERE link.certainty <> 'inferred'
  RETURN country AS origin, link, flow AS start
  UNION
  MATCH (purpose:Purpose {id: $start})
  MATCH (purpose)<-[link:SERVES]-(flow:Flow)
  WHERE link.certainty <> 'inferred'
  RETURN purpose AS origin, link, flow AS start
  UNION
  MATCH (basis:LegalBasis {id: $start})
  MATCH (basis)<-[link:UNDER]-(flow:Flow)
  WHERE link.certainty <> 'inferred'
  RETURN basis AS origin, link, flow AS start
  UNION
  MATCH (subject:DataSubject {id: $start})
  MATCH (subject)-[link:GIVES]->(flow:Flow)
  WHERE link.certainty <> 'inferred'
  RETURN subject AS origin, link, flow AS start
}
CALL () {
  MATCH (company:Company {id: $goal})
  RETURN company AS goal
  UNION
  MATCH (item:DataItem {id: $goal})
  RETURN item AS goal
  UNION
  MATCH (category:DataCategory {id: $goal})
  RETURN category AS goal
  UNION
  MATCH (country:Country {id: $goal})
  RETURN country AS goal
  UNION
  MATCH (purpose:Purpose {id: $goal})
  RETURN purpose AS goal
  UNION
  MATCH (basis:LegalBasis {id: $goal})
  RETURN basis AS goal
}
WITH origin, link, start, goal
WHERE start <> goal AND origin <> goal
CALL (start, goal) {
  MATCH path = allShortestPaths((start)-[:SENDS|TO|CARRIES|IN_CATEGORY|LOCATED_IN|SERVES|UNDER*..8]->(goal))
  RETURN 1 AS rank, nodes(path) AS stops, relationships(path) AS relations
  UNION
  WITH start, goal
  WHERE start:Company AND goal:Company
  MATCH path = allShortestPaths((start)-[:SENDS|TO*..8]-(goal))
  RETURN 2 AS rank, nodes(path) AS stops, relationships(path) AS relations
}
WITH rank, origin, link, stops, relations
WHERE none(relation IN relations WHERE coalesce(relation.certainty, 'stated') = 'inferred')
WITH rank, CASE WHEN link IS NULL THEN stops ELSE [origin] + stops END AS stops,
  CASE WHEN link IS NULL THEN relations ELSE [link] + relations END AS relations
WITH rank, stops, relations, size(relations) AS steps, reduce(text = '', stop IN stops | text + stop.id + ' ') AS pathId
ORDER BY rank, steps, pathId
LIMIT 1
UNWIND [1, 2, 3, 4, 5, 6, 7, 8, 9] AS step
WITH stops, relations, steps, step
WHERE step <= steps
WITH step, relations[step - 1] AS relation, stops[step - 1] AS before, stops[step] AS after
WITH step, relation, before, after, CASE WHEN before.personalData IS NULL THEN after.id ELSE before.id END AS flowId
CALL (flowId) {
  MATCH (flow:Flow {id: flowId})
  MATCH (flow)-[stated:STATED_IN]->(document:Document)
  RETURN collect({document: document.name, line: stated.line, quote: stated.quote}) AS places
}
WITH step, relation, before, after, places[0] AS place
RETURN step, CASE WHEN $language = 'sv' THEN coalesce(before.nameSv, before.name, before.id) ELSE coalesce(before.name, before.id) END AS leaves,
  type(relation) AS relation,
  CASE WHEN $language = 'sv' THEN coalesce(after.nameSv, after.name, after.id) ELSE coalesce(after.name, after.id) END AS reaches,
  relation.certainty AS certainty, place.document AS document, place.line AS line, place.quote AS quote
ORDER BY step
SKIP $skip
LIMIT $limit
