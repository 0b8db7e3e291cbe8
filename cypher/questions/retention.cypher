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
MATCH (flow:Flow)
WHERE flow.retentionPeriod IS NOT NULL
MATCH (flow)-[:STATED_IN]->(document:Document)
MATCH (document)<-[:PUBLISHED]-(owner:Company)
WHERE $company IS NULL OR owner.id = $company
WITH flow, split(split(replace(flow.retentionPeriod, 'P', ''), 'T')[0], 'Y') AS years
WITH flow, CASE WHEN size(years) > 1 THEN toInteger(years[0]) ELSE 0 END AS years, split(years[size(years) - 1], 'M') AS months
WITH flow, years, CASE WHEN size(months) > 1 THEN toInteger(months[0]) ELSE 0 END AS months, split(months[size(months) - 1], 'W') AS weeks
WITH flow, years, months, CASE WHEN size(weeks) > 1 THEN toInteger(weeks[0]) ELSE 0 END AS weeks, split(weeks[size(weeks) - 1], 'D') AS rest
WITH flow, 365 * years + 30 * months + 7 * weeks + CASE WHEN size(rest) > 1 THEN toInteger(rest[0]) ELSE 0 END AS days
WITH max(days) AS longest, min(days) AS shortest, collect({id: flow.id, days: days}) AS lengths
UNWIND lengths AS entry
MATCH (flow:Flow {id: entry.id})
MATCH (flow)-[stated:STATED_IN]->(document:Document)
MATCH (document)<-[:PUBLISHED]-(owner:Company)
CALL (flow) {
  MATCH (flow)-[serves:SERVES]->(purpose:Purpose)
  WHERE serves.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN purpose.nameSv ELSE purpose.name END +
    CASE serves.certainty WHEN 'stated' THEN '' ELSE ' (' + serves.certainty + ')' END AS purposeName
  ORDER BY purposeName
  RETURN collect(purposeName) AS purposes
}
RETURN CASE entry.days WHEN longest THEN 'longest' WHEN shortest THEN 'shortest' ELSE null END AS rank,
  flow.retention AS retention, flow.retentionPeriod AS period, entry.days AS days, flow.retentionFrom AS starts,
  owner.name AS company, flow.kind AS kind, flow.name AS name, purposes, document.name AS document, stated.line AS line, stated.quote AS quote
ORDER BY days DESC, company, document, line, name, quote
SKIP $skip
LIMIT $limit
