// group: data
// title.en: Who processes location data and who receives it
// title.sv: Vem behandlar platsdata och vem får dem
// description.en: Activities that collect location data (kind activity) and recipients that get them (kind disclosure).
// description.sv: Behandlingar som samlar in platsdata (slag activity) och mottagare som får dem (slag disclosure).
// example: vart ask location-data --data location-data,country-of-residence
// parameter: data | data[] | default location-data | Data items or categories | Uppgifter eller kategorier
// parameter: company | company | optional | Company whose document it is | Företag vars dokument det är
// column: kind | Kind | Slag
// column: who | Who | Vem
// column: company | According to | Enligt
// column: name | Name | Namn
// column: data | Data | Uppgifter
// column: bases | Legal bases | Lagliga grunder
// column: countries | Countries | Länder
// column: condition | Condition | Villkor
// column: certainty | Certainty | Säkerhet
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
CALL () {
  MATCH (item:DataItem)
  WHERE item.id IN $data OR COUNT { (item)-[:IN_CATEGORY]->(category:DataCategory) WHERE category.id IN $data } > 0
  RETURN item AS data
  UNION
  MATCH (category:DataCategory)
  WHERE category.id IN $data
  RETURN category AS data
}
MATCH (data)<-[carries:CARRIES]-(flow:Flow)
WHERE carries.certainty <> 'inferred'
MATCH (flow)-[stated:STATED_IN]->(document:Document)
MATCH (document)<-[:PUBLISHED]-(owner:Company)
WHERE $company IS NULL OR owner.id = $company
MATCH (flow)-[:TO]->(who:Company)
WITH flow, carries, data, owner, who, document, stated, data.id AS dataId, CASE WHEN $language = 'sv' THEN data.nameSv ELSE data.name END AS dataName
ORDER BY flow.kind, who.name, owner.name, dataName, document.name, stated.line, flow.id, dataId
SKIP $skip
LIMIT $limit
CALL (flow) {
  MATCH (flow)-[under:UNDER]->(ground:LegalBasis)
  WHERE under.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN ground.nameSv ELSE ground.name END +
    CASE under.certainty WHEN 'stated' THEN '' ELSE ' (' + under.certainty + ')' END AS groundName
  ORDER BY groundName
  RETURN collect(groundName) AS bases
}
CALL (flow) {
  MATCH (flow)-[located:LOCATED_IN]->(country:Country)
  WHERE located.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN country.nameSv ELSE country.name END +
    CASE located.certainty WHEN 'stated' THEN '' ELSE ' (' + located.certainty + ')' END AS countryName
  ORDER BY countryName
  RETURN collect(countryName) AS countries
}
RETURN flow.kind AS kind, who.name AS who, owner.name AS company, flow.name AS name,
  dataName AS data, bases, countries, flow.condition AS condition,
  carries.certainty AS certainty, document.name AS document, stated.line AS line, stated.quote AS quote
ORDER BY kind, who, company, data, document, line, flow.id, dataId
