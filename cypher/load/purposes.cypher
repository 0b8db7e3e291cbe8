// title: Purposes
// description: Known words carry the labels of the vocabulary; of several spellings of an unknown word the first in order stays.
// parameter rows: id, name, nameSv, known

UNWIND $rows AS row
MERGE (purpose:Purpose {id: row.id})
SET purpose.known = row.known,
    purpose.name = CASE WHEN row.known OR purpose.name IS NULL OR row.name < purpose.name THEN row.name ELSE purpose.name END,
    purpose.nameSv = CASE WHEN row.known OR purpose.nameSv IS NULL OR row.nameSv < purpose.nameSv THEN row.nameSv ELSE purpose.nameSv END
