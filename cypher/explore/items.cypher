// title: Items by name
// description: Every item of the graph, also those that the vocabulary does not know.
MATCH (item:DataItem)
RETURN item.id AS id, item.name AS name, item.nameSv AS nameSv
ORDER BY id
