// group: companies
// title.en: Is one company a recipient of another, and what happens there?
// title.sv: Är ett företag mottagare av ett annat, och vad händer där?
// description.en: What the first company says that it sends to the second (part sent); and where it does, what the second says of its own activities (part activity) and recipients (part onward). That the second does so with this data is not said.
// description.sv: Vad det första företaget säger att det lämnar till det andra (del sent); och där det gör det, vad det andra säger om sina egna behandlingar (del activity) och mottagare (del onward). Att det andra gör så med just dessa uppgifter sägs inte.
// example: vart ask between --sender Blikk --receiver "Björn Lundén"
// parameter: sender | company | required | Company that sends | Företag som lämnar ut
// parameter: receiver | company | required | Company that may get it | Företag som kan vara mottagare
// column: part | Part | Del
// column: name | Name | Namn
// column: receiver | To | Till
// column: purposes | Purposes | Ändamål
// column: bases | Legal bases | Lagliga grunder
// column: disclosed | Data disclosed | Uppgifter anges
// column: data | Data | Uppgifter
// column: countries | Countries | Länder
// column: condition | Condition | Villkor
// column: retention | Retention | Lagringstid
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
MATCH (from:Company {id: $sender})
MATCH (from)-[:SENDS]->(sent:Disclosure)
MATCH (sent)-[:TO]->(there:Company)
WHERE there.id = $receiver
WITH DISTINCT from, there
CALL (from, there) {
  MATCH (from)-[:SENDS]->(flow:Disclosure)
  MATCH (flow)-[:TO]->(goal:Company)
  WHERE goal.id = there.id
  RETURN 'sent' AS part, 1 AS place, flow
  UNION
  MATCH (there)<-[:TO]-(flow:Activity)
  RETURN 'activity' AS part, 2 AS place, flow
  UNION
  MATCH (there)-[:SENDS]->(flow:Disclosure)
  RETURN 'onward' AS part, 3 AS place, flow
}
MATCH (flow)-[:TO]->(goal:Company)
MATCH (flow)-[stated:STATED_IN]->(document:Document)
CALL (flow) {
  MATCH (flow)-[serves:SERVES]->(purpose:Purpose)
  WHERE serves.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN purpose.nameSv ELSE purpose.name END +
    CASE serves.certainty WHEN 'stated' THEN '' ELSE ' (' + serves.certainty + ')' END AS purposeName
  ORDER BY purposeName
  RETURN collect(purposeName) AS purposes
}
CALL (flow) {
  MATCH (flow)-[under:UNDER]->(ground:LegalBasis)
  WHERE under.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN ground.nameSv ELSE ground.name END +
    CASE under.certainty WHEN 'stated' THEN '' ELSE ' (' + under.certainty + ')' END AS groundName
  ORDER BY groundName
  RETURN collect(groundName) AS bases
}
CALL (flow) {
  MATCH (flow)-[carries:CARRIES]->(data)
  WHERE carries.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN data.nameSv ELSE data.name END +
    CASE carries.certainty WHEN 'stated' THEN '' ELSE ' (' + carries.certainty + ')' END AS dataName
  ORDER BY dataName
  RETURN collect(dataName) AS data
}
CALL (flow) {
  MATCH (flow)-[located:LOCATED_IN]->(country:Country)
  WHERE located.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN country.nameSv ELSE country.name END +
    CASE located.certainty WHEN 'stated' THEN '' ELSE ' (' + located.certainty + ')' END AS countryName
  ORDER BY countryName
  RETURN collect(countryName) AS countries
}
RETURN part, flow.name AS name, goal.name AS receiver, purposes, bases, flow.personalData AS disclosed, data, countries,
  flow.condition AS condition, flow.retention AS retention, document.name AS document, stated.line AS line, stated.quote AS quote, place
ORDER BY place, document, line, name, receiver, quote
SKIP $skip
LIMIT $limit
