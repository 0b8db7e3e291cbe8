// title: Which categories follow
// description: A disclosure whose document names no data carries, by inference, what the activities that feed it carry.
// parameter companies: ids of the companies
// parameter rule: name of the rule

UNWIND $companies AS companyId
MATCH (:Company {id: companyId})-[:SENDS]->(disclosure:Disclosure)
WHERE disclosure.personalData = 'undisclosed'
  AND COUNT { (disclosure)-[said:CARRIES]->(:DataItem) WHERE said.certainty <> 'inferred' } = 0
  AND COUNT { (disclosure)-[said:CARRIES]->(:DataCategory) WHERE said.certainty <> 'inferred' } = 0
MATCH (disclosure)<-[:FEEDS]-(activity:Activity)
MATCH (activity)-[:CARRIES]->(category:DataCategory)
WITH DISTINCT disclosure, category, activity.id AS activityId
ORDER BY activityId
WITH disclosure, category, collect(activityId) AS activities
MERGE (disclosure)-[link:CARRIES]->(category)
SET link.certainty = 'inferred', link.rule = $rule, link.activities = activities
