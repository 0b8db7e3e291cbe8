// title: Versions of a document
// description: Every version of the document of id $id without its data map, from the first to the current one.
MATCH (document:Document {id: $id})
MATCH (document)-[:HAS_VERSION]->(version:DocumentVersion)
RETURN version.id AS id, version.sha256 AS sha256, version.importedAt AS importedAt, version.importer AS importer,
  version.vocabulary AS vocabulary, version.id = document.version AS isCurrent
ORDER BY isCurrent, importedAt, id
