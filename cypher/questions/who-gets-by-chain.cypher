// group: data
// title.en: Who gets an item, also by chain
// title.sv: Vem får en uppgift, även i flera led
// description.en: Recipients of an item, and the recipients that these name in documents of their own, a row for each hop. A chain of several hops is possible at most; it is undisclosed where one of its documents does not say which data it sends. The weakest hops are marked.
// description.sv: Mottagare av en uppgift, och de mottagare som dessa i sin tur anger i egna dokument, en rad för varje led. En kedja med flera led är som mest möjlig; den är undisclosed där ett av dokumenten inte säger vilka uppgifter som lämnas ut. De svagaste leden är markerade.
// example: vart ask who-gets-by-chain --item e-post --company Blikk --hops 2
// parameter: item | item | required | Data item | Uppgift
// parameter: company | company | optional | Company where the chain starts | Företag där kedjan börjar
// parameter: hops | number | default 3 | Hops at most (up to 4) | Högsta antal led (upp till 4)
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
CALL () {
  MATCH (:DataItem {id: $item})<-[carries:CARRIES]-(named:Disclosure)
  WHERE carries.certainty = 'stated'
  RETURN collect(named.id) AS sure
}
CALL () {
  MATCH (:DataItem {id: $item})<-[carries:CARRIES]-(named:Disclosure)
  WHERE carries.certainty = 'possible'
  RETURN collect(named.id) AS maybe
}
MATCH (:DataItem {id: $item})<-[carries:CARRIES]-(first:Disclosure)
WHERE carries.certainty <> 'inferred'
MATCH (first)<-[:SENDS]-(start:Company)
WHERE $company IS NULL OR start.id = $company
MATCH path = (first)-[:TO|SENDS*1..7]->(who:Company)
WITH sure, maybe, start, who, nodes(path) AS steps, [step IN nodes(path) WHERE step.kind = 'disclosure'] AS flows
WHERE size(flows) <= $hops AND who.id <> start.id
  AND all(step IN steps WHERE size([same IN steps WHERE same.id = step.id]) = 1)
  AND all(flow IN flows WHERE flow.id IN sure OR flow.id IN maybe OR flow.personalData = 'undisclosed')
WITH sure, maybe, who, flows, size(flows) AS hops, reduce(text = '', flow IN flows | text + flow.id + ' ') AS chain,
  CASE
    WHEN any(flow IN flows WHERE NOT flow.id IN sure AND NOT flow.id IN maybe) THEN 'undisclosed'
    WHEN any(flow IN flows WHERE NOT flow.id IN sure) THEN 'possible'
    ELSE 'stated'
  END AS least
UNWIND [1, 2, 3, 4] AS hop
WITH sure, maybe, who, flows, hops, chain, least, hop
WHERE hop <= hops
WITH sure, maybe, who, hops, chain, least, hop, flows[hop - 1] AS flow
MATCH (flow)<-[:SENDS]-(sender:Company)
MATCH (flow)-[:TO]->(receiver:Company)
MATCH (flow)-[stated:STATED_IN]->(document:Document)
WITH who, hops, chain, least, hop, sender, receiver, stated, document,
  CASE WHEN flow.id IN sure THEN 'stated' WHEN flow.id IN maybe THEN 'possible' ELSE 'undisclosed' END AS says
RETURN who.name AS who, hops, CASE WHEN hops > 1 AND least = 'stated' THEN 'possible' ELSE least END AS certainty,
  hop, sender.name AS sender, receiver.name AS receiver, says, says = least AS weakest,
  document.name AS document, stated.line AS line, stated.quote AS quote, chain
ORDER BY hops, who, chain, hop
