// title: What an article adds
// asks: What does this article tell that no other does?
// @param article: string — an article's title in full, its URL or its id
// @returns date, subject, predicate, polarity, modality, object, about, time, saysWho, quote, claimId
// @gather another_word
// @hidden claimId
//
// Another article tells the same when subject, predicate, object and polarity agree and the dates and counts do not
// exclude each other. Somebody without a name is of this article alone, and so is what is told of him. What only other
// editions of its story tell, or versions of its page, is told by no other.
MATCH (doc:Article)
WHERE doc.id = $article OR doc.url = $article OR toLower(doc.title) = toLower($article)
MATCH (doc)-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(c:Claim)
OPTIONAL MATCH (c)-[:SUBJECT]->(s)
OPTIONAL MATCH (c)-[:OBJECT]->(b)
CALL {
  WITH c, s, b
  MATCH (s)-[o]->(b)
  WHERE o.docId <> c.docId AND o.predicate = c.predicate AND o.polarity = c.polarity
    AND coalesce(o.timeStart, '0001') <= coalesce(c.timeEnd, '9999')
    AND coalesce(c.timeStart, '0001') <= coalesce(o.timeEnd, '9999')
    AND coalesce(o.count, c.count, 0) = coalesce(c.count, o.count, 0)
  RETURN collect(DISTINCT o.docId) AS ofBoth
}
CALL {
  WITH c, s, b
  MATCH (s)<-[:SUBJECT]-(o:Claim)
  WHERE b IS NULL AND o.docId <> c.docId AND o.predicate = c.predicate AND o.polarity = c.polarity
    AND coalesce(o.timeStart, '0001') <= coalesce(c.timeEnd, '9999')
    AND coalesce(c.timeStart, '0001') <= coalesce(o.timeEnd, '9999')
    AND coalesce(o.count, c.count, 0) = coalesce(c.count, o.count, 0)
  WITH o, [(o)-[:OBJECT]->(x) | x.id] AS others
  WHERE size(others) = 0
  RETURN collect(DISTINCT o.docId) AS ofSubject
}
CALL {
  WITH c, b, s
  MATCH (b)<-[:OBJECT]-(o:Claim)
  WHERE s IS NULL AND o.docId <> c.docId AND o.predicate = c.predicate AND o.polarity = c.polarity
    AND coalesce(o.timeStart, '0001') <= coalesce(c.timeEnd, '9999')
    AND coalesce(c.timeStart, '0001') <= coalesce(o.timeEnd, '9999')
    AND coalesce(o.count, c.count, 0) = coalesce(c.count, o.count, 0)
  WITH o, [(o)-[:SUBJECT]->(x) | x.id] AS others
  WHERE size(others) = 0
  RETURN collect(DISTINCT o.docId) AS ofObject
}
WITH c, s, b, ofBoth + ofSubject + ofObject AS others
CALL {
  WITH c
  MATCH (c)-[:ABOUT]->(x)
  WITH DISTINCT x.name AS name
  ORDER BY name
  RETURN collect(name) AS about
}
CALL {
  WITH c
  MATCH (c)-[:ATTRIBUTED_TO]->(source:Source)
  WITH DISTINCT source.name AS name
  ORDER BY name
  RETURN collect(name) AS saysWho
}
RETURN coalesce(c.timeStart, c.timeEnd) AS date, s.name AS subject, c.predicate AS predicate, c.polarity AS polarity,
  c.modality AS modality, b.name AS object, about, c.timeText AS time, saysWho, c.quote AS quote, c.id AS claimId,
  c.docId AS docId, others
ORDER BY docId, c.quoteStart, claimId
