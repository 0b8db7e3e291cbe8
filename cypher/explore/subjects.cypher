// title: Categories of data subjects by name
// description: Every category of data subjects of the graph, also those that the vocabulary does not know.
MATCH (subject:DataSubject)
RETURN subject.id AS id, subject.name AS name, subject.nameSv AS nameSv
ORDER BY id
