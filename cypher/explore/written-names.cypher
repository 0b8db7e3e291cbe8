// title: Names as written
// description: The names and services under which documents name their recipients.
MATCH (flow:Disclosure)-[:TO]->(company:Company)
RETURN DISTINCT company.id AS id, flow.name AS name, flow.service AS service
ORDER BY id, name, service
