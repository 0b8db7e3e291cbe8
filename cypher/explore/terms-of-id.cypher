// title: What has an id
// description: One statement a kind: company, item, category, subject, purpose, basis, country. The term whose id is $id, exactly.
// parameter id: an id

MATCH (term:Company {id: $id})
RETURN term.id AS id;

MATCH (term:DataItem {id: $id})
RETURN term.id AS id;

MATCH (term:DataCategory {id: $id})
RETURN term.id AS id;

MATCH (term:DataSubject {id: $id})
RETURN term.id AS id;

MATCH (term:Purpose {id: $id})
RETURN term.id AS id;

MATCH (term:LegalBasis {id: $id})
RETURN term.id AS id;

MATCH (term:Country {id: $id})
RETURN term.id AS id;
