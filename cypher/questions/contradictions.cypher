// group: disagreements
// title.en: Contradictions: where two documents disagree
// title.sv: Motsägelser: där två dokument inte är överens
// description.en: What two documents tell differently, a row for each document: a place (the same service of a vendor with no place in common; a region holds its countries), a denial (one says that the vendor holds no personal data, another which) and a basis (the same activity of a company with no legal basis in common).
// description.sv: Det som två dokument berättar olika, en rad för varje dokument: en plats (samma tjänst hos en leverantör utan någon gemensam plats; en region omfattar sina länder), ett förnekande (ett säger att leverantören inte har några personuppgifter, ett annat vilka) och en grund (samma behandling hos ett företag utan någon gemensam laglig grund).
// example: vart ask contradictions
// parameter: company | company | optional | Vendor, or company of the activity | Leverantör, eller behandlingens företag
// column: about | About | Gäller
// column: subject | What | Vad
// column: service | Service or activity | Tjänst eller behandling
// column: says | Says | Säger
// column: company | According to | Enligt
// column: certainty | Certainty | Säkerhet
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
CALL () {
  MATCH (denial:Disclosure)
  WHERE denial.personalData = 'none'
  MATCH (denial)-[:TO]->(about:Company)
  MATCH (denial)-[:STATED_IN]->(document:Document)
  MATCH (about)<-[:TO]-(other:Disclosure)
  WHERE other.personalData = 'stated' AND coalesce(other.service, '') = coalesce(denial.service, '')
  MATCH (other)-[:STATED_IN]->(another:Document)
  WHERE another.id <> document.id
  WITH about, [denial.id, other.id] AS sides
  UNWIND sides AS flowId
  RETURN DISTINCT 'denial' AS subject, about, flowId
  UNION
  MATCH (about:SubProcessor)
  MATCH (about)<-[:TO]-(flow:Disclosure)
  MATCH (flow)-[:STATED_IN]->(document:Document)
  MATCH (flow)-[located:LOCATED_IN]->(place:Country)
  WHERE located.certainty <> 'inferred' AND place.zone <> 'unknown'
  WITH about, coalesce(flow.service, '') AS service, flow.id AS flowId, document.id AS documentId,
    CASE place.kind WHEN 'subdivision' THEN substring(place.id, 0, 2) ELSE place.id END AS code, place.zone AS zone,
    CASE place.kind WHEN 'region' THEN place.zone ELSE '' END AS regionZone
  ORDER BY code
  WITH about, service, flowId, documentId, collect(code) AS codes, collect(zone) AS zones, collect(regionZone) AS regionZones
  WITH about, service, codes, zones, regionZones, collect(flowId) AS flowIds, collect(documentId) AS documentIds
  WITH about, service, collect({codes: codes, zones: zones, regionZones: regionZones, flowIds: flowIds, documentIds: documentIds}) AS answers
  WHERE size(answers) > 1
  UNWIND answers AS one
  UNWIND answers AS two
  WITH about, one, two
  WHERE one.codes <> two.codes
    AND none(code IN one.codes WHERE code IN two.codes)
    AND none(zone IN one.zones WHERE zone IN two.regionZones)
    AND none(zone IN two.zones WHERE zone IN one.regionZones)
    AND any(documentId IN one.documentIds WHERE any(otherId IN two.documentIds WHERE otherId <> documentId))
  UNWIND one.flowIds AS flowId
  RETURN DISTINCT 'place' AS subject, about, flowId
  UNION
  MATCH (about:Company)
  MATCH (about)<-[:TO]-(flow:Activity)
  WHERE flow.name IS NOT NULL
  MATCH (flow)-[:STATED_IN]->(document:Document)
  MATCH (flow)-[under:UNDER]->(ground:LegalBasis)
  WHERE under.certainty <> 'inferred'
  WITH about, toLower(flow.name) AS activity, flow.id AS flowId, document.id AS documentId, collect(ground.id) AS grounds
  WITH about, activity, collect({flowId: flowId, documentId: documentId, grounds: grounds}) AS answers
  WHERE size(answers) > 1
  UNWIND answers AS one
  UNWIND answers AS two
  WITH about, one, two
  WHERE one.documentId <> two.documentId AND none(ground IN one.grounds WHERE ground IN two.grounds)
  RETURN DISTINCT 'basis' AS subject, about, one.flowId AS flowId
}
WITH subject, about, flowId
WHERE $company IS NULL OR about.id = $company
MATCH (flow:Flow {id: flowId})
MATCH (flow)-[stated:STATED_IN]->(document:Document)
MATCH (document)<-[:PUBLISHED]-(owner:Company)
CALL (flow) {
  MATCH (flow)-[located:LOCATED_IN]->(country:Country)
  WHERE located.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN country.nameSv ELSE country.name END +
    CASE located.certainty WHEN 'stated' THEN '' ELSE ' (' + located.certainty + ')' END AS countryName, located.certainty AS certainty
  ORDER BY countryName
  RETURN collect(countryName) AS countries, collect(certainty) AS placeCertainties
}
CALL (flow) {
  MATCH (flow)-[under:UNDER]->(ground:LegalBasis)
  WHERE under.certainty <> 'inferred'
  WITH CASE WHEN $language = 'sv' THEN ground.nameSv ELSE ground.name END +
    CASE under.certainty WHEN 'stated' THEN '' ELSE ' (' + under.certainty + ')' END AS groundName, under.certainty AS certainty
  ORDER BY groundName
  RETURN collect(groundName) AS bases, collect(certainty) AS basisCertainties
}
RETURN about.name AS about, subject, CASE subject WHEN 'basis' THEN flow.name ELSE flow.service END AS service,
  CASE subject WHEN 'place' THEN countries WHEN 'basis' THEN bases ELSE [flow.personalData] END AS says, owner.name AS company,
  CASE
    WHEN subject = 'place' AND 'possible' IN placeCertainties THEN 'possible'
    WHEN subject = 'basis' AND 'possible' IN basisCertainties THEN 'possible'
    ELSE 'stated'
  END AS certainty, document.name AS document, stated.line AS line, stated.quote AS quote
ORDER BY about, subject, service, document, line, quote
SKIP $skip
LIMIT $limit
