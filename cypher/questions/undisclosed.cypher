// group: disagreements
// title.en: Flows whose items are undisclosed
// title.sv: Flöden vars uppgifter inte anges
// description.en: Recipients and activities for which the document names no item and no category of personal data.
// description.sv: Mottagare och behandlingar där dokumentet varken anger uppgifter eller kategorier av uppgifter.
// example: vart ask undisclosed --company Cling
// parameter: company | company | optional | Company whose document it is | Företag vars dokument det är
// column: company | Company | Företag
// column: kind | Kind | Slag
// column: name | Name | Namn
// column: who | Goes to | Går till
// column: countries | Countries | Länder
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
MATCH (owner:Company)
WHERE $company IS NULL OR owner.id = $company
MATCH (owner)-[:PUBLISHED]->(document:Document)
MATCH (document)<-[stated:STATED_IN]-(flow:Flow)
WHERE flow.personalData = 'undisclosed'
WITH flow, owner, document, stated
ORDER BY owner.name, document.name, stated.line, flow.name, flow.id
SKIP $skip
LIMIT $limit
MATCH (flow)-[:TO]->(who:Company)
CALL (flow) {
  MATCH (flow)-[located:LOCATED_IN]->(country:Country)
  WHERE located.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN country.nameSv ELSE country.name END +
    CASE located.certainty WHEN 'stated' THEN '' ELSE ' (' + located.certainty + ')' END AS countryName
  ORDER BY countryName
  RETURN collect(countryName) AS countries
}
RETURN owner.name AS company, flow.kind AS kind, flow.name AS name, who.name AS who, countries,
  document.name AS document, stated.line AS line, stated.quote AS quote
ORDER BY company, document, line, name, flow.id
