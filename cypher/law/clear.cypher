// title: The law as it was loaded before
// description: Removes decisions and memberships; what holds now is loaded in the same transaction. Countries and mechanisms stay for those that name them.

MATCH (decision:AdequacyDecision)
DETACH DELETE decision;

MATCH (country:Country)-[link:MEMBER_OF]->(area:Country)
DELETE link;
