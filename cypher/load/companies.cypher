// title: Companies
// description: Owners of documents and recipients alike. Of several spellings of a company that the register lacks the first in order stays.
// parameter rows: id, name, known, legalName, orgNumber

UNWIND $rows AS row
MERGE (company:Company {id: row.id})
SET company.known = row.known,
    company.name = CASE WHEN row.known OR company.name IS NULL OR row.name < company.name THEN row.name ELSE company.name END,
    company.legalName = CASE
      WHEN row.legalName IS NULL THEN company.legalName
      WHEN row.known OR company.legalName IS NULL OR row.legalName < company.legalName THEN row.legalName
      ELSE company.legalName
    END,
    company.orgNumber = CASE
      WHEN row.orgNumber IS NULL THEN company.orgNumber
      WHEN row.known OR company.orgNumber IS NULL OR row.orgNumber < company.orgNumber THEN row.orgNumber
      ELSE company.orgNumber
    END
