// group: transfers
// title.en: Transfers under Chapter V
// title.sv: Överföringar enligt kapitel V
// description.en: Each recipient and country with its assessment on a day: inside-eea; eea-owner-outside (possible access); adequate; adequate-conditional (the condition says whether it is met: verified in the official list, reported by others, claimed, unknown, or a scope that nobody has checked); safeguard-stated; safeguard-missing; location-unknown. "without" supposes that a decision has fallen.
// description.sv: Varje mottagare och land med sin bedömning en viss dag: inside-eea; eea-owner-outside (möjlig åtkomst); adequate; adequate-conditional (villkoret säger om det är uppfyllt: verified i den officiella listan, reported av andra, claimed, unknown, eller scope som ingen har prövat); safeguard-stated; safeguard-missing; location-unknown. "without" antar att ett beslut har fallit.
// example: vart ask transfers --company Blikk --as-of 2020-07-17
// parameter: company | company | optional | Company that sends | Företag som lämnar ut
// parameter: asOf | date | default today | On which day | Vilken dag
// parameter: without | decision | optional | Decision supposed to have fallen | Beslut som antas ha fallit
// column: company | Through | Genom
// column: recipient | Recipient | Mottagare
// column: service | Service | Tjänst
// column: country | Country | Land
// column: assessment | Assessment | Bedömning
// column: condition | Condition | Villkor
// column: reason | Why | Varför
// column: safeguards | Safeguards | Skyddsåtgärder
// column: invalid | Void safeguards | Ogiltiga skyddsåtgärder
// column: certainty | Certainty | Säkerhet
// column: document | Document | Dokument
// column: line | Line | Rad
// column: quote | Quote | Citat
CALL () {
  MATCH (country:Country)-[member:MEMBER_OF]->(:Country)
  WHERE member.from <= $asOf AND (member.until IS NULL OR $asOf < member.until)
  RETURN collect(DISTINCT country.id) AS insiders
}
CALL () {
  MATCH (mechanism:Mechanism)-[:RESTS_ON]->(decision:AdequacyDecision)
  RETURN collect({
    mechanism: mechanism.id, decision: decision.id, number: decision.number,
    holds: decision.validFrom <= $asOf AND coalesce($asOf < decision.validUntil, true) AND coalesce(decision.id <> $without, true)
  }) AS resting
}
// The page's rows first, by what orders them: they are of the first $last documents and flows, since each of those has a row.
CALL () {
  MATCH (sender:Company)
  WHERE $company IS NULL OR sender.id = $company
  MATCH (sender)-[:PUBLISHED]->(document:Document)
  WHERE EXISTS { (document)<-[:STATED_IN]-(:Disclosure) }
  WITH document, sender.name AS senderName, document.name AS documentName, document.id AS documentId
  ORDER BY senderName, documentName, documentId
  LIMIT $last
  MATCH (document)<-[stated:STATED_IN]-(flow:Disclosure)
  WITH senderName, documentName, documentId, stated.line AS flowLine, flow.id AS flowId
  ORDER BY senderName, documentName, documentId, flowLine, flowId
  LIMIT $last
  MATCH (flow:Flow {id: flowId})
  CALL (flow) {
    MATCH (flow)-[located:LOCATED_IN]->(place:Country)
    WHERE located.certainty <> 'inferred'
    WITH located, place, CASE WHEN $language = 'sv' THEN place.nameSv ELSE place.name END AS placeName
    RETURN collect({id: place.id, name: placeName, zone: place.zone, certainty: located.certainty}) AS places
  }
  UNWIND CASE WHEN size(places) = 0 THEN [{id: null, name: null, zone: null, certainty: null}] ELSE places END AS place
  RETURN senderName, documentName, documentId, flowLine, flowId, place
  ORDER BY senderName, documentName, documentId, flowLine, flowId, place.name, place.id
  SKIP $skip
  LIMIT $limit
}
MATCH (flow:Flow {id: flowId})
MATCH (flow)-[:TO]->(recipient:Company)
MATCH (flow)-[stated:STATED_IN]->(document:Document)
CALL (recipient) {
  MATCH (recipient)-[based:BASED_IN]->(seat:Country)
  WITH based, seat, CASE WHEN $language = 'sv' THEN seat.nameSv ELSE seat.name END AS seatName
  RETURN collect({id: seat.id, who: recipient.name, name: seatName, top: based.topOfGroup}) AS seats
}
CALL (recipient) {
  MATCH (recipient)-[:OWNED_BY]->(owner:Company)
  MATCH (owner)-[:BASED_IN]->(seat:Country)
  WITH owner, seat, CASE WHEN $language = 'sv' THEN seat.nameSv ELSE seat.name END AS seatName
  RETURN collect({id: seat.id, who: owner.name, name: seatName, top: true}) AS ownerSeats
}
CALL (recipient) {
  MATCH (recipient)-[entry:CERTIFIED_UNDER]->(decision:AdequacyDecision)
  WHERE entry.checked IS NULL OR entry.checked <= $asOf
  RETURN collect({
    decision: decision.id, how: entry.how, until: entry.until, status: entry.status,
    active: entry.status STARTS WITH 'Active', said: entry.status + coalesce(' (' + entry.checked + ')', '')
  }) AS entries
}
CALL (flow) {
  MATCH (flow)-[named:RELIES_ON]->(mechanism:Mechanism)
  WHERE named.certainty <> 'inferred'
  WITH named, mechanism
  ORDER BY mechanism.id
  RETURN collect({
    id: mechanism.id, name: CASE WHEN $language = 'sv' THEN mechanism.nameSv ELSE mechanism.name END
      + CASE named.certainty WHEN 'stated' THEN '' ELSE ' (' + named.certainty + ')' END,
    article: mechanism.article, role: mechanism.role, replacedOn: mechanism.replacedOn, voidFrom: mechanism.voidFrom,
    oldNumbers: coalesce(mechanism.oldNumbers, []), oldWords: coalesce(mechanism.oldWords, []),
    newNumbers: coalesce(mechanism.newNumbers, []), words: named.text, small: toLower(named.text), line: toString(named.line)
  }) AS own
}
CALL (document) {
  MATCH (document)-[named:RELIES_ON]->(mechanism:Mechanism)
  WHERE named.certainty <> 'inferred'
  WITH named, mechanism
  ORDER BY mechanism.id
  RETURN collect({
    id: mechanism.id, name: CASE WHEN $language = 'sv' THEN mechanism.nameSv ELSE mechanism.name END
      + CASE named.certainty WHEN 'stated' THEN '' ELSE ' (' + named.certainty + ')' END,
    article: mechanism.article, role: mechanism.role, replacedOn: mechanism.replacedOn, voidFrom: mechanism.voidFrom,
    oldNumbers: coalesce(mechanism.oldNumbers, []), oldWords: coalesce(mechanism.oldWords, []),
    newNumbers: coalesce(mechanism.newNumbers, []), words: named.text, small: toLower(named.text), line: toString(named.line)
  }) AS general
}
CALL (flow) {
  MATCH (flow)-[:LOCATED_IN]->(place:Country)
  MATCH (place)-[member:MEMBER_OF]->(area:Country)
  WHERE member.from <= $asOf AND (member.until IS NULL OR $asOf < member.until)
  WITH place, member, area
  ORDER BY area.id
  RETURN collect({country: place.id, title: area.id + ', ' + member.from + '–' + coalesce(member.until, '')}) AS members
}
CALL (flow) {
  MATCH (flow)-[:LOCATED_IN]->(place:Country)
  MATCH (place)<-[:COVERS]-(decision:AdequacyDecision)
  WHERE decision.validFrom <= $asOf AND (decision.validUntil IS NULL OR $asOf < decision.validUntil)
    AND ($without IS NULL OR decision.id <> $without)
  RETURN collect({
    country: place.id, id: decision.id, condition: decision.condition,
    scope: CASE WHEN $language = 'sv' THEN decision.scopeSv ELSE decision.scope END,
    title: decision.number + ', ' + decision.validFrom + '–' + coalesce(decision.validUntil, '')
  }) AS decisions
}
WITH senderName, documentId, flowId, flow, recipient, stated, document, members, decisions, resting, entries, place, seats,
  [seat IN seats + ownerSeats WHERE NOT seat.id IN insiders] AS outside,
  [seat IN seats + ownerSeats WHERE seat.top] AS tops,
  own + [other IN general WHERE NOT other.id IN [one IN own | one.id]] AS named
// A safeguard is void where the decision it rests on does not hold, or where the document means clauses that were replaced.
WITH senderName, documentId, flowId, flow, recipient, stated, document, members, decisions, resting, entries, place, seats, outside, tops, named,
  [one IN named WHERE any(rest IN resting WHERE rest.mechanism = one.id AND NOT rest.holds)
    OR (one.voidFrom <= $asOf
      AND NOT any(number IN one.newNumbers WHERE one.small CONTAINS number)
      AND (any(number IN one.oldNumbers WHERE one.small CONTAINS number)
        OR (document.updated IS NULL AND any(word IN one.oldWords WHERE one.small CONTAINS word))
        OR coalesce(document.updated < one.replacedOn, false)))
  | one.id] AS fallen
WITH senderName, documentId, flowId, flow, recipient, stated, document, resting, entries, seats, outside, tops, named, fallen, place,
  [member IN members WHERE member.country = place.id][0] AS membership,
  [held IN decisions WHERE held.country = place.id][0] AS decision,
  [one IN named WHERE NOT one.id IN fallen AND one.role IN ['safeguard', 'derogation']] AS valid
WITH senderName, documentId, flowId, flow, recipient, stated, document, resting, entries, seats, outside, tops, named, fallen, place, membership, decision, valid,
  [entry IN entries WHERE entry.decision = decision.id AND (entry.until IS NULL OR $asOf < entry.until)] AS listed,
  any(rest IN resting WHERE rest.decision = decision.id AND rest.mechanism IN [one IN named | one.id]) AS invoked
WITH senderName, documentId, flowId, flow, recipient, stated, document, resting, seats, outside, tops, named, fallen, place, membership, decision, valid, listed,
  invoked,
  CASE
    WHEN place.id = 'ADEQUATE' THEN 'claimed'
    WHEN decision IS NULL OR decision.condition = 'none' THEN null
    WHEN decision.condition = 'scope' THEN 'scope'
    WHEN any(entry IN listed WHERE entry.how = 'registry' AND NOT entry.active) THEN 'inactive'
    WHEN any(entry IN listed WHERE entry.how = 'registry' AND entry.until IS NOT NULL) THEN 'verified'
    WHEN any(entry IN listed WHERE entry.how = 'reported' AND entry.until IS NOT NULL) THEN 'reported'
    WHEN size(listed) > 0 OR invoked THEN 'claimed'
    ELSE 'unknown'
  END AS condition
WITH senderName, documentId, flowId, flow, recipient, stated, document, resting, seats, outside, tops, named, fallen, place, membership, decision, valid, listed,
  invoked, condition,
  CASE
    WHEN place.id IS NULL OR place.zone = 'unknown' THEN 'location-unknown'
    WHEN membership IS NOT NULL THEN
      CASE WHEN size(outside) > 0 THEN 'eea-owner-outside' ELSE 'inside-eea' END
    WHEN condition IN ['verified', 'reported', 'claimed', 'scope'] THEN 'adequate-conditional'
    WHEN decision IS NOT NULL AND condition IS NULL THEN 'adequate'
    WHEN size(valid) > 0 THEN 'safeguard-stated'
    WHEN condition = 'unknown' THEN 'adequate-conditional'
    ELSE 'safeguard-missing'
  END AS assessment
RETURN senderName AS company, recipient.name AS recipient, flow.service AS service, place.name AS country, assessment,
  CASE WHEN assessment = 'adequate-conditional' OR condition = 'inactive' THEN condition ELSE null END AS condition,
  CASE assessment
    WHEN 'location-unknown' THEN CASE
      WHEN place.id IS NULL THEN CASE WHEN $language = 'sv' THEN 'dokumentet anger ingen plats' ELSE 'the document names no place' END
      ELSE CASE WHEN $language = 'sv' THEN 'platsen är inget rättsligt område' ELSE 'the place is no legal area' END
    END
    WHEN 'inside-eea' THEN
      membership.title + CASE
        WHEN size(seats) = 0 THEN CASE WHEN $language = 'sv' THEN '; säte och ägare inte kända' ELSE '; seat and owner not known' END
        WHEN size(tops) = 0 THEN CASE WHEN $language = 'sv' THEN '; ägare inte känd' ELSE '; owner not known' END
        ELSE ''
      END
    WHEN 'eea-owner-outside' THEN reduce(said = '', seat IN outside | said + CASE WHEN said = '' THEN '' ELSE '; ' END + seat.who + ': ' + seat.name)
    WHEN 'adequate' THEN decision.title
    WHEN 'adequate-conditional' THEN CASE
      WHEN decision IS NULL THEN CASE WHEN $language = 'sv' THEN 'dokumentet nämner inte länderna' ELSE 'the document does not name the countries' END
      ELSE decision.title + ': ' + decision.scope
        + CASE WHEN NOT invoked THEN '' WHEN $language = 'sv' THEN '; dokumentet åberopar det' ELSE '; the document invokes it' END
        + reduce(said = '', entry IN listed | said + '; ' + entry.how + ': ' + entry.said)
    END
    WHEN 'safeguard-stated' THEN reduce(said = '', one IN valid |
      said + CASE WHEN said = '' THEN '' ELSE '; ' END + one.article + ': ' + one.words + ' (' + one.line + ')')
    ELSE CASE
      WHEN $language = 'sv' THEN 'inget gällande beslut omfattar platsen och ingen giltig skyddsåtgärd anges'
      ELSE 'no decision in force covers the place and no valid safeguard is stated'
    END
  END AS reason,
  [one IN named WHERE NOT one.id IN fallen | one.name] AS safeguards,
  [one IN named WHERE one.id IN fallen |
    one.name + ' – ' + coalesce([rest IN resting WHERE rest.mechanism = one.id | rest.number][0], one.voidFrom)] AS invalid,
  place.certainty AS certainty, document.name AS document, stated.line AS line, stated.quote AS quote
ORDER BY company, document, documentId, line, flowId, country, place.id
