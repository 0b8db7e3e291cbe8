// group: data
// title.en: Who handles card numbers
// title.sv: Vem hanterar kortnummer
// description.en: Activities and recipients with card numbers; and recipients for payment whose documents do not say which data they get: they have no certainty, since nothing is said.
// description.sv: Behandlingar och mottagare med kortnummer; och mottagare för betalning där dokumentet inte anger vilka uppgifter de får: de saknar säkerhet, eftersom inget sägs.
// example: vart ask card-numbers
// parameter: data | data[] | default card-number | Data items or categories | Uppgifter eller kategorier
// parameter: purpose | purpose[] | default billing | Purposes for which undisclosed recipients are listed too | Ändamål vars mottagare utan angivna uppgifter också listas
// parameter: company | company | optional | Company whose document it is | Företag vars dokument det är
// column: kind | Kind | Slag
// column: who | Who | Vem
// column: company | According to | Enligt
// column: name | Name | Namn
// column: disclosed | Data disclosed | Uppgifter anges
// column: data | Data | Uppgifter
// column: countries | Countries | Länder
// column: condition | Condition | Villkor
// column: certainty | Certainty | Säkerhet
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
CALL () {
  MATCH (item:DataItem)
  WHERE item.id IN $data OR COUNT { (item)-[:IN_CATEGORY]->(category:DataCategory) WHERE category.id IN $data } > 0
  MATCH (item)<-[carries:CARRIES]-(flow:Flow)
  WHERE carries.certainty <> 'inferred'
  RETURN flow, item.id AS dataId, item.name AS dataName, item.nameSv AS dataNameSv, carries.certainty AS certainty
  UNION
  MATCH (category:DataCategory)
  WHERE category.id IN $data
  MATCH (category)<-[carries:CARRIES]-(flow:Flow)
  WHERE carries.certainty <> 'inferred'
  RETURN flow, category.id AS dataId, category.name AS dataName, category.nameSv AS dataNameSv, carries.certainty AS certainty
  UNION
  MATCH (purpose:Purpose)
  WHERE purpose.id IN $purpose
  MATCH (purpose)<-[serves:SERVES]-(flow:Disclosure)
  WHERE serves.certainty <> 'inferred' AND flow.personalData = 'undisclosed'
  RETURN flow, null AS dataId, null AS dataName, null AS dataNameSv, null AS certainty
}
MATCH (flow)-[:TO]->(who:Company)
MATCH (flow)-[stated:STATED_IN]->(document:Document)
MATCH (document)<-[:PUBLISHED]-(owner:Company)
WHERE $company IS NULL OR owner.id = $company
WITH flow, dataId, certainty, who, owner, document, stated,
  CASE WHEN $language = 'sv' THEN dataNameSv ELSE dataName END AS data
ORDER BY flow.personalData, flow.kind, who.name, owner.name, data, document.name, stated.line, flow.id, dataId
SKIP $skip
LIMIT $limit
CALL (flow) {
  MATCH (flow)-[located:LOCATED_IN]->(country:Country)
  WHERE located.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN country.nameSv ELSE country.name END +
    CASE located.certainty WHEN 'stated' THEN '' ELSE ' (' + located.certainty + ')' END AS countryName
  ORDER BY countryName
  RETURN collect(countryName) AS countries
}
RETURN flow.kind AS kind, who.name AS who, owner.name AS company, flow.name AS name, flow.personalData AS disclosed,
  data, countries, flow.condition AS condition, certainty,
  document.name AS document, stated.line AS line, stated.quote AS quote
ORDER BY disclosed, kind, who, company, data, document, line, flow.id, dataId
