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
MATCH (denial)-[:TO]->(recipient:Company)
WITH recipient, collect(denial.id) AS denialIds
CALL (recipient) {
  MATCH (recipient)<-[:TO]-(other:Disclosure)
  WHERE other.personalData = 'stated'
  MATCH (other)<-[:SENDS]-(company:Company)
  MATCH (other)-[told:STATED_IN]->(another:Document)
  CALL (other) {
    MATCH (other)-[carries:CARRIES]->(data)
    WHERE carries.certainty <> 'inferred'
    WITH CASE WHEN $language = 'sv' THEN data.nameSv ELSE data.name END +
      CASE carries.certainty WHEN 'stated' THEN '' ELSE ' (' + carries.certainty + ')' END AS dataName
    ORDER BY dataName
    RETURN collect(dataName) AS otherData
  }
  RETURN collect({documentId: another.id, says: other.personalData, company: company.name, data: otherData, document: another.name,
    line: told.line, quote: told.quote}) AS others
}
UNWIND denialIds AS denialId
MATCH (flow:Disclosure {id: denialId})
MATCH (flow)<-[:SENDS]-(sender:Company)
WHERE $company IS NULL OR sender.id = $company
MATCH (flow)-[stated:STATED_IN]->(document:Document)
WITH recipient, flow, sender, stated, document, [other IN others WHERE other.documentId <> document.id] AS others
UNWIND CASE WHEN size(others) = 0 THEN [null] ELSE others END AS told
RETURN recipient.name AS recipient, sender.name AS through, flow.name AS written, document.name AS document,
  stated.line AS line, stated.quote AS quote, told.says AS otherwise, told.company AS otherCompany, told.data AS otherData,
  told.document AS otherDocument, told.line AS otherLine, told.quote AS otherQuote
ORDER BY recipient, through, document, line, written, otherDocument, otherLine
SKIP $skip
LIMIT $limit
