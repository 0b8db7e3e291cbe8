// title: Kinds of recipient
// description: Known words carry the labels of the vocabulary; of several spellings of an unknown word the first in order stays.
// parameter rows: id, name, nameSv, known

UNWIND $rows AS row
MERGE (category:RecipientCategory {id: row.id})
SET category.known = row.known,
    category.name = CASE WHEN row.known OR category.name IS NULL OR row.name < category.name THEN row.name ELSE category.name END,
    category.nameSv = CASE WHEN row.known OR category.nameSv IS NULL OR row.nameSv < category.nameSv THEN row.nameSv ELSE category.nameSv END
