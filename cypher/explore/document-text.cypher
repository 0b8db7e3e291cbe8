// title: One document with its text
// description: The document of id $id with its extracted text, which is null where it was imported as a data map.
MATCH (document:Document {id: $id})
MATCH (document)<-[:PUBLISHED]-(company:Company)
RETURN document.id AS id, document.name AS name, document.title AS title, document.language AS language,
  document.updated AS updated, document.url AS url, document.retrieved AS retrieved, document.sha256 AS sha256,
  document.importedAt AS importedAt, document.text AS text,
  company.id AS companyId, company.name AS companyName, company.known AS companyKnown
