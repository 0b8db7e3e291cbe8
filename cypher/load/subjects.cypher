// title: Categories of data subjects
// description: Known words carry the labels of the vocabulary; of several spellings of an unknown word the first in order stays.
// parameter rows: id, name, nameSv, known

UNWIND $rows AS row
MERGE (subject:DataSubject {id: row.id})
SET subject.known = row.known,
    subject.name = CASE WHEN row.known OR subject.name IS NULL OR row.name < subject.name THEN row.name ELSE subject.name END,
    subject.nameSv = CASE WHEN row.known OR subject.nameSv IS NULL OR row.nameSv < subject.nameSv THEN row.nameSv ELSE subject.nameSv END
