// title: Told by several
// asks: Which claims do several sources make, and which are they?
// @param name: string = '' — only claims whose subject or object bears this name (or part of it)
// @param minimum: integer = 2 — only those that at least this many sources make
// @returns subject, predicate, object, polarity, time, sources, articles, editions, saysWho, quotes, claimId
// @gather witnesses
// @hidden claimId
//
// Two claims say the same when subject, predicate, object and polarity agree and their dates, counts and topics do not
// exclude each other. Topics go by their names, since one without a name of its own ("attack") is another thing in each
// article, and a name may be told in fewer words ("attack", "planned attack"). The row is that of the one with a count,
// topics and the earliest date. A source is a speaker, or an article's publisher where nobody speaks; relays are none.
// Editions of one story and versions of one page are one witness: of so many `articles`, `editions` only print again what
// another of them tells, and their publishers, and who speaks in them without a name, count as one of the `sources`. Unnamed
// speakers of two stories each count, though they may be one. What only places things (a city in its country) is left out.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.claimId IS NOT NULL AND r.inference <> 'structural' AND r.modality IN ['asserted', 'reported']
  AND ($name = '' OR toLower(a.name) CONTAINS toLower($name) OR toLower(b.name) CONTAINS toLower($name))
WITH a, b, r.predicate AS predicate, r.polarity AS polarity, collect(r) AS told
WHERE size(told) >= $minimum
UNWIND told AS r
WITH a, b, predicate, polarity, r
ORDER BY r.count IS NULL, size(r.about) = 0, coalesce(r.timeStart, r.timeEnd, '9999'), r.claimId
WITH a, b, predicate, polarity, collect(r) AS told,
  collect(coalesce(r.timeStart, '0001')) AS starts, collect(coalesce(r.timeEnd, '9999')) AS ends,
  collect(coalesce(r.count, -1)) AS counts, collect([name IN r.aboutNames | ' ' + toLower(name)]) AS topics
UNWIND range(0, size(told) - 1) AS c
WITH a, b, told, c, [q IN range(0, size(told) - 1) WHERE starts[q] <= ends[c] AND starts[c] <= ends[q]
    AND (counts[q] = counts[c] OR counts[q] = -1 OR counts[c] = -1)
    AND (size(topics[q]) = 0 OR size(topics[c]) = 0 OR any(topic IN topics[q]
      WHERE any(other IN topics[c] WHERE topic ENDS WITH other OR other ENDS WITH topic)))] AS same
WHERE same[0] = c AND size(same) >= $minimum
UNWIND same AS q
WITH a, b, told[c] AS c, told[q] AS q
ORDER BY q.docId, q.quoteStart, q.claimId
WITH a, b, c, collect(q.claimId) AS ids, collect(q.quote) AS quotes
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
CALL {
  WITH ids
  UNWIND ids AS id
  MATCH (o:Claim {id: id})-[r:ATTRIBUTED_TO]->(s:Source)
  WHERE r.role <> 'via'
  WITH DISTINCT s.id AS source, s.name AS name, coalesce(s.generic, false) AS generic, r.role AS role, o.docId AS docId
  ORDER BY docId, source
  RETURN collect(source) AS sourceIds, collect(name) AS sourceNames, collect(generic) AS unnamed,
    collect(role) AS roles, collect(docId) AS docIds
}
RETURN a.name AS subject, c.predicate AS predicate, b.name AS object, c.polarity AS polarity, c.timeText AS time,
  saysWho, quotes, sourceIds, sourceNames, unnamed, roles, docIds, c.claimId AS claimId
ORDER BY size(docIds) DESC, subject, predicate, object, claimId
