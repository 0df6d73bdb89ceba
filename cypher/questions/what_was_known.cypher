// title: What was known
// asks: What did somebody know, from whom, as of a date?
// @param name: string — a name or alias, in full; what belongs to it (a nation's services) counts with it
// @param asOf: date = '9999-12-31' — nothing that it learnt after this day
// @returns knower, how, from, what, time, byThen, saysWho, quote, article, claimId
// @hidden claimId
//
// What it was warned of or told, and what it is said to have known, found out or looked into; denied or possible
// knowledge is none. "by then" is "yes" where the date, or that of the article that tells it, is no later than the day,
// "perhaps" where the date leaves that open, "not dated" where there is none.
MATCH (named:Entity)
WHERE toLower(named.name) = toLower($name) OR any(alias IN named.aliases WHERE toLower(alias) = toLower($name))
MATCH (named)<-[:PART_OF*0..2]-(k:Entity)
WITH DISTINCT k
MATCH (k)<-[part:SUBJECT|OBJECT]-(c:Claim {polarity: 'affirmed'})
WHERE c.modality IN ['asserted', 'reported'] AND coalesce(c.timeStart, '0001-01-01') <= $asOf
  AND ((type(part) = 'OBJECT' AND c.predicate IN ['WARNED', 'SHARED_WITH'])
    OR (type(part) = 'SUBJECT' AND c.predicate IN ['KNEW', 'IDENTIFIED', 'INVESTIGATED']))
OPTIONAL MATCH (c)-[:SUBJECT]->(teller)
OPTIONAL MATCH (c)-[:OBJECT]->(object)
CALL {
  WITH c
  MATCH (c)-[:ABOUT {role: 'topic'}]->(x)
  WITH DISTINCT x.name AS name
  ORDER BY name
  RETURN collect(name) AS about
}
CALL {
  WITH c
  MATCH (c)-[:ATTRIBUTED_TO]->(s:Source)
  WITH DISTINCT s.name AS name
  ORDER BY name
  RETURN collect(name) AS saysWho
}
MATCH (c)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
RETURN k.name AS knower, c.predicate AS how, CASE type(part) WHEN 'OBJECT' THEN teller.name END AS from,
  CASE WHEN type(part) = 'OBJECT' OR object IS NULL THEN about ELSE [object.name] + about END AS what,
  c.timeText AS time,
  CASE
    WHEN coalesce(c.timeEnd, '9999-99-99') <= $asOf OR coalesce(article.published, '9999-99-99') <= $asOf THEN 'yes'
    WHEN type(part) = 'SUBJECT' AND c.timePrecision = 'interval' AND c.timeStart IS NOT NULL THEN 'yes'
    WHEN c.timeStart IS NULL AND c.timeEnd IS NULL THEN 'not dated'
    ELSE 'perhaps'
  END AS byThen,
  saysWho, c.quote AS quote, article.title AS article, c.id AS claimId
ORDER BY coalesce(c.timeStart, c.timeEnd, '9999'), c.docId, c.quoteStart, claimId
