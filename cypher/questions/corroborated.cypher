// title: Told by several
// asks: Which claims do several sources make, and which are they?
// @param name: string = '' — only claims whose subject or object bears this name (or part of it)
// @param minimum: integer = 2 — only those that at least this many sources make
// @returns subject, predicate, object, polarity, time, sources, articles, saysWho, quotes, claimId
// @hidden claimId
//
// Two claims say the same when subject, predicate, object and polarity agree and their dates, counts and topics do not
// exclude each other; the row is that of the one with a count, topics and the earliest date. A source is a speaker, or
// an article's publisher where nobody speaks; relays are none. Each unnamed speaker counts, though those of two articles
// may be one. What only places things (a city in its country) is left out.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.claimId IS NOT NULL AND r.inference <> 'structural' AND r.modality IN ['asserted', 'reported']
  AND ($name = '' OR toLower(a.name) CONTAINS toLower($name) OR toLower(b.name) CONTAINS toLower($name))
WITH a, b, r.predicate AS predicate, r.polarity AS polarity, collect(r) AS told
WHERE size(told) >= $minimum
UNWIND told AS c
UNWIND told AS q
WITH a, b, c, q
WHERE coalesce(q.timeStart, '0001') <= coalesce(c.timeEnd, '9999')
  AND coalesce(c.timeStart, '0001') <= coalesce(q.timeEnd, '9999')
  AND coalesce(q.count, c.count, 0) = coalesce(c.count, q.count, 0)
  AND (size(q.about) = 0 OR size(c.about) = 0 OR any(topic IN q.about WHERE topic IN c.about))
WITH c, a, b, q,
  CASE WHEN c.count IS NULL THEN '1' ELSE '0' END + CASE WHEN size(c.about) = 0 THEN '1' ELSE '0' END
    + coalesce(c.timeStart, c.timeEnd, '9999') + c.claimId AS rank,
  CASE WHEN q.count IS NULL THEN '1' ELSE '0' END + CASE WHEN size(q.about) = 0 THEN '1' ELSE '0' END
    + coalesce(q.timeStart, q.timeEnd, '9999') + q.claimId AS other
ORDER BY q.docId, q.quoteStart, q.claimId
WITH c, a, b, rank, min(other) AS first, collect(q.claimId) AS ids, collect(q.quote) AS quotes,
  count(DISTINCT q.docId) AS articles
WHERE rank = first AND size(ids) >= $minimum
CALL {
  WITH ids
  UNWIND ids AS id
  MATCH (o:Claim {id: id})-[r:ATTRIBUTED_TO]->(s:Source)
  WHERE r.role <> 'via'
  WITH DISTINCT s.id AS source, s.name AS name
  ORDER BY name, source
  RETURN collect(name) AS saysWho
}
WITH *
WHERE size(saysWho) >= $minimum
RETURN a.name AS subject, c.predicate AS predicate, b.name AS object, c.polarity AS polarity, c.timeText AS time,
  size(saysWho) AS sources, articles, saysWho, quotes, c.claimId AS claimId
ORDER BY sources DESC, articles DESC, subject, predicate, object, claimId
