// title: Stopped, then released
// asks: Who was stopped or arrested and then let go, by whom, and what did they attack afterwards?
// @param name: string = '' — only those of this name (or part of it)
// @returns who, stoppedBy, how, stopped, releasedBy, released, attack, order, saysWho, quote, releaseQuote, article, claimId
// @hidden claimId
//
// One row for each stop, release and attack by the one who was stopped or by a group that he belongs to. A release that
// was over before the stop is left out, and so is an attack that was over before the release. "order" says what the
// dates show: "after the release", "after the stop", "order not known"; "no attack told" where nothing is said of one.
MATCH (r:Claim {predicate: 'RELEASED', polarity: 'affirmed'})-[:OBJECT]->(person:Entity)<-[:OBJECT]-(s:Claim {polarity: 'affirmed'})
WHERE s.predicate IN ['STOPPED', 'ARRESTED'] AND s.modality IN ['asserted', 'reported']
  AND r.modality IN ['asserted', 'reported']
  AND coalesce(r.timeEnd, '9999') >= coalesce(s.timeStart, '0000')
  AND ($name = '' OR toLower(person.name) CONTAINS toLower($name))
OPTIONAL MATCH (s)-[:SUBJECT]->(by)
OPTIONAL MATCH (r)-[:SUBJECT]->(releaser)
CALL {
  WITH person
  MATCH (person)-[:MEMBER_OF*0..1]->()-[:CARRIED_OUT]->(deed:Event)
  RETURN deed
  UNION
  WITH person
  RETURN null AS deed
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
WITH s, r, person, by, releaser, deed, coalesce(starts[0], '') AS attackFrom, coalesce(ends[0], '') AS attackTo
WHERE attackTo = '' OR attackTo >= coalesce(r.timeStart, s.timeStart, '')
WITH s, r, person, by, releaser, deed,
  CASE
    WHEN deed IS NULL THEN 'no attack told'
    WHEN attackFrom > coalesce(r.timeEnd, '9999') THEN 'after the release'
    WHEN r.timeEnd IS NULL AND attackFrom > coalesce(s.timeEnd, '9999') THEN 'after the stop'
    ELSE 'order not known'
  END AS order
ORDER BY deed IS NULL, order, deed.name, deed.id
WITH s, r, person, by, releaser, collect(coalesce(deed.name, '')) AS deeds, collect(order) AS orders
UNWIND range(0, size(deeds) - 1) AS nth
WITH s, r, person, by, releaser, nth, deeds[nth] AS deed, orders[nth] AS order
WHERE nth = 0 OR deed <> ''
MATCH (article:Article {id: s.docId})
CALL {
  WITH s
  MATCH (s)-[:ATTRIBUTED_TO]->(source:Source)
  WITH DISTINCT source.name AS name
  ORDER BY name
  RETURN collect(name) AS saysWho
}
RETURN person.name AS who, by.name AS stoppedBy, s.predicate AS how, s.timeText AS stopped,
  releaser.name AS releasedBy, r.timeText AS released, CASE deed WHEN '' THEN null ELSE deed END AS attack, order, saysWho, s.quote AS quote,
  r.quote AS releaseQuote, article.title AS article, s.id AS claimId
ORDER BY who, coalesce(s.timeStart, s.timeEnd, '9999'), claimId, r.id, nth
