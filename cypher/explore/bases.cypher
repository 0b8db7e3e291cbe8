// title: Legal bases by name
// description: Every legal basis of the graph, also those that the vocabulary does not know.
MATCH (basis:LegalBasis)
RETURN basis.id AS id, basis.name AS name, basis.nameSv AS nameSv
ORDER BY id
