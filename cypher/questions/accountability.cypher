// title: Accountability
// asks: How many warnings did each actor give and get, which did it answer or ignore, and how much time was left?
// @param name: string = '' — only actors of this name (or part of it)
// @returns actor, given, received, answered, ignored, givenFrom, givenTo, givenAttackFrom, givenAttackTo, gotFrom, gotTo, gotAttackFrom, gotAttackTo
// @derive leadGiven = medianLeadTime(givenFrom, givenTo, givenAttackFrom, givenAttackTo)
// @derive leadReceived = medianLeadTime(gotFrom, gotTo, gotAttackFrom, gotAttackTo)
// @hidden givenFrom, givenTo, givenAttackFrom, givenAttackTo, gotFrom, gotTo, gotAttackFrom, gotAttackTo
//
// A warning that several claims tell counts once: same parties, with dates and topics that do not exclude each other; it
// has the finest of their dates. A summary ("warned twice") is none of its own. It is answered or ignored when a claim
// that refers to it says so, or one between the same parties about the same thing that refers to none; both, where
// accounts differ. The lead time runs to the attack that it was about, else to one that the person warned of carried out.
// What bears on each warning is gathered for all of them at once; only then are those of the same parties compared.
CALL {
  MATCH (w:Claim {predicate: 'WARNED', polarity: 'affirmed'})
  RETURN w, null AS deed, 4 AS tie, 0 AS ignored, 0 AS answered
  UNION ALL
  MATCH (w:Claim {predicate: 'WARNED', polarity: 'affirmed'})-[:ABOUT]->(deed:Attack)
  RETURN w, deed, 1 AS tie, 0 AS ignored, 0 AS answered
  UNION ALL
  MATCH (w:Claim {predicate: 'WARNED', polarity: 'affirmed'})-[:ABOUT]->()-[:CARRIED_OUT]->(deed:Attack)
  RETURN w, deed, 2 AS tie, 0 AS ignored, 0 AS answered
  UNION ALL
  MATCH (w:Claim {predicate: 'WARNED', polarity: 'affirmed'})-[:ABOUT]->(deed:Event)
  RETURN w, deed, 3 AS tie, 0 AS ignored, 0 AS answered
  UNION ALL
  MATCH (m:Claim)-[:REFERS_TO {kind: 'response_to'}]->(w:Claim {predicate: 'WARNED', polarity: 'affirmed'})
  WHERE m.modality IN ['asserted', 'reported']
  RETURN w, null AS deed, 4 AS tie,
    CASE m.predicate + ' ' + m.polarity WHEN 'IGNORED affirmed' THEN 1 WHEN 'RESPONDED_TO negated' THEN 1 ELSE 0 END AS ignored,
    CASE WHEN m.predicate <> 'IGNORED' AND m.polarity = 'affirmed' THEN 1 ELSE 0 END AS answered
  UNION ALL
  MATCH (m:Claim)
  WHERE m.modality IN ['asserted', 'reported']
    AND (m.predicate = 'RESPONDED_TO' OR (m.predicate = 'IGNORED' AND m.polarity = 'affirmed'))
    AND NOT EXISTS { MATCH (m)-[:REFERS_TO {kind: 'response_to'}]->() }
  MATCH (m)-[:SUBJECT]->(warned)
  MATCH (m)-[:OBJECT]->(warner)
  MATCH (warner)-[told:WARNED]->(warned)
  WHERE coalesce(m.timeEnd, '9999') >= coalesce(told.timeStart, '0001')
  MATCH (w:Claim {id: told.claimId})
  WITH w, m, [(m)-[:ABOUT]->(x) | x.id] AS topics, [(w)-[:ABOUT]->(x) | x.id] AS others
  WHERE size(topics) = 0 OR any(topic IN topics WHERE topic IN others)
  RETURN w, null AS deed, 4 AS tie,
    CASE m.predicate + ' ' + m.polarity WHEN 'IGNORED affirmed' THEN 1 WHEN 'RESPONDED_TO negated' THEN 1 ELSE 0 END AS ignored,
    CASE WHEN m.predicate = 'RESPONDED_TO' AND m.polarity = 'affirmed' THEN 1 ELSE 0 END AS answered
}
WITH deed,
  collect({id: w.id, day: coalesce(w.timeStart, w.timeEnd, ''), tie: tie, ignored: ignored, answered: answered}) AS found
CALL {
  WITH deed
  MATCH (deed)<-[:SUBJECT|OBJECT]-(d:Claim {polarity: 'affirmed'})
  WHERE d.predicate IN ['KILLED', 'INJURED', 'OCCURRED_IN', 'ATTACKED', 'CARRIED_OUT']
    AND d.modality IN ['asserted', 'reported'] AND d.timeStart IS NOT NULL AND d.timeEnd IS NOT NULL
  WITH d.timeStart AS start, d.timeEnd AS end
  ORDER BY start <> end, start, end
  RETURN collect(start) AS starts, collect(end) AS ends
}
UNWIND found AS one
WITH one.id AS id, one.day AS day, one.tie AS tie, one.ignored AS ignored, one.answered AS answered, deed.id AS deedId,
  coalesce(starts[0], '') AS start, coalesce(ends[0], '') AS end
WHERE end = '' OR end >= day
WITH id, tie, ignored, answered, deedId, start, end
ORDER BY tie, start = '', start, deedId
WITH id, max(ignored) AS ignored, max(answered) AS answered, collect(start) AS starts, collect(end) AS ends
MATCH (w:Claim {id: id})
WHERE w.modality IN ['asserted', 'reported']
  AND NOT EXISTS { MATCH (w)-[:REFERS_TO {kind: 'repeats'}]->(:Claim {predicate: 'WARNED'}) }
WITH w, ignored, answered, starts[0] AS attackFrom, ends[0] AS attackTo, [(w)-[:ABOUT]->(x) | x.id] AS topics,
  [(w)-[:SUBJECT]->(x) | x.id] + [(w)-[:OBJECT]->(x) | x.id] AS parties
ORDER BY CASE w.timePrecision WHEN 'day' THEN 0 WHEN 'month' THEN 1 WHEN 'interval' THEN 2 WHEN 'year' THEN 3 ELSE 4 END,
  coalesce(w.timeStart, w.timeEnd, ''), w.id
WITH CASE WHEN size(parties) < 2 THEN [w.id] ELSE parties END AS parties, collect(w) AS told, collect(topics) AS topics,
  collect(coalesce(w.timeStart, '0001')) AS froms, collect(coalesce(w.timeEnd, '9999')) AS tos,
  collect(ignored) AS ignored, collect(answered) AS answered,
  collect(attackFrom) AS attackFroms, collect(attackTo) AS attackTos
UNWIND range(0, size(told) - 1) AS n
WITH told, n, ignored, answered, attackFroms[n] AS attackFrom, attackTos[n] AS attackTo,
  [t IN range(0, size(told) - 1) WHERE froms[t] <= tos[n] AND froms[n] <= tos[t]
    AND (size(topics[t]) = 0 OR size(topics[n]) = 0 OR any(topic IN topics[t] WHERE topic IN topics[n]))] AS same
WHERE same[0] = n
WITH told[n] AS w, attackFrom, attackTo,
  any(t IN same WHERE ignored[t] = 1) AS ignored, any(t IN same WHERE answered[t] = 1) AS answered
MATCH (w)-[part:SUBJECT|OBJECT]->(who:Entity)
WHERE $name = '' OR toLower(who.name) CONTAINS toLower($name)
WITH who, type(part) AS side, ignored, answered, coalesce(w.timeStart, '') AS warnedFrom, coalesce(w.timeEnd, '') AS warnedTo,
  attackFrom, attackTo, w.id AS id
ORDER BY id
WITH who,
  sum(CASE WHEN side = 'SUBJECT' THEN 1 ELSE 0 END) AS given,
  sum(CASE WHEN side = 'OBJECT' THEN 1 ELSE 0 END) AS received,
  sum(CASE WHEN side = 'OBJECT' AND answered THEN 1 ELSE 0 END) AS answered,
  sum(CASE WHEN side = 'OBJECT' AND ignored THEN 1 ELSE 0 END) AS ignored,
  collect(CASE WHEN side = 'SUBJECT' THEN warnedFrom END) AS givenFrom,
  collect(CASE WHEN side = 'SUBJECT' THEN warnedTo END) AS givenTo,
  collect(CASE WHEN side = 'SUBJECT' THEN attackFrom END) AS givenAttackFrom,
  collect(CASE WHEN side = 'SUBJECT' THEN attackTo END) AS givenAttackTo,
  collect(CASE WHEN side = 'OBJECT' THEN warnedFrom END) AS gotFrom,
  collect(CASE WHEN side = 'OBJECT' THEN warnedTo END) AS gotTo,
  collect(CASE WHEN side = 'OBJECT' THEN attackFrom END) AS gotAttackFrom,
  collect(CASE WHEN side = 'OBJECT' THEN attackTo END) AS gotAttackTo
RETURN who.name AS actor, given, received, answered, ignored, givenFrom, givenTo, givenAttackFrom, givenAttackTo,
  gotFrom, gotTo, gotAttackFrom, gotAttackTo
ORDER BY ignored DESC, received DESC, given DESC, actor, who.id
