// group: data
// title.en: Sound recordings: where, on which basis, how long
// title.sv: Ljudinspelningar: var, på vilken grund, hur länge
// description.en: Activities and recipients with sound recordings: whose they are, the legal bases, the countries and how long they are kept. Nothing: the document does not say.
// description.sv: Behandlingar och mottagare med ljudinspelningar: vilkas de är, lagliga grunder, länder och hur länge de sparas. Inget: dokumentet säger det inte.
// example: vart ask sound-recordings --lang sv
// parameter: data | data[] | default audio-recording, voicemail | Data items or categories | Uppgifter eller kategorier
// parameter: company | company | optional | Company whose document it is | Företag vars dokument det är
// column: kind | Kind | Slag
// column: who | Who | Vem
// column: company | According to | Enligt
// column: name | Name | Namn
// column: data | Data | Uppgifter
// column: subjects | Data subjects | Registrerade
// column: bases | Legal bases | Lagliga grunder
// column: countries | Countries | Länder
// column: retention | Retention | Lagringstid
// column: period | Period | Tid
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
  MATCH (flow)<-[gives:GIVES]-(subject:DataSubject)
  WHERE gives.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN subject.nameSv ELSE subject.name END +
    CASE gives.certainty WHEN 'stated' THEN '' ELSE ' (' + gives.certainty + ')' END AS subjectName
  ORDER BY subjectName
  RETURN collect(subjectName) AS subjects
}
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
  dataName AS data, subjects, bases, countries,
  flow.retention AS retention, flow.retentionPeriod AS period, carries.certainty AS certainty,
  document.name AS document, stated.line AS line, stated.quote AS quote
ORDER BY kind, who, company, data, document, line, flow.id, dataId
