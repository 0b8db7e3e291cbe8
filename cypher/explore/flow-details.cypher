// title: Flows with everything stated about them
// description: One row a flow of $ids; every list in the order of the words in the document. What is inferred stands apart.
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
  WHERE stated.certainty <> 'inferred'
  WITH term, stated
  ORDER BY stated.start, term.id
  RETURN collect({
    id: term.id, name: term.name, nameSv: term.nameSv,
    certainty: stated.certainty, rule: stated.rule, text: stated.text, line: stated.line, startsAt: stated.start, endsAt: stated.end
  }) AS items
}
CALL (flow) {
  MATCH (flow)-[stated:CARRIES]->(term:DataCategory)
  WHERE stated.certainty <> 'inferred'
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
CALL (flow) {
  MATCH (flow)-[link:CARRIES]->(term:DataItem)
  WHERE link.certainty = 'inferred'
  WITH term, link
  ORDER BY term.id
  RETURN collect({id: term.id, name: term.name, nameSv: term.nameSv, certainty: link.certainty, rule: link.rule}) AS inferredItems
}
CALL (flow) {
  MATCH (flow)-[link:CARRIES]->(term:DataCategory)
  WHERE link.certainty = 'inferred'
  WITH term, link
  ORDER BY term.id
  RETURN collect({id: term.id, name: term.name, nameSv: term.nameSv, certainty: link.certainty, rule: link.rule}) AS inferredCategories
}
CALL (flow) {
  MATCH (flow)<-[link:FEEDS]-(activity:Activity)
  MATCH (activity)-[place:STATED_IN]->(source:Document)
  WITH activity, link, place, source
  ORDER BY activity.id
  RETURN collect({
    id: activity.id, name: activity.name, rule: link.rule, purposes: link.purposes, line: place.line, document: source.name
  }) AS feeders
}
RETURN properties(flow) AS flow, receivers, senders, subjects, items, categories, purposes, bases, countries, mechanisms,
  inferredItems, inferredCategories, feeders,
  document.id AS documentId, document.name AS documentName, document.title AS documentTitle,
  document.updated AS documentUpdated, document.url AS documentUrl,
  place.line AS line, place.start AS startsAt, place.end AS endsAt, place.quote AS quote
