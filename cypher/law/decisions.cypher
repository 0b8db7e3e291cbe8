// title: Adequacy decisions
// description: Decisions of the Commission under Article 45, in force or not, each with the days between which it holds.
// parameter rows: id, properties

UNWIND $rows AS row
MERGE (decision:AdequacyDecision {id: row.id})
SET decision += row.properties
