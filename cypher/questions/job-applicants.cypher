// group: activities
// title.en: What applies to job applicants
// title.sv: Vad som gäller för arbetssökande
// description.en: Activities and recipients whose document names job applicants as those whose data it is: data, purposes, legal bases and retention.
// description.sv: Behandlingar och mottagare där dokumentet anger arbetssökande som de registrerade: uppgifter, ändamål, lagliga grunder och lagringstid.
// example: vart ask job-applicants
// parameter: subject | subject[] | default job-applicant | Data subjects | Registrerade
// parameter: company | company | optional | Company whose document it is | Företag vars dokument det är
// column: subjects | Data subjects | Registrerade
// column: company | Company | Företag
// column: kind | Kind | Slag
// column: name | Name | Namn
// column: data | Data | Uppgifter
// column: purposes | Purposes | Ändamål
// column: bases | Legal bases | Lagliga grunder
// column: retention | Retention | Lagringstid
// column: period | Period | Tid
// column: certainty | Certainty | Säkerhet
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
MATCH (subject:DataSubject)
WHERE subject.id IN $subject
MATCH (subject)-[gives:GIVES]->(flow:Flow)
WHERE gives.certainty <> 'inferred'
MATCH (flow)-[stated:STATED_IN]->(document:Document)
MATCH (document)<-[:PUBLISHED]-(owner:Company)
WHERE $company IS NULL OR owner.id = $company
WITH flow, gives, subject, owner, document, stated, subject.id AS subjectId, CASE WHEN $language = 'sv' THEN subject.nameSv ELSE subject.name END AS subjectName
ORDER BY subjectName, owner.name, document.name, stated.line, flow.name, flow.id, subjectId
SKIP $skip
LIMIT $limit
CALL (flow) {
  MATCH (flow)-[carries:CARRIES]->(data)
  WHERE carries.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN data.nameSv ELSE data.name END +
    CASE carries.certainty WHEN 'stated' THEN '' ELSE ' (' + carries.certainty + ')' END AS dataName
  ORDER BY dataName
  RETURN collect(dataName) AS data
}
CALL (flow) {
  MATCH (flow)-[serves:SERVES]->(purpose:Purpose)
  WHERE serves.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN purpose.nameSv ELSE purpose.name END +
    CASE serves.certainty WHEN 'stated' THEN '' ELSE ' (' + serves.certainty + ')' END AS purposeName
  ORDER BY purposeName
  RETURN collect(purposeName) AS purposes
}
CALL (flow) {
  MATCH (flow)-[under:UNDER]->(ground:LegalBasis)
  WHERE under.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN ground.nameSv ELSE ground.name END +
    CASE under.certainty WHEN 'stated' THEN '' ELSE ' (' + under.certainty + ')' END AS groundName
  ORDER BY groundName
  RETURN collect(groundName) AS bases
}
RETURN subjectName AS subjects, owner.name AS company,
  flow.kind AS kind, flow.name AS name, data, purposes, bases, flow.retention AS retention, flow.retentionPeriod AS period,
  gives.certainty AS certainty, document.name AS document, stated.line AS line, stated.quote AS quote
ORDER BY subjects, company, document, line, name, flow.id, subjectId
