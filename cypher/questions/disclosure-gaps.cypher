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
MATCH (vendor:SubProcessor)
WHERE $company IS NULL OR vendor.id = $company
CALL (vendor) {
  MATCH (vendor)<-[:TO]-(flow:Disclosure)
  MATCH (flow)<-[:SENDS]-(sender:Company)
  MATCH (flow)-[carries:CARRIES]->(item:DataItem)
  WHERE carries.certainty <> 'inferred'
  RETURN collect(DISTINCT sender.id + ' ' + item.id) AS named
}
CALL (vendor) {
  MATCH (vendor)<-[:TO]-(silent:Disclosure)
  MATCH (silent)<-[:SENDS]-(sender:Company)
  MATCH (silent)-[told:STATED_IN]->(document:Document)
  WITH sender, document, silent, told
  ORDER BY sender.name, document.name, told.line, silent.id
  RETURN collect({id: sender.id, text: sender.name + ' (' + silent.personalData + ', ' + document.name + ':' + told.line + ')'}) AS others,
    count(DISTINCT sender.id) AS senders
}
WITH vendor, named, others, senders
WHERE senders > 1 AND senders <= $most
MATCH (vendor)<-[:TO]-(flow:Disclosure)
MATCH (flow)<-[:SENDS]-(sender:Company)
MATCH (flow)-[carries:CARRIES]->(data:DataItem)
WHERE carries.certainty <> 'inferred'
MATCH (flow)-[stated:STATED_IN]->(document:Document)
WITH vendor, sender, carries, data, stated, document, [other IN others WHERE NOT (other.id + ' ' + data.id) IN named | other.text] AS leftOutBy
WHERE size(leftOutBy) > 0
RETURN vendor.name AS vendor, CASE WHEN $language = 'sv' THEN data.nameSv ELSE data.name END AS data, sender.name AS namedBy,
  carries.certainty AS certainty, document.name AS document, stated.line AS line, stated.quote AS quote, leftOutBy
ORDER BY vendor, data, namedBy, document, line, quote
SKIP $skip
LIMIT $limit
