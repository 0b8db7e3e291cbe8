// title: Which law is loaded
// description: The fingerprint of the law that the graph holds; no row where it holds none.

MATCH (law:Law {id: 'law'})
RETURN law.fingerprint AS fingerprint
