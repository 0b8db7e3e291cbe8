// title: Items of personal data
// description: Known words carry the labels of the vocabulary; of several spellings of an unknown word the first in order stays.
// parameter rows: id, name, nameSv, known

UNWIND $rows AS row
MERGE (item:DataItem {id: row.id})
SET item.known = row.known,
    item.name = CASE WHEN row.known OR item.name IS NULL OR row.name < item.name THEN row.name ELSE item.name END,
    item.nameSv = CASE WHEN row.known OR item.nameSv IS NULL OR row.nameSv < item.nameSv THEN row.nameSv ELSE item.nameSv END
