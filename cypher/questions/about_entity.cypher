// title: Everything about one name
// asks: What is said about somebody or something, in time order?
// @param name: string — a name or alias, in full
// @returns date, subject, predicate, polarity, modality, object, about, time, saysWho, quote, article, claimId
// @hidden claimId
MATCH (e:Entity)
WHERE toLower(e.name) = toLower($name) OR any(alias IN e.aliases WHERE toLower(alias) = toLower($name))
MATCH (c:Claim)-[:SUBJECT|OBJECT|ABOUT]->(e)
WITH DISTINCT c
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
RETURN coalesce(c.timeStart, c.timeEnd) AS date, s.name AS subject, c.predicate AS predicate, c.polarity AS polarity,
  c.modality AS modality, o.name AS object, about, c.timeText AS time, saysWho, c.quote AS quote,
  article.title AS article, c.id AS claimId
ORDER BY coalesce(c.timeStart, c.timeEnd, '9999'), c.docId, c.quoteStart, claimId
