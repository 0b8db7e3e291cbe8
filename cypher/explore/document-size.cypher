// title: How much a document states
// description: The number of flows that the document of id $id states, and of its versions.
MATCH (document:Document {id: $id})
CALL (document) { MATCH (document)<-[:STATED_IN]-(flow:Flow) RETURN count(flow) AS flows }
CALL (document) { MATCH (document)-[:HAS_VERSION]->(version:DocumentVersion) RETURN count(version) AS versions }
RETURN flows, versions
