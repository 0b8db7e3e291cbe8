// group: recipients
// title.en: Recipients said to hold no personal data
// title.sv: Mottagare som sägs sakna personuppgifter
// description.en: Recipients of which a document says that no personal data is stored there, with each flow of another document that says which data the same recipient gets; nothing where none says otherwise.
// description.sv: Mottagare där ett dokument säger att inga personuppgifter sparas, med varje flöde i ett annat dokument som säger vilka uppgifter samma mottagare får; inget där inget säger något annat.
// example: vart ask no-personal-data
// parameter: company | company | optional | Company that sends | Företag som lämnar ut
// column: recipient | Recipient | Mottagare
// column: through | Through | Genom
// column: written | As written | Som det står
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
// column: otherwise | Another says otherwise | Ett annat säger annat
// column: otherCompany | Through | Genom
// column: otherData | Data there | Uppgifter där
// column: otherDocument | Its document | Dess dokument
// column: otherLine | Its line | Dess rad
// column: otherQuote | Its quote | Dess citat
MATCH (denial:Disclosure)
WHERE denial.personalData = 'none'
MATCH (denial)<-[:SENDS]-(sender:Company)
WHERE $company IS NULL OR sender.id = $company
MATCH (denial)-[:TO]->(recipient:Company)
WITH recipient, collect({id: denial.id, through: sender.name}) AS denials
CALL (recipient) {
  MATCH (recipient)<-[:TO]-(other:Disclosure)
  WHERE other.personalData = 'stated'
  RETURN count(other) AS telling
}
UNWIND denials AS one
MATCH (flow:Flow {id: one.id})
MATCH (flow)-[stated:STATED_IN]->(document:Document)
CALL (recipient, document) {
  MATCH (document)<-[:STATED_IN]-(own:Disclosure)
  WHERE own.personalData = 'stated'
  MATCH (own)-[:TO]->(same:Company)
  WHERE same.id = recipient.id
  RETURN count(own) AS owns
}
WITH recipient, one, flow, stated, document, telling - owns AS others
ORDER BY recipient.name, recipient.id, one.through, document.name, stated.line, flow.id
WITH collect({id: flow.id, rows: CASE others WHEN 0 THEN 1 ELSE others END, others: others}) AS denials
WITH denials, reduce(taken = [0, 0], one IN denials | CASE WHEN taken[0] < $skip + $limit THEN [taken[0] + one.rows, taken[1] + 1] ELSE taken END) AS taken
UNWIND denials[..taken[1]] AS one
MATCH (flow:Flow {id: one.id})
MATCH (flow)-[:TO]->(recipient:Company)
MATCH (flow)<-[:SENDS]-(sender:Company)
MATCH (flow)-[stated:STATED_IN]->(document:Document)
CALL (recipient, document, one) {
  MATCH (recipient)<-[:TO]-(other:Disclosure)
  WHERE other.personalData = 'stated'
  MATCH (other)-[told:STATED_IN]->(another:Document)
  WHERE another.id <> document.id
  RETURN other.id AS otherId, another.name AS otherDocument, told.line AS otherLine
  UNION
  WITH one
  WHERE one.others = 0
  RETURN null AS otherId, null AS otherDocument, null AS otherLine
}
WITH flow, recipient, sender, stated, document, otherId, otherDocument, otherLine
ORDER BY recipient.name, recipient.id, sender.name, document.name, stated.line, flow.id, otherDocument, otherLine, otherId
SKIP $skip
LIMIT $limit
CALL (otherId) {
  MATCH (other:Flow {id: otherId})
  MATCH (other)<-[:SENDS]-(company:Company)
  MATCH (other)-[told:STATED_IN]->(:Document)
  RETURN collect({says: other.personalData, company: company.name, quote: told.quote}) AS tellings
}
CALL (otherId) {
  MATCH (other:Flow {id: otherId})
  MATCH (other)-[carries:CARRIES]->(data)
  WHERE carries.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN data.nameSv ELSE data.name END +
    CASE carries.certainty WHEN 'stated' THEN '' ELSE ' (' + carries.certainty + ')' END AS dataName
  ORDER BY dataName
  RETURN collect(dataName) AS dataNames
}
WITH flow, recipient, sender, stated, document, otherId, otherDocument, otherLine, tellings[0] AS telling,
  CASE WHEN otherId IS NULL THEN null ELSE dataNames END AS otherData
RETURN recipient.name AS recipient, sender.name AS through, flow.name AS written, document.name AS document, stated.line AS line,
  stated.quote AS quote, telling.says AS otherwise, telling.company AS otherCompany, otherData, otherDocument, otherLine,
  telling.quote AS otherQuote, recipient.id AS companyId, flow.id AS flowId, otherId
ORDER BY recipient, companyId, through, document, line, flowId, otherDocument, otherLine, otherId
