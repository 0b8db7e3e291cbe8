// group: data
// title.en: Who handles special category data
// title.sv: Vem hanterar känsliga personuppgifter
// description.en: Activities and recipients with health data and other special categories of personal data (Article 9), or data about criminal offences (Article 10).
// description.sv: Behandlingar och mottagare med hälsouppgifter och andra känsliga personuppgifter (artikel 9) eller uppgifter om lagöverträdelser (artikel 10).
// example: vart ask special-categories --data special-category-data,national-id-number
// parameter: data | data[] | default special-category-data, criminal-data | Data items or categories | Uppgifter eller kategorier
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
CALL (data) {
  MATCH (given:Company {id: $company})
  MATCH (given)-[:PUBLISHED]->(:Document)<-[:STATED_IN]-(flow:Flow)
  MATCH (flow)-[carries:CARRIES]->(same)
  WHERE same.id = data.id AND carries.certainty <> 'inferred'
  RETURN flow, carries.certainty AS certainty
  UNION
  MATCH (data)<-[carries:CARRIES]-(flow:Flow)
  WHERE $company IS NULL AND carries.certainty <> 'inferred'
  RETURN flow, carries.certainty AS certainty
}
WITH data, CASE WHEN $language = 'sv' THEN data.nameSv ELSE data.name END AS dataName, flow, certainty
MATCH (flow)-[:TO]->(who:Company)
MATCH (flow)-[stated:STATED_IN]->(document:Document)
MATCH (document)<-[:PUBLISHED]-(owner:Company)
WITH data, dataName, flow, certainty, who, stated, document, owner
ORDER BY flow.kind, who.name, owner.name, dataName, document.name, stated.line, flow.id, data.id
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
RETURN flow.kind AS kind, who.name AS who, owner.name AS company, flow.name AS name, dataName AS data, bases, countries,
  flow.condition AS condition, certainty, document.name AS document, stated.line AS line, stated.quote AS quote, flow.id AS flowId,
  data.id AS itemId
ORDER BY kind, who, company, data, document, line, flowId, itemId
