// title: Accusations
// asks: Who stands accused or charged, of what, by whom, and in how many articles?
// @param name: string = '' — only those of this name (or part of it)
// @returns accused, accusedBy, chargedBy, about, accusations, articles, from, to
//
// One row for each who is accused, the most accused first. "accused and denied" has each accusation with its answer.
MATCH (c:Claim {polarity: 'affirmed'})-[:OBJECT]->(whom:Entity)
WHERE c.predicate IN ['ACCUSED', 'CHARGED'] AND c.modality IN ['asserted', 'reported']
  AND ($name = '' OR toLower(whom.name) CONTAINS toLower($name))
WITH whom, count(DISTINCT c) AS accusations, count(DISTINCT c.docId) AS articles,
  min(coalesce(c.timeStart, c.timeEnd)) AS from, max(coalesce(c.timeEnd, c.timeStart)) AS to
CALL {
  WITH whom
  MATCH (whom)<-[:ACCUSED]-(by)
  WITH DISTINCT by.name AS name
  ORDER BY name
  RETURN collect(name) AS accusedBy
}
CALL {
  WITH whom
  MATCH (whom)<-[:CHARGED]-(by)
  WITH DISTINCT by.name AS name
  ORDER BY name
  RETURN collect(name) AS chargedBy
}
CALL {
  WITH whom
  MATCH (whom)<-[:OBJECT]-(c:Claim {polarity: 'affirmed'})-[:ABOUT {role: 'topic'}]->(x)
  WHERE c.predicate IN ['ACCUSED', 'CHARGED'] AND c.modality IN ['asserted', 'reported']
  WITH DISTINCT x.name AS name
  ORDER BY name
  RETURN collect(name) AS about
}
RETURN whom.name AS accused, accusedBy, chargedBy, about, accusations, articles, from, to
ORDER BY accusations DESC, articles DESC, accused, whom.id
