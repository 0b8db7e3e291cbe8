// title: Documents
// description: Every imported document with the company that published it, without its text.
MATCH (document:Document)
MATCH (document)<-[:PUBLISHED]-(company:Company)
RETURN document.id AS id, document.name AS name, document.title AS title, document.language AS language,
  document.updated AS updated, document.url AS url, document.retrieved AS retrieved, document.sha256 AS sha256,
  document.importedAt AS importedAt,
  company.id AS companyId, company.name AS companyName, company.known AS companyKnown
ORDER BY id
