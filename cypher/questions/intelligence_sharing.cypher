// title: Intelligence sharing
// asks: Who passed information to whom, about what, who did not, and who only might?
// @param name: string = '' — only what concerns somebody or something of this name (or part of it)
// @returns giver, giverOf, shared, receiver, receiverOf, about, time, saysWho, quote, article, claimId
// @hidden claimId
//
// "giver of" and "receiver of" are the nations that the two belong to.
MATCH (c:Claim {predicate: 'SHARED_WITH'})
OPTIONAL MATCH (c)-[:SUBJECT]->(a)
OPTIONAL MATCH (c)-[:OBJECT]->(b)
CALL {
  WITH a
  MATCH (a)-[:PART_OF*0..2]->(n:Nation)
  RETURN min(n.name) AS giverOf
}
CALL {
  WITH b
  MATCH (b)-[:PART_OF*0..2]->(n:Nation)
  RETURN min(n.name) AS receiverOf
}
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
WITH *
WHERE $name = '' OR any(label IN [a.name, b.name, giverOf, receiverOf] + about WHERE toLower(label) CONTAINS toLower($name))
RETURN a.name AS giver, giverOf,
  CASE
    WHEN c.polarity = 'negated' THEN 'no'
    WHEN c.modality IN ['asserted', 'reported'] THEN 'yes'
    ELSE c.modality
  END AS shared,
  b.name AS receiver, receiverOf, about, c.timeText AS time, saysWho, c.quote AS quote, article.title AS article,
  c.id AS claimId
ORDER BY coalesce(c.timeStart, c.timeEnd, '9999'), c.docId, c.quoteStart, claimId
