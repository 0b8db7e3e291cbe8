// title: What was loaded
// description: Remembers the fingerprint of the law, so that the same law is loaded once.
// parameter fingerprint: hash of everything that was loaded

MERGE (law:Law {id: 'law'})
SET law.fingerprint = $fingerprint
