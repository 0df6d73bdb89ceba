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
MATCH (who:Entity)<-[part:SUBJECT|OBJECT]-(w:Claim {predicate: 'WARNED', polarity: 'affirmed'})
WHERE w.modality IN ['asserted', 'reported'] AND ($name = '' OR toLower(who.name) CONTAINS toLower($name))
  AND NOT EXISTS { MATCH (w)-[:REFERS_TO {kind: 'repeats'}]->(:Claim {predicate: 'WARNED'}) }
CALL {
  WITH w
  RETURN w AS t
  UNION
  WITH w
  MATCH (w)-[:SUBJECT]->()<-[:SUBJECT]-(t:Claim {predicate: 'WARNED', polarity: 'affirmed'})
  WHERE t.id <> w.id AND t.modality IN ['asserted', 'reported']
    AND coalesce(t.timeStart, '0001') <= coalesce(w.timeEnd, '9999')
    AND coalesce(w.timeStart, '0001') <= coalesce(t.timeEnd, '9999')
    AND EXISTS { MATCH (t)-[:OBJECT]->()<-[:OBJECT]-(w) }
    AND (NOT EXISTS { MATCH (t)-[:ABOUT]->() } OR NOT EXISTS { MATCH (w)-[:ABOUT]->() }
      OR EXISTS { MATCH (t)-[:ABOUT]->()<-[:ABOUT]-(w) })
    AND NOT EXISTS { MATCH (t)-[:REFERS_TO {kind: 'repeats'}]->(:Claim {predicate: 'WARNED'}) }
  RETURN t
}
WITH who, part, w, t,
  CASE t.timePrecision WHEN 'day' THEN '0' WHEN 'month' THEN '1' WHEN 'interval' THEN '2' WHEN 'year' THEN '3' ELSE '4' END
    + coalesce(t.timeStart, t.timeEnd, '') + t.id AS rank,
  EXISTS {
    MATCH (t)<-[:REFERS_TO {kind: 'response_to'}]-(m:Claim)
    WHERE m.modality IN ['asserted', 'reported']
      AND ((m.predicate = 'IGNORED' AND m.polarity = 'affirmed') OR (m.predicate = 'RESPONDED_TO' AND m.polarity = 'negated'))
  } OR EXISTS {
    MATCH (t)-[:OBJECT]->()<-[:SUBJECT]-(m:Claim)-[:OBJECT]->()<-[:SUBJECT]-(t)
    WHERE m.modality IN ['asserted', 'reported']
      AND ((m.predicate = 'IGNORED' AND m.polarity = 'affirmed') OR (m.predicate = 'RESPONDED_TO' AND m.polarity = 'negated'))
      AND NOT EXISTS { MATCH (m)-[:REFERS_TO {kind: 'response_to'}]->() }
      AND coalesce(m.timeEnd, '9999') >= coalesce(t.timeStart, '0001')
      AND (NOT EXISTS { MATCH (m)-[:ABOUT]->() } OR EXISTS { MATCH (m)-[:ABOUT]->()<-[:ABOUT]-(t) })
  } AS ignoring,
  EXISTS {
    MATCH (t)<-[:REFERS_TO {kind: 'response_to'}]-(m:Claim {polarity: 'affirmed'})
    WHERE m.predicate <> 'IGNORED' AND m.modality IN ['asserted', 'reported']
  } OR EXISTS {
    MATCH (t)-[:OBJECT]->()<-[:SUBJECT]-(m:Claim {predicate: 'RESPONDED_TO', polarity: 'affirmed'})-[:OBJECT]->()<-[:SUBJECT]-(t)
    WHERE m.modality IN ['asserted', 'reported'] AND NOT EXISTS { MATCH (m)-[:REFERS_TO {kind: 'response_to'}]->() }
      AND coalesce(m.timeEnd, '9999') >= coalesce(t.timeStart, '0001')
      AND (NOT EXISTS { MATCH (m)-[:ABOUT]->() } OR EXISTS { MATCH (m)-[:ABOUT]->()<-[:ABOUT]-(t) })
  } AS answering
WITH who, part, w, min(rank) AS first, collect(ignoring) AS ignoring, collect(answering) AS answering,
  CASE w.timePrecision WHEN 'day' THEN '0' WHEN 'month' THEN '1' WHEN 'interval' THEN '2' WHEN 'year' THEN '3' ELSE '4' END
    + coalesce(w.timeStart, w.timeEnd, '') + w.id AS own
WHERE own = first
CALL {
  WITH w
  MATCH (w)-[:ABOUT]->(deed:Attack)
  RETURN deed, 1 AS tie
  UNION
  WITH w
  MATCH (w)-[:ABOUT]->()-[:CARRIED_OUT]->(deed:Attack)
  RETURN deed, 2 AS tie
  UNION
  WITH w
  MATCH (w)-[:ABOUT]->(deed:Event)
  RETURN deed, 3 AS tie
  UNION
  WITH w
  RETURN null AS deed, 4 AS tie
}
CALL {
  WITH deed
  MATCH (deed)<-[:SUBJECT|OBJECT]-(d:Claim {polarity: 'affirmed'})
  WHERE d.predicate IN ['KILLED', 'INJURED', 'OCCURRED_IN', 'ATTACKED', 'CARRIED_OUT']
    AND d.modality IN ['asserted', 'reported'] AND d.timeStart IS NOT NULL AND d.timeEnd IS NOT NULL
  WITH d.timeStart AS start, d.timeEnd AS end
  ORDER BY start <> end, start, end
  RETURN collect(start) AS starts, collect(end) AS ends
}
WITH who, type(part) AS side, w, ignoring, answering, tie, deed, coalesce(starts[0], '') AS start, coalesce(ends[0], '') AS end
WHERE end = '' OR end >= coalesce(w.timeStart, w.timeEnd, '')
WITH who, side, w, ignoring, answering, start, end
ORDER BY tie, start = '', start, deed.id
WITH who, side, w, any(told IN ignoring WHERE told) AS ignored, any(told IN answering WHERE told) AS answered,
  collect(start) AS starts, collect(end) AS ends
WITH who, side, ignored, answered, coalesce(w.timeStart, '') AS warnedFrom, coalesce(w.timeEnd, '') AS warnedTo,
  starts[0] AS attackFrom, ends[0] AS attackTo, w.id AS id
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
