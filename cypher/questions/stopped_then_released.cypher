// title: Stopped, then released
// asks: Who was stopped or arrested, who let them go next, and what did they attack afterwards?
// @param name: string = '' — only those of this name (or part of it)
// @returns who, stoppedBy, how, stopped, releasedBy, released, attack, order, saysWho, quote, releaseQuote, article, claimId
// @hidden claimId
//
// A stop is told with its next release alone: of the releases that were not over before it, one of its own article where
// there is one; of those the first dated, or, where dates are missing or tie, the first told after the stop.
// One row for each attack by the one who was stopped or by a group that he belongs to. An attack that was over before
// the release is left out. "order" says what the dates show: "after the release", "after the stop", "order not known";
// "no attack told" where nothing is said of one.
MATCH (:Claim {predicate: 'RELEASED', polarity: 'affirmed'})-[:OBJECT]->(person:Entity)
WHERE $name = '' OR toLower(person.name) CONTAINS toLower($name)
WITH DISTINCT person
CALL {
  WITH person
  MATCH (person)-[:MEMBER_OF*0..1]->()-[:CARRIED_OUT]->(deed:Event)
  RETURN deed
  UNION
  WITH person
  RETURN null AS deed
}
WITH deed, collect(person) AS people
CALL {
  WITH deed
  MATCH (deed)<-[:SUBJECT|OBJECT]-(d:Claim {polarity: 'affirmed'})
  WHERE d.predicate IN ['KILLED', 'INJURED', 'OCCURRED_IN', 'ATTACKED', 'CARRIED_OUT']
    AND d.modality IN ['asserted', 'reported'] AND d.timeStart IS NOT NULL AND d.timeEnd IS NOT NULL
  WITH d.timeStart AS start, d.timeEnd AS end
  ORDER BY start <> end, start, end
  RETURN collect(start) AS starts, collect(end) AS ends
}
UNWIND people AS person
WITH person, deed, coalesce(starts[0], '') AS start, coalesce(ends[0], '') AS end
ORDER BY deed IS NULL, deed.name, deed.id
WITH person, collect(coalesce(deed.name, '')) AS deeds, collect(start) AS starts, collect(end) AS ends
MATCH (person)<-[:OBJECT]-(r:Claim {predicate: 'RELEASED', polarity: 'affirmed'})
WHERE r.modality IN ['asserted', 'reported']
WITH person, deeds, starts, ends,
  collect(r) AS releases, collect(r.docId) AS articles, collect(coalesce(r.timeEnd, '9999')) AS over
MATCH (person)<-[:OBJECT]-(s:Claim {polarity: 'affirmed'})
WHERE s.predicate IN ['STOPPED', 'ARRESTED'] AND s.modality IN ['asserted', 'reported']
WITH person, deeds, starts, ends, releases, articles, s,
  [n IN range(0, size(over) - 1) WHERE over[n] >= coalesce(s.timeStart, '0000')] AS later
WITH person, deeds, starts, ends, releases, s, later, [n IN later WHERE articles[n] = s.docId] AS own
UNWIND CASE WHEN size(own) > 0 THEN own ELSE later END AS n
WITH person, deeds, starts, ends, s, releases[n] AS r
ORDER BY CASE WHEN s.timeStart IS NULL THEN '' ELSE coalesce(r.timeStart, r.timeEnd, '9999') END,
  r.quoteStart < s.quoteStart, r.docId, r.quoteStart, r.id
WITH person, deeds, starts, ends, s, collect(r) AS following
WITH person, deeds, starts, ends, s, following[0] AS r
MATCH (article:Article {id: s.docId})
CALL {
  WITH s
  MATCH (s)-[:ATTRIBUTED_TO]->(source:Source)
  WITH DISTINCT source.name AS name
  ORDER BY name
  RETURN collect(name) AS saysWho
}
OPTIONAL MATCH (s)-[:SUBJECT]->(by)
OPTIONAL MATCH (r)-[:SUBJECT]->(releaser)
WITH s, r, person, by, releaser, article, saysWho, deeds, starts, ends,
  [n IN range(0, size(deeds) - 1) WHERE ends[n] = '' OR ends[n] >= coalesce(r.timeStart, s.timeStart, '')] AS fitting
UNWIND fitting AS n
WITH s, r, person, by, releaser, article, saysWho, deeds[n] AS deed, size(fitting) AS choices,
  CASE
    WHEN deeds[n] = '' THEN 'no attack told'
    WHEN starts[n] > coalesce(r.timeEnd, '9999') THEN 'after the release'
    WHEN r.timeEnd IS NULL AND starts[n] > coalesce(s.timeEnd, '9999') THEN 'after the stop'
    ELSE 'order not known'
  END AS order, n
WHERE deed <> '' OR choices = 1
RETURN person.name AS who, by.name AS stoppedBy, s.predicate AS how, s.timeText AS stopped,
  releaser.name AS releasedBy, r.timeText AS released, CASE deed WHEN '' THEN null ELSE deed END AS attack, order, saysWho, s.quote AS quote,
  r.quote AS releaseQuote, article.title AS article, s.id AS claimId
ORDER BY who, coalesce(s.timeStart, s.timeEnd, '9999'), claimId, r.id, order, n
