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
CALL () {
  MATCH (given:Company {id: $company})
  MATCH (given)-[:PUBLISHED]->(document:Document)
  MATCH (document)<-[:STATED_IN]-(flow:Flow)
  MATCH (flow)-[carries:CARRIES]->(item:DataItem)
  WHERE carries.certainty = 'possible' AND ($item IS NULL OR item.id = $item)
  MATCH (flow)-[:TO]->(who:Company)
  WITH item, who, collect(flow.id) AS flowIds
  CALL (item, who) {
    MATCH (item)<-[sure:CARRIES]-(other:Flow)
    WHERE sure.certainty = 'stated'
    MATCH (other)-[:TO]->(same:Company)
    WHERE same.id = who.id
    RETURN count(other) AS elsewhere
  }
  RETURN item, who, flowIds, elsewhere
  UNION
  MATCH (any:DataItem)
  WHERE $company IS NULL AND ($item IS NULL OR any.id = $item)
  MATCH (any)<-[carries:CARRIES]-(flow:Flow)
  WHERE carries.certainty = 'possible'
  WITH any, count(flow) AS flows
  WITH any.id AS anyId, flows, CASE WHEN $language = 'sv' THEN any.nameSv ELSE any.name END AS anyName
  ORDER BY anyName, anyId
  WITH collect({id: anyId, rows: flows}) AS items
  WITH items, reduce(taken = [0, 0], one IN items | CASE WHEN taken[0] < $skip + $limit THEN [taken[0] + one.rows, taken[1] + 1] ELSE taken END) AS taken
  UNWIND items[..taken[1]] AS one
  MATCH (item:DataItem {id: one.id})
  MATCH (item)<-[carries:CARRIES]-(flow:Flow)
  WHERE carries.certainty <> 'inferred'
  MATCH (flow)-[:TO]->(who:Company)
  WITH item, who, collect(CASE carries.certainty WHEN 'possible' THEN flow.id END) AS flowIds,
    count(CASE carries.certainty WHEN 'stated' THEN 1 END) AS elsewhere
  WHERE size(flowIds) > 0
  RETURN item, who, flowIds, elsewhere
}
UNWIND flowIds AS flowId
MATCH (flow:Flow {id: flowId})
MATCH (flow)-[stated:STATED_IN]->(document:Document)
MATCH (document)<-[:PUBLISHED]-(owner:Company)
RETURN CASE WHEN $language = 'sv' THEN item.nameSv ELSE item.name END AS data, who.name AS who, owner.name AS company,
  flow.kind AS kind, flow.name AS name, elsewhere, 'possible' AS certainty, document.name AS document, stated.line AS line,
  stated.quote AS quote, item.id AS itemId, flowId
ORDER BY data, itemId, who, company, document, line, flowId
SKIP $skip
LIMIT $limit
