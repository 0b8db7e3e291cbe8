// title: Who owns a company
// description: The company at the top of its group. Companies that the graph does not hold are left out; an owner is made where it is missing.
// parameter rows: a, b, name, known, legalName, properties

UNWIND $rows AS row
MATCH (company:Company {id: row.a})
MERGE (owner:Company {id: row.b})
SET owner.known = row.known,
    owner.name = CASE WHEN row.known OR owner.name IS NULL OR row.name < owner.name THEN row.name ELSE owner.name END,
    owner.legalName = CASE
      WHEN row.known OR owner.legalName IS NULL OR row.legalName < owner.legalName THEN row.legalName
      ELSE owner.legalName
    END
MERGE (company)-[link:OWNED_BY]->(owner)
SET link += row.properties
