// group: disagreements
// title.en: Disclosure gaps: what one company names and another leaves out
// title.sv: Luckor: vad ett företag anger och ett annat utelämnar
// description.en: For a vendor that several companies use: each data item that one company's document names for it and another's does not. The other may send other data: in brackets, what its flows say (stated, undisclosed or none) and on which lines.
// description.sv: För en leverantör som flera företag använder: varje uppgift som ett företags dokument anger för den och ett annats inte gör. Det andra kan lämna andra uppgifter: inom parentes, vad dess flöden säger (stated, undisclosed eller none) och på vilka rader.
// example: vart ask disclosure-gaps --company ActiveCampaign
// parameter: company | company | optional | Vendor | Leverantör
// parameter: most | number | default 50 | Companies that use the vendor at most | Högsta antal företag som använder leverantören
// column: vendor | Vendor | Leverantör
// column: data | Data | Uppgifter
// column: namedBy | Named by | Anges av
// column: certainty | Certainty | Säkerhet
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
// column: leftOutBy | Left out by | Utelämnas av
MATCH (used:SubProcessor)
WHERE $company IS NULL OR used.id = $company
CALL (used) {
  MATCH (used)<-[:TO]-(flow:Disclosure)
  MATCH (flow)<-[:SENDS]-(sender:Company)
  RETURN count(DISTINCT sender) AS senders
}
WITH used, senders
WHERE senders > 1 AND senders <= $most
CALL (used, senders) {
  MATCH (used)<-[:TO]-(flow:Disclosure)
  MATCH (flow)<-[:SENDS]-(sender:Company)
  MATCH (flow)-[carries:CARRIES]->(item:DataItem)
  WHERE carries.certainty <> 'inferred'
  WITH item, senders, count(DISTINCT sender) AS namers, count(flow) AS flows
  WHERE namers < senders
  RETURN coalesce(sum(flows), 0) AS gaps
}
WITH used, gaps
WHERE gaps > 0
WITH used, gaps
ORDER BY used.name, used.id
WITH collect({id: used.id, rows: gaps}) AS vendors
WITH vendors, reduce(taken = [0, 0], one IN vendors | CASE WHEN taken[0] < $skip + $limit THEN [taken[0] + one.rows, taken[1] + 1] ELSE taken END) AS taken
UNWIND vendors[..taken[1]] AS one
MATCH (vendor:Company {id: one.id})
CALL (vendor) {
  MATCH (vendor)<-[:TO]-(silent:Disclosure)
  MATCH (silent)<-[:SENDS]-(sender:Company)
  MATCH (silent)-[told:STATED_IN]->(document:Document)
  WITH sender, document, silent, told
  ORDER BY sender.name, document.name, told.line, silent.id
  RETURN collect({id: sender.id, text: sender.name + ' (' + silent.personalData + ', ' + document.name + ':' + told.line + ')'}) AS others
}
CALL (vendor, others) {
  MATCH (vendor)<-[:TO]-(flow:Disclosure)
  MATCH (flow)<-[:SENDS]-(sender:Company)
  MATCH (flow)-[carries:CARRIES]->(item:DataItem)
  WHERE carries.certainty <> 'inferred'
  WITH item, others, collect(DISTINCT sender.id) AS namers, collect({id: flow.id, certainty: carries.certainty}) AS flows
  WITH item, flows, [other IN others WHERE NOT other.id IN namers | other.text] AS leftOutBy
  WHERE size(leftOutBy) > 0
  UNWIND flows AS one
  RETURN item, leftOutBy, one.id AS flowId, one.certainty AS certainty
}
MATCH (flow:Flow {id: flowId})
MATCH (flow)<-[:SENDS]-(sender:Company)
MATCH (flow)-[stated:STATED_IN]->(document:Document)
RETURN vendor.name AS vendor, CASE WHEN $language = 'sv' THEN item.nameSv ELSE item.name END AS data, sender.name AS namedBy, certainty,
  document.name AS document, stated.line AS line, stated.quote AS quote, leftOutBy, vendor.id AS vendorId, flowId, item.id AS itemId
ORDER BY vendor, vendorId, data, itemId, namedBy, document, line, flowId
SKIP $skip
LIMIT $limit
