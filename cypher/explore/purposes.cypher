// title: Purposes by name
// description: Every purpose of the graph, also those that the vocabulary does not know.
MATCH (purpose:Purpose)
RETURN purpose.id AS id, purpose.name AS name, purpose.nameSv AS nameSv
ORDER BY id
