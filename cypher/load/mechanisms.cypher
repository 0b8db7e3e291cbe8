// title: Safeguards for transfers
// description: Known words carry the labels of the vocabulary; of several spellings of an unknown word the first in order stays.
// parameter rows: id, name, nameSv, known, article

UNWIND $rows AS row
MERGE (mechanism:Mechanism {id: row.id})
SET mechanism.known = row.known,
    mechanism.name = CASE WHEN row.known OR mechanism.name IS NULL OR row.name < mechanism.name THEN row.name ELSE mechanism.name END,
    mechanism.nameSv = CASE WHEN row.known OR mechanism.nameSv IS NULL OR row.nameSv < mechanism.nameSv THEN row.nameSv ELSE mechanism.nameSv END,
    mechanism.article = CASE
      WHEN row.article IS NULL THEN mechanism.article
      WHEN row.known OR mechanism.article IS NULL OR row.article < mechanism.article THEN row.article
      ELSE mechanism.article
    END
