// title: Categories of data by name
// description: Every category of data of the graph, also those that the vocabulary does not know.
MATCH (category:DataCategory)
RETURN category.id AS id, category.name AS name, category.nameSv AS nameSv
ORDER BY id
