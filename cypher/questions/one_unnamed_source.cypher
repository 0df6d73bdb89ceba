// title: On one unnamed source
// asks: Which claims rest on a single source without a name, and on nobody else's word?
// @param name: string = '' — only claims whose subject or object bears this name (or part of it)
// @returns source, relays, subject, predicate, object, time, polarity, modality, quote, article, claimId
// @gather another_word
// @hidden claimId
//
// Another word for it is a claim of the same by another source, unless their dates exclude each other, or one that is
// said to corroborate it. Unnamed people of two articles may be one and the same, so they do not bear each other out, and
// neither does another edition of the story or version of the page.
MATCH (c:Claim)-[:ATTRIBUTED_TO {role: 'speaker'}]->(s:Source)
WHERE s.generic = true
OPTIONAL MATCH (c)-[:SUBJECT]->(a)
OPTIONAL MATCH (c)-[:OBJECT]->(b)
WITH c, s, a, b
WHERE ($name = '' OR toLower(a.name) CONTAINS toLower($name) OR toLower(b.name) CONTAINS toLower($name))
  AND NOT EXISTS {
    MATCH (c)-[:REFERS_TO {kind: 'corroborates'}]-(o:Claim)-[r:ATTRIBUTED_TO]->(t:Source)
    WHERE r.role <> 'via' AND t.id <> s.id
  }
CALL {
  WITH c, s, a, b
  MATCH (a)-[o]->(b)
  WHERE o.predicate = c.predicate AND o.polarity = c.polarity
    AND coalesce(o.timeStart, '0001') <= coalesce(c.timeEnd, '9999')
    AND coalesce(c.timeStart, '0001') <= coalesce(o.timeEnd, '9999')
  MATCH (:Claim {id: o.claimId})-[r:ATTRIBUTED_TO]->(t:Source)
  WHERE r.role <> 'via' AND t.id <> s.id AND (o.docId = c.docId OR NOT coalesce(t.generic, false))
  RETURN collect(DISTINCT o.docId) AS ofBoth
}
CALL {
  WITH c, s, a, b
  MATCH (a)<-[:SUBJECT]-(o:Claim)
  WHERE b IS NULL AND o.predicate = c.predicate AND o.polarity = c.polarity
    AND coalesce(o.timeStart, '0001') <= coalesce(c.timeEnd, '9999')
    AND coalesce(c.timeStart, '0001') <= coalesce(o.timeEnd, '9999')
  MATCH (o)-[r:ATTRIBUTED_TO]->(t:Source)
  WHERE r.role <> 'via' AND t.id <> s.id AND (o.docId = c.docId OR NOT coalesce(t.generic, false))
  WITH o, [(o)-[:OBJECT]->(x) | x.id] AS others
  WHERE size(others) = 0
  RETURN collect(DISTINCT o.docId) AS ofSubject
}
CALL {
  WITH c, s, a, b
  MATCH (b)<-[:OBJECT]-(o:Claim)
  WHERE a IS NULL AND o.predicate = c.predicate AND o.polarity = c.polarity
    AND coalesce(o.timeStart, '0001') <= coalesce(c.timeEnd, '9999')
    AND coalesce(c.timeStart, '0001') <= coalesce(o.timeEnd, '9999')
  MATCH (o)-[r:ATTRIBUTED_TO]->(t:Source)
  WHERE r.role <> 'via' AND t.id <> s.id AND (o.docId = c.docId OR NOT coalesce(t.generic, false))
  WITH o, [(o)-[:SUBJECT]->(x) | x.id] AS others
  WHERE size(others) = 0
  RETURN collect(DISTINCT o.docId) AS ofObject
}
WITH c, s, a, b, ofBoth + ofSubject + ofObject AS others
WHERE NOT c.docId IN others
CALL {
  WITH c
  MATCH (c)-[r:ATTRIBUTED_TO {role: 'via'}]->(relay:Source)
  WITH relay.name AS name, r.order AS order
  ORDER BY order, name
  RETURN collect(name) AS relays
}
MATCH (c)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
RETURN s.name AS source, relays, a.name AS subject, c.predicate AS predicate, b.name AS object, c.timeText AS time,
  c.polarity AS polarity, c.modality AS modality, c.quote AS quote, article.title AS article, c.id AS claimId,
  c.docId AS docId, others
ORDER BY docId, c.quoteStart, claimId
