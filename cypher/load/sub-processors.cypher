// title: Recipients
// description: A company that somebody sends personal data carries a second label.
// parameter rows: id

UNWIND $rows AS row
MATCH (company:Company {id: row.id})
SET company:SubProcessor
