// title: Says who
// asks: Whose word do the claims rest on, and how many of them?
// @param minimum: integer = 1 — only sources of at least this many claims
// @returns source, role, type, claims, articles, predicates
MATCH (c:Claim)-[r:ATTRIBUTED_TO]->(s:Source)
WITH s, r.role AS role, c
ORDER BY c.predicate
WITH s, role, count(DISTINCT c) AS claims, count(DISTINCT c.docId) AS articles,
  collect(DISTINCT c.predicate) AS predicates
WHERE claims >= $minimum
RETURN s.name AS source, role, s.type AS type, claims, articles, predicates
ORDER BY claims DESC, source, role, s.id
