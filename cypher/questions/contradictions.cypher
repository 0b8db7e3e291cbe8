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
  CALL () {
    MATCH (given:Company {id: $company})
    RETURN given AS about
    UNION
    MATCH (about:Company)
    WHERE $company IS NULL AND COUNT { (about)-[:PUBLISHED]->(:Document) } > 1
    RETURN about
  }
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
  WITH DISTINCT about.id AS aboutId, one.flowId AS flowId
  RETURN collect({aboutId: aboutId, flowId: flowId}) AS bases
}
CALL () {
  CALL () {
    MATCH (given:Company {id: $company})
    RETURN given AS about
    UNION
    MATCH (denial:Disclosure)
    WHERE $company IS NULL AND denial.personalData = 'none'
    MATCH (denial)-[:TO]->(about:Company)
    RETURN about
  }
  MATCH (about)<-[:TO]-(flow:Disclosure)
  WHERE flow.personalData <> 'undisclosed'
  MATCH (flow)-[:STATED_IN]->(document:Document)
  WITH about, coalesce(flow.service, '') AS service, flow.personalData AS says, count(flow) AS flows, min(document.id) AS firstId,
    max(document.id) AS lastId
  WITH about, service, collect({says: says, flows: flows, firstId: firstId, lastId: lastId}) AS sides
  WHERE size(sides) = 2
  WITH about, sides, CASE sides[0].firstId WHEN sides[0].lastId THEN 0 ELSE sides[1].flows END +
    CASE sides[1].firstId WHEN sides[1].lastId THEN 0 ELSE sides[0].flows END AS least
  WITH about, coalesce(sum(least), 0) AS least
  ORDER BY about.name, about.id
  RETURN collect({id: about.id, least: least}) AS denied
}
WITH bases, denied, reduce(taken = [size(bases), 0], one IN denied | CASE WHEN taken[0] < $skip + $limit THEN [taken[0] + one.least, taken[1] + 1] ELSE taken END) AS taken
CALL (taken) {
  WITH taken
  WHERE taken[0] < $skip + $limit
  MATCH (about:SubProcessor)
  WHERE $company IS NULL OR about.id = $company
  CALL (about) {
    MATCH (about)<-[:TO]-(flow:Disclosure)
    WHERE COUNT { (flow)-[:LOCATED_IN]->(:Country) } = 1
    MATCH (flow)-[located:LOCATED_IN]->(place:Country)
    WHERE located.certainty <> 'inferred' AND place.kind = 'country' AND place.zone <> 'unknown'
    MATCH (flow)-[:STATED_IN]->(document:Document)
    WITH coalesce(flow.service, '') AS service, count(DISTINCT place.id) AS places, count(flow) AS flows, min(document.id) AS firstId,
      max(document.id) AS lastId
    WHERE places > 1 AND firstId <> lastId
    RETURN coalesce(sum(flows), 0) AS least
  }
  WITH about, least
  ORDER BY about.name, about.id
  RETURN collect({id: about.id, least: least}) AS placed
}
WITH bases, denied, taken, placed, reduce(further = [taken[0], 0], one IN placed | CASE WHEN further[0] < $skip + $limit THEN [further[0] + one.least, further[1] + 1] ELSE further END) AS further
CALL (bases, denied, taken, placed, further) {
  UNWIND bases AS one
  MATCH (about:Company {id: one.aboutId})
  MATCH (flow:Flow {id: one.flowId})
  RETURN 'basis' AS subject, about, flow
  UNION ALL
  WITH denied, taken
  UNWIND denied[..taken[1]] AS one
  MATCH (about:Company {id: one.id})
  MATCH (about)<-[:TO]-(flow:Disclosure)
  WHERE flow.personalData <> 'undisclosed'
  MATCH (flow)-[:STATED_IN]->(document:Document)
  WITH about, coalesce(flow.service, '') AS service, flow.personalData AS says, min(document.id) AS firstId, max(document.id) AS lastId
  WITH about, collect({service: service, says: says, firstId: firstId, lastId: lastId}) AS sides
  WHERE size(sides) > 1
  MATCH (about)<-[:TO]-(flow:Disclosure)
  WHERE flow.personalData <> 'undisclosed'
  MATCH (flow)-[:STATED_IN]->(document:Document)
  WITH about, flow, document.id AS documentId, coalesce(flow.service, '') AS service, sides
  WHERE any(side IN sides WHERE side.service = service AND side.says <> flow.personalData
    AND (side.firstId <> documentId OR side.lastId <> documentId))
  RETURN 'denial' AS subject, about, flow
  UNION ALL
  WITH placed, further
  UNWIND placed[..further[1]] AS one
  MATCH (about:Company {id: one.id})
  MATCH (about)<-[:TO]-(sent:Disclosure)
  MATCH (sent)-[:STATED_IN]->(document:Document)
  MATCH (sent)-[located:LOCATED_IN]->(place:Country)
  WHERE located.certainty <> 'inferred' AND place.zone <> 'unknown'
  WITH about, sent, document.id AS documentId,
    CASE place.kind WHEN 'subdivision' THEN substring(place.id, 0, 2) ELSE place.id END AS code, place.zone AS zone,
    CASE place.kind WHEN 'region' THEN place.zone ELSE '' END AS regionZone
  ORDER BY code
  WITH about, sent, documentId, collect(code) AS codes, collect(zone) AS zones, collect(regionZone) AS regionZones
  WITH about, coalesce(sent.service, '') AS service, codes, zones, regionZones, collect(sent.id) AS flowIds,
    min(documentId) AS firstId, max(documentId) AS lastId
  WITH about, service, collect({codes: codes, zones: zones, regionZones: regionZones, flowIds: flowIds, firstId: firstId, lastId: lastId}) AS answers
  WHERE size(answers) > 1
  UNWIND answers AS one
  WITH about, one, answers
  WHERE any(two IN answers WHERE (one.firstId <> two.firstId OR one.lastId <> two.lastId OR one.firstId <> one.lastId)
    AND none(code IN one.codes WHERE code IN two.codes)
    AND none(zone IN one.zones WHERE zone IN two.regionZones)
    AND none(zone IN two.zones WHERE zone IN one.regionZones))
  WITH about, one.flowIds AS flowIds
  UNWIND flowIds AS flowId
  WITH about, flowId
  MATCH (flow:Flow {id: flowId})
  RETURN 'place' AS subject, about, flow
}
MATCH (flow)-[stated:STATED_IN]->(document:Document)
WITH subject, about, flow, stated, document, coalesce(CASE subject WHEN 'basis' THEN flow.name ELSE flow.service END, '') AS serviceKey
ORDER BY subject, about.name, about.id, serviceKey, document.name, stated.line, flow.id
SKIP $skip
LIMIT $limit
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
  END AS certainty, document.name AS document, stated.line AS line, stated.quote AS quote, about.id AS companyId, serviceKey, flow.id AS flowId
ORDER BY subject, about, companyId, serviceKey, document, line, flowId
