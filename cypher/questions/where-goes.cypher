// group: data
// title.en: Where an item goes
// title.sv: Vart en uppgift tar vägen
// description.en: The countries where the item is processed and the zone of each (eea, adequate, conditional, third, unknown). No country: the document does not say.
// description.sv: Länderna där uppgiften behandlas och zonen för vart och ett (eea, adequate, conditional, third, unknown). Inget land: dokumentet säger det inte.
// example: vart ask where-goes --item e-post
// parameter: item | item | required | Data item | Uppgift
// parameter: inferred | flag | default no | Also what Vart infers | Även vad Vart sluter sig till
// column: country | Country | Land
// column: zone | Zone | Zon
// column: placeCertainty | Certainty of the place | Platsens säkerhet
// column: who | Who | Vem
// column: through | Through | Genom
// column: service | Service | Tjänst
// column: certainty | Certainty of the item | Uppgiftens säkerhet
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
MATCH (:DataItem {id: $item})<-[carries:CARRIES]-(flow:Flow)
WHERE carries.certainty <> 'inferred' OR $inferred = true
CALL (flow) {
  MATCH (flow)-[located:LOCATED_IN]->(place:Country)
  WHERE located.certainty <> 'inferred'
  RETURN collect({id: place.id, name: CASE WHEN $language = 'sv' THEN place.nameSv ELSE place.name END, zone: place.zone, certainty: located.certainty}) AS places
}
UNWIND CASE WHEN size(places) = 0 THEN [{id: null, name: null, zone: null, certainty: null}] ELSE places END AS place
MATCH (flow)-[:TO]->(company:Company)
MATCH (flow)-[stated:STATED_IN]->(document:Document)
WITH flow, carries, place, company, document, stated
ORDER BY place.zone, place.name, company.name, document.name, stated.line, flow.id, place.id
SKIP $skip
LIMIT $limit
CALL (flow) {
  MATCH (flow)<-[:SENDS]-(sender:Company)
  RETURN collect(sender.name) AS senders
}
RETURN place.name AS country, place.zone AS zone, place.certainty AS placeCertainty, company.name AS who, senders[0] AS through, flow.service AS service,
  carries.certainty AS certainty, document.name AS document, stated.line AS line, stated.quote AS quote
ORDER BY zone, country, who, document, line, flow.id, place.id
