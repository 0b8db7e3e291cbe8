// group: recipients
// title.en: Recipients said to hold no personal data
// title.sv: Mottagare som sägs sakna personuppgifter
// description.en: Recipients of which a document says that no personal data is stored there, with each flow of another document to the same recipient, which may say otherwise.
// description.sv: Mottagare där ett dokument säger att inga personuppgifter sparas, med varje flöde i ett annat dokument till samma mottagare, som kan säga något annat.
// example: vart ask no-personal-data
// parameter: company | company | optional | Company that sends | Företag som lämnar ut
// column: recipient | Recipient | Mottagare
// column: through | Through | Genom
// column: written | As written | Som det står
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
// column: otherwise | Another says | Ett annat säger
// column: otherCompany | Through | Genom
// column: otherData | Data there | Uppgifter där
// column: otherDocument | Its document | Dess dokument
// column: otherLine | Its line | Dess rad
// column: otherQuote | Its quote | Dess citat
MATCH (flow:Disclosure)
WHERE flow.personalData = 'none'
MATCH (flow)<-[:SENDS]-(sender:Company)
WHERE $company IS NULL OR sender.id = $company
MATCH (flow)-[:TO]->(recipient:Company)
MATCH (flow)-[stated:STATED_IN]->(document:Document)
CALL (recipient, document) {
  MATCH (recipient)<-[:TO]-(other:Disclosure)
  MATCH (other)-[:STATED_IN]->(another:Document)
  WHERE another.id <> document.id
  RETURN collect(other.id) AS others
}
UNWIND CASE WHEN size(others) = 0 THEN [null] ELSE others END AS otherId
CALL (otherId) {
  MATCH (other:Disclosure {id: otherId})
  MATCH (other)<-[:SENDS]-(company:Company)
  MATCH (other)-[told:STATED_IN]->(another:Document)
  RETURN collect({says: other.personalData, company: company.name, document: another.name, line: told.line, quote: told.quote}) AS found
}
CALL (otherId) {
  MATCH (other:Disclosure {id: otherId})
  MATCH (other)-[carries:CARRIES]->(data)
  WITH CASE WHEN $language = 'sv' THEN data.nameSv ELSE data.name END +
    CASE carries.certainty WHEN 'stated' THEN '' ELSE ' (' + carries.certainty + ')' END AS dataName
  ORDER BY dataName
  RETURN collect(dataName) AS otherData
}
WITH flow, sender, recipient, stated, document, otherData, found[0] AS told
RETURN recipient.name AS recipient, sender.name AS through, flow.name AS written, document.name AS document, stated.line AS line, stated.quote AS quote,
  told.says AS otherwise, told.company AS otherCompany, otherData, told.document AS otherDocument, told.line AS otherLine,
  told.quote AS otherQuote
ORDER BY recipient, through, document, line, written, otherDocument, otherLine
