// title: Flows with everything stated about them
// description: One row a flow of $ids; every list in the order of the words in the document.
UNWIND $ids AS id
MATCH (flow:Flow {id: id})
MATCH (flow)-[place:STATED_IN]->(document:Document)
CALL (flow) {
  MATCH (flow)-[:TO]->(company:Company)
  RETURN collect({id: company.id, name: company.name, known: company.known}) AS receivers
}
CALL (flow) {
  MATCH (flow)<-[:SENDS]-(company:Company)
  RETURN collect({id: company.id, name: company.name, known: company.known}) AS senders
}
CALL (flow) {
  MATCH (flow)<-[stated:GIVES]-(term:DataSubject)
  WITH term, stated
  ORDER BY stated.start, term.id
  RETURN collect({
    id: term.id, name: term.name, nameSv: term.nameSv,
    certainty: stated.certainty, rule: stated.rule, text: stated.text, line: stated.line, startsAt: stated.start, endsAt: stated.end
  }) AS subjects
}
CALL (flow) {
  MATCH (flow)-[stated:CARRIES]->(term:DataItem)
  WITH term, stated
  ORDER BY stated.start, term.id
  RETURN collect({
    id: term.id, name: term.name, nameSv: term.nameSv,
    certainty: stated.certainty, rule: stated.rule, text: stated.text, line: stated.line, startsAt: stated.start, endsAt: stated.end
  }) AS items
}
CALL (flow) {
  MATCH (flow)-[stated:CARRIES]->(term:DataCategory)
  WITH term, stated
  ORDER BY stated.start, term.id
  RETURN collect({
    id: term.id, name: term.name, nameSv: term.nameSv,
    certainty: stated.certainty, rule: stated.rule, text: stated.text, line: stated.line, startsAt: stated.start, endsAt: stated.end
  }) AS categories
}
CALL (flow) {
  MATCH (flow)-[stated:SERVES]->(term:Purpose)
  WITH term, stated
  ORDER BY stated.start, term.id
  RETURN collect({
    id: term.id, name: term.name, nameSv: term.nameSv,
    certainty: stated.certainty, rule: stated.rule, text: stated.text, line: stated.line, startsAt: stated.start, endsAt: stated.end
  }) AS purposes
}
CALL (flow) {
  MATCH (flow)-[stated:UNDER]->(term:LegalBasis)
  WITH term, stated
  ORDER BY stated.start, term.id
  RETURN collect({
    id: term.id, name: term.name, nameSv: term.nameSv, article: term.article,
    certainty: stated.certainty, rule: stated.rule, text: stated.text, line: stated.line, startsAt: stated.start, endsAt: stated.end
  }) AS bases
}
CALL (flow) {
  MATCH (flow)-[stated:LOCATED_IN]->(term:Country)
  WITH term, stated
  ORDER BY stated.start, term.id
  RETURN collect({
    id: term.id, name: term.name, nameSv: term.nameSv, zone: term.zone,
    certainty: stated.certainty, rule: stated.rule, text: stated.text, line: stated.line, startsAt: stated.start, endsAt: stated.end
  }) AS countries
}
CALL (flow) {
  MATCH (flow)-[stated:RELIES_ON]->(term:Mechanism)
  WITH term, stated
  ORDER BY stated.start, term.id
  RETURN collect({
    id: term.id, name: term.name, nameSv: term.nameSv,
    certainty: stated.certainty, rule: stated.rule, text: stated.text, line: stated.line, startsAt: stated.start, endsAt: stated.end
  }) AS mechanisms
}
RETURN properties(flow) AS flow, receivers, senders, subjects, items, categories, purposes, bases, countries, mechanisms,
  document.id AS documentId, document.name AS documentName, document.title AS documentTitle,
  document.updated AS documentUpdated, document.url AS documentUrl,
  place.line AS line, place.start AS startsAt, place.end AS endsAt, place.quote AS quote
