// group: data
// title.en: Who gets an item, also by chain
// title.sv: Vem får en uppgift, även i flera led
// description.en: Recipients of an item, and the recipients that these name in documents of their own, a row for each hop. A chain of several hops is possible at most; it is undisclosed where one of its documents does not say which data it sends. The weakest hops are marked.
// description.sv: Mottagare av en uppgift, och de mottagare som dessa i sin tur anger i egna dokument, en rad för varje led. En kedja med flera led är som mest möjlig; den är undisclosed där ett av dokumenten inte säger vilka uppgifter som lämnas ut. De svagaste leden är markerade.
// example: vart ask who-gets-by-chain --item e-post --company Blikk --hops 2
// parameter: item | item | required | Data item | Uppgift
// parameter: company | company | optional | Company where the chain starts | Företag där kedjan börjar
// parameter: hops | number | default 3 | Hops at most (up to 3) | Högsta antal led (upp till 3)
// column: who | Who | Vem
// column: hops | Hops | Antal led
// column: certainty | Certainty | Säkerhet
// column: hop | Hop | Led
// column: sender | From | Från
// column: receiver | To | Till
// column: says | Hop says | Ledet säger
// column: weakest | Weakest | Svagast
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
MATCH (:DataItem {id: $item})<-[carries:CARRIES]-(first:Disclosure)
WHERE carries.certainty <> 'inferred'
MATCH (first)<-[:SENDS]-(start:Company)
WHERE $company IS NULL OR start.id = $company
MATCH (first)-[:TO]->(one:Company)
WHERE one.id <> start.id
CALL (first, start, one) {
  RETURN [first] AS flows, one AS who
  UNION
  WITH first, start, one
  WHERE $hops > 1
  MATCH (one)-[:SENDS]->(second:Disclosure)
  WHERE second.personalData = 'undisclosed'
    OR COUNT { (second)-[its:CARRIES]->(item:DataItem) WHERE item.id = $item AND its.certainty <> 'inferred' } > 0
  MATCH (second)-[:TO]->(two:Company)
  WHERE two.id <> start.id AND two.id <> one.id
  RETURN [first, second] AS flows, two AS who
  UNION
  WITH first, start, one
  WHERE $hops > 2
  MATCH (one)-[:SENDS]->(second:Disclosure)
  WHERE second.personalData = 'undisclosed'
    OR COUNT { (second)-[its:CARRIES]->(item:DataItem) WHERE item.id = $item AND its.certainty <> 'inferred' } > 0
  MATCH (second)-[:TO]->(two:Company)
  WHERE two.id <> start.id AND two.id <> one.id
  MATCH (two)-[:SENDS]->(third:Disclosure)
  WHERE third.personalData = 'undisclosed'
    OR COUNT { (third)-[its:CARRIES]->(item:DataItem) WHERE item.id = $item AND its.certainty <> 'inferred' } > 0
  MATCH (third)-[:TO]->(three:Company)
  WHERE three.id <> start.id AND three.id <> one.id AND three.id <> two.id
  RETURN [first, second, third] AS flows, three AS who
}
WITH who, flows, size(flows) AS hops, reduce(text = '', flow IN flows | text + flow.id + ' ') AS chain
UNWIND [1, 2, 3] AS hop
WITH who, flows, hops, chain, hop
WHERE hop <= hops
WITH who, hops, chain, hop, flows[hop - 1] AS flow
CALL (flow) {
  MATCH (flow)-[its:CARRIES]->(item:DataItem)
  WHERE item.id = $item AND its.certainty <> 'inferred'
  RETURN collect(its.certainty) AS certainties
}
WITH who, hops, chain, hop, flow.id AS flowId, coalesce(certainties[0], 'undisclosed') AS says
ORDER BY chain, hop
WITH who, hops, chain, collect({hop: hop, flowId: flowId, says: says}) AS told, collect(says) AS words
WITH who, hops, chain, told,
  CASE WHEN 'undisclosed' IN words THEN 'undisclosed' WHEN 'possible' IN words THEN 'possible' ELSE 'stated' END AS least
UNWIND told AS link
MATCH (flow:Flow {id: link.flowId})
MATCH (flow)<-[:SENDS]-(sender:Company)
MATCH (flow)-[:TO]->(receiver:Company)
MATCH (flow)-[stated:STATED_IN]->(document:Document)
RETURN who.name AS who, hops, CASE WHEN hops > 1 AND least = 'stated' THEN 'possible' ELSE least END AS certainty,
  link.hop AS hop, sender.name AS sender, receiver.name AS receiver, link.says AS says, link.says = least AS weakest,
  document.name AS document, stated.line AS line, stated.quote AS quote, chain
ORDER BY hops, who, chain, hop
SKIP $skip
LIMIT $limit
