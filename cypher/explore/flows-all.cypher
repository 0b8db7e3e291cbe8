// title: The first flows
// description: Ids of the first $limit flows, by id.
MATCH (flow:Flow)
RETURN flow.id AS id
ORDER BY id
LIMIT $limit
