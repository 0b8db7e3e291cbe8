// group: data
// title.en: Who gets an item
// title.sv: Vem får en uppgift
// description.en: Every company that a document says gets the item: recipients with the company that sends it, and companies that collect it themselves.
// description.sv: Varje företag som enligt ett dokument får uppgiften: mottagare med det företag som lämnar ut den, och företag som själva samlar in den.
// example: vart ask who-gets --item personnummer
// parameter: item | item | required | Data item | Uppgift
// parameter: inferred | flag | default no | Also what Vart infers | Även vad Vart sluter sig till
// column: who | Who | Vem
// column: through | Through | Genom
// column: service | Service | Tjänst
// column: countries | Countries | Länder
// column: certainty | Certainty | Säkerhet
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
MATCH (:DataItem {id: $item})<-[carries:CARRIES]-(flow:Flow)
WHERE carries.certainty <> 'inferred' OR $inferred = true
MATCH (flow)-[:TO]->(who:Company)
MATCH (flow)-[place:STATED_IN]->(document:Document)
WITH flow, carries, who, document, place
ORDER BY who.name, document.name, place.line, flow.id
SKIP $skip
LIMIT $limit
CALL (flow) {
  MATCH (flow)<-[:SENDS]-(sender:Company)
  RETURN collect(sender.name) AS senders
}
CALL (flow) {
  MATCH (flow)-[located:LOCATED_IN]->(country:Country)
  WHERE located.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN country.nameSv ELSE country.name END +
    CASE located.certainty WHEN 'stated' THEN '' ELSE ' (' + located.certainty + ')' END AS countryName
  ORDER BY countryName
  RETURN collect(countryName) AS countries
}
RETURN who.name AS who, senders[0] AS through, flow.service AS service, countries, carries.certainty AS certainty,
  document.name AS document, place.line AS line, place.quote AS quote
ORDER BY who, document, line, flow.id
