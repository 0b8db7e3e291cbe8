// title: Companies
// description: Owners of documents and recipients alike. Of several spellings of a company that the register lacks the first in order stays.
// parameter rows: id, name, known, properties

UNWIND $rows AS row
MERGE (company:Company {id: row.id})
SET company += row.properties, company.known = row.known,
    company.name = CASE WHEN row.known OR company.name IS NULL OR row.name < company.name THEN row.name ELSE company.name END
