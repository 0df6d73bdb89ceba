// title: Timeline
// asks: What is said to have happened, in the order of its dates?
// @param name: string = '' — only what concerns somebody or something of this name (or part of it)
// @param from: date = '0001-01-01' — nothing that was over before this day
// @param to: date = '9999-12-31' — nothing that began after this day
// @returns start, end, time, subject, predicate, object, about, count, saysWho, quote, article, claimId
// @hidden claimId
MATCH (c:Claim {polarity: 'affirmed'})
WHERE c.modality IN ['asserted', 'reported'] AND (c.timeStart IS NOT NULL OR c.timeEnd IS NOT NULL)
  AND coalesce(c.timeEnd, '9999-12-31') >= $from AND coalesce(c.timeStart, '0001-01-01') <= $to
OPTIONAL MATCH (c)-[:SUBJECT]->(s)
OPTIONAL MATCH (c)-[:OBJECT]->(o)
CALL {
  WITH c
  MATCH (c)-[:ABOUT]->(x)
  WITH x.name AS name
  ORDER BY name
  RETURN collect(DISTINCT name) AS about
}
CALL {
  WITH c
  MATCH (c)-[:ATTRIBUTED_TO]->(source:Source)
  WITH DISTINCT source.name AS name
  ORDER BY name
  RETURN collect(name) AS saysWho
}
MATCH (c)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
WITH *
WHERE $name = '' OR any(label IN [s.name, o.name] + about WHERE toLower(label) CONTAINS toLower($name))
RETURN c.timeStart AS start, c.timeEnd AS end, c.timeText AS time, s.name AS subject, c.predicate AS predicate,
  o.name AS object, about, c.count AS count, saysWho, c.quote AS quote, article.title AS article, c.id AS claimId
ORDER BY coalesce(c.timeStart, c.timeEnd), coalesce(c.timeEnd, '9999-12-31'), c.docId, c.quoteStart, claimId
