// group: activities
// title.en: Longest and shortest retention
// title.sv: Längsta och kortaste lagringstid
// description.en: Activities and recipients whose retention has a length, the longest first. Days are counted with 365 to a year and 30 to a month; the period is the longest that the rule allows, and runs from when the column says.
// description.sv: Behandlingar och mottagare vars lagringstid har en längd, den längsta först. Dagar räknas med 365 på ett år och 30 på en månad; tiden är den längsta som regeln tillåter och räknas från det som kolumnen anger.
// example: vart ask retention --company "Björn Lundén"
// parameter: company | company | optional | Company whose document it is | Företag vars dokument det är
// column: rank | Rank | Plats
// column: retention | Retention | Lagringstid
// column: period | Period | Tid
// column: days | Days | Dagar
// column: starts | Counted from | Räknas från
// column: company | Company | Företag
// column: kind | Kind | Slag
// column: name | Name | Namn
// column: purposes | Purposes | Ändamål
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
CALL () {
  MATCH (owner:Company)
  WHERE $company IS NULL OR owner.id = $company
  MATCH (owner)-[:PUBLISHED]->(document:Document)
  MATCH (document)<-[:STATED_IN]-(flow:Flow)
  WHERE flow.retentionPeriod IS NOT NULL
  WITH DISTINCT flow.retentionPeriod AS period
  WITH period, split(split(replace(period, 'P', ''), 'T')[0], 'Y') AS years
  WITH period, CASE WHEN size(years) > 1 THEN toInteger(years[0]) ELSE 0 END AS years, split(years[size(years) - 1], 'M') AS months
  WITH period, years, CASE WHEN size(months) > 1 THEN toInteger(months[0]) ELSE 0 END AS months, split(months[size(months) - 1], 'W') AS weeks
  WITH period, years, months, CASE WHEN size(weeks) > 1 THEN toInteger(weeks[0]) ELSE 0 END AS weeks, split(weeks[size(weeks) - 1], 'D') AS rest
  WITH period, 365 * years + 30 * months + 7 * weeks + CASE WHEN size(rest) > 1 THEN toInteger(rest[0]) ELSE 0 END AS days
  RETURN max(days) AS longest, min(days) AS shortest, collect({period: period, days: days}) AS lengths
}
MATCH (owner:Company)
WHERE $company IS NULL OR owner.id = $company
MATCH (owner)-[:PUBLISHED]->(document:Document)
MATCH (document)<-[stated:STATED_IN]-(flow:Flow)
WHERE flow.retentionPeriod IS NOT NULL
WITH flow, owner, document, stated, longest, shortest, [length IN lengths WHERE length.period = flow.retentionPeriod | length.days][0] AS days
ORDER BY days DESC, owner.name, document.name, stated.line, flow.name, flow.id
SKIP $skip
LIMIT $limit
CALL (flow) {
  MATCH (flow)-[serves:SERVES]->(purpose:Purpose)
  WHERE serves.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN purpose.nameSv ELSE purpose.name END +
    CASE serves.certainty WHEN 'stated' THEN '' ELSE ' (' + serves.certainty + ')' END AS purposeName
  ORDER BY purposeName
  RETURN collect(purposeName) AS purposes
}
RETURN CASE days WHEN longest THEN 'longest' WHEN shortest THEN 'shortest' ELSE null END AS rank,
  flow.retention AS retention, flow.retentionPeriod AS period, days, flow.retentionFrom AS starts,
  owner.name AS company, flow.kind AS kind, flow.name AS name, purposes, document.name AS document, stated.line AS line, stated.quote AS quote
ORDER BY days DESC, company, document, line, name, flow.id
