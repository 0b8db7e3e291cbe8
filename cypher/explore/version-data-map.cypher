// title: What a version states
// description: The data map of the version of id $id, as JSON.
MATCH (version:DocumentVersion {id: $id})
RETURN version.dataMap AS dataMap
