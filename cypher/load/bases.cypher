// title: Legal bases
// description: Known words carry the labels of the vocabulary; of several spellings of an unknown word the first in order stays.
// parameter rows: id, name, nameSv, known, article

UNWIND $rows AS row
MERGE (basis:LegalBasis {id: row.id})
SET basis.known = row.known,
    basis.name = CASE WHEN row.known OR basis.name IS NULL OR row.name < basis.name THEN row.name ELSE basis.name END,
    basis.nameSv = CASE WHEN row.known OR basis.nameSv IS NULL OR row.nameSv < basis.nameSv THEN row.nameSv ELSE basis.nameSv END,
    basis.article = CASE
      WHEN row.article IS NULL THEN basis.article
      WHEN row.known OR basis.article IS NULL OR row.article < basis.article THEN row.article
      ELSE basis.article
    END
