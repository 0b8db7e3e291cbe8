// group: data
// title.en: Where an item is only possible
// title.sv: Var en uppgift bara är möjlig
// description.en: Flows for which the document says that the item may occur, not that it does; and how many other flows to the same company state it.
// description.sv: Flöden där dokumentet säger att uppgiften kan förekomma, inte att den gör det; och hur många andra flöden till samma företag som anger den.
// example: vart ask only-possible --item personnummer
// parameter: item | item | optional | Data item | Uppgift
// parameter: company | company | optional | Company whose document it is | Företag vars dokument det är
// column: data | Data | Uppgifter
// column: who | Who | Vem
// column: company | According to | Enligt
// column: kind | Kind | Slag
// column: name | Name | Namn
// column: elsewhere | Stated in other flows | Anges i andra flöden
// column: certainty | Certainty | Säkerhet
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
MATCH (item:DataItem)
WHERE $item IS NULL OR item.id = $item
MATCH (item)<-[carries:CARRIES]-(possible:Flow)
WHERE carries.certainty = 'possible'
MATCH (possible)-[:TO]->(who:Company)
WITH item, who, collect(possible.id) AS flowIds
CALL (item, who) {
  MATCH (who)<-[:TO]-(other:Flow)
  MATCH (other)-[sure:CARRIES]->(same:DataItem)
  WHERE sure.certainty = 'stated' AND same.id = item.id
  RETURN count(other) AS elsewhere
}
UNWIND flowIds AS flowId
MATCH (flow:Flow {id: flowId})
MATCH (flow)-[stated:STATED_IN]->(document:Document)
MATCH (document)<-[:PUBLISHED]-(owner:Company)
WHERE $company IS NULL OR owner.id = $company
RETURN CASE WHEN $language = 'sv' THEN item.nameSv ELSE item.name END AS data, who.name AS who, owner.name AS company,
  flow.kind AS kind, flow.name AS name, elsewhere, 'possible' AS certainty, document.name AS document, stated.line AS line,
  stated.quote AS quote
ORDER BY data, who, company, document, line, name, quote
SKIP $skip
LIMIT $limit
