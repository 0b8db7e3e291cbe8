// title: What has an id
// description: The kinds of term that have the id $id, which is written exactly as in the graph.
// parameter id: an id
MATCH (term:Company {id: $id})
RETURN 'company' AS kind, term.id AS id
UNION
MATCH (term:DataItem {id: $id})
RETURN 'item' AS kind, term.id AS id
UNION
MATCH (term:DataCategory {id: $id})
RETURN 'category' AS kind, term.id AS id
UNION
MATCH (term:DataSubject {id: $id})
RETURN 'subject' AS kind, term.id AS id
UNION
MATCH (term:Purpose {id: $id})
RETURN 'purpose' AS kind, term.id AS id
UNION
MATCH (term:LegalBasis {id: $id})
RETURN 'basis' AS kind, term.id AS id
UNION
MATCH (term:Country {id: $id})
RETURN 'country' AS kind, term.id AS id
