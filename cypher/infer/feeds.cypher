// title: Which activity feeds which disclosure
// description: An activity feeds a disclosure of the same company where both serve a purpose that says enough. Purposes in $broad do not.
// parameter companies: ids of the companies
// parameter rule: name of the rule
// parameter broad: ids of purposes that half of all flows serve

UNWIND $companies AS companyId
MATCH (company:Company {id: companyId})<-[:TO]-(activity:Activity)
CALL (activity) {
  MATCH (activity)-[serves:SERVES]->(purpose:Purpose)
  WHERE purpose.known = true AND serves.certainty = 'stated'
  RETURN collect(purpose.id) AS stated
}
WITH company, activity, stated + coalesce(activity.namedPurposes, []) AS meant
MATCH (company)-[:SENDS]->(disclosure:Disclosure)
CALL (disclosure) {
  MATCH (disclosure)-[serves:SERVES]->(purpose:Purpose)
  WHERE purpose.known = true AND serves.certainty = 'stated'
  WITH purpose ORDER BY purpose.id
  RETURN collect(purpose.id) AS served
}
WITH activity, disclosure, [purposeId IN served WHERE purposeId IN meant AND NOT purposeId IN $broad] AS shared
WHERE size(shared) > 0
MERGE (activity)-[link:FEEDS]->(disclosure)
SET link.rule = $rule, link.purposes = shared
