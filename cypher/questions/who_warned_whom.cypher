// title: Who warned whom
// asks: Who warned whom, about what, when, and who says so?
// @param name: string = '' — only warnings from, to or about somebody of this name (or part of it)
// @returns warner, warned, about, time, from, to, certain, saysWho, quote, article, claimId
// @hidden from, to, claimId
MATCH (w:Claim {predicate: 'WARNED'})
WHERE w.polarity = 'affirmed'
OPTIONAL MATCH (w)-[:SUBJECT]->(a)
OPTIONAL MATCH (w)-[:OBJECT]->(b)
CALL {
  WITH w
  MATCH (w)-[:ABOUT {role: 'topic'}]->(x)
  WITH x.name AS name
  ORDER BY name
  RETURN collect(DISTINCT name) AS about
}
CALL {
  WITH w
  MATCH (w)-[:ATTRIBUTED_TO]->(s:Source)
  WITH DISTINCT s.name AS name
  ORDER BY name
  RETURN collect(name) AS saysWho
}
MATCH (w)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
WITH *
WHERE $name = '' OR any(label IN [a.name, b.name] + about WHERE toLower(label) CONTAINS toLower($name))
RETURN a.name AS warner, b.name AS warned, about, w.timeText AS time, w.timeStart AS from, w.timeEnd AS to,
  w.modality AS certain, saysWho, w.quote AS quote, article.title AS article, w.id AS claimId
ORDER BY coalesce(w.timeStart, w.timeEnd, '9999'), w.docId, w.quoteStart, claimId
