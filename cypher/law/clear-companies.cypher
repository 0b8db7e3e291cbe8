// title: What the register said of companies before
// description: Removes seat, owner and entries in lists of the given companies; what the register says now is loaded in the same transaction.
// parameter ids: ids of companies

UNWIND $ids AS id
MATCH (company:Company {id: id})-[link:BASED_IN]->(country:Country)
DELETE link;

UNWIND $ids AS id
MATCH (company:Company {id: id})-[link:OWNED_BY]->(owner:Company)
DELETE link;

UNWIND $ids AS id
MATCH (company:Company {id: id})-[link:CERTIFIED_UNDER]->(decision:AdequacyDecision)
DELETE link;
