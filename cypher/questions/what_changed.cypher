// title: What changed
// asks: What does a page tell otherwise, or no more, than it did before?
// @param article: string — any version of the page: its title in full, its URL or its id
// @returns versions, change, subject, predicate, object, before, after, olderQuote, newerQuote, olderId, newerId
// @gather changes
// @beneath olderQuote, newerQuote
// @hidden olderId, newerId
//
// From each version to the next: claims that only the older or only the newer text makes, and claims of the same subject,
// predicate and object whose count, date, attribution or certainty is another; a claim that changed in two is two rows.
MATCH (doc:Article)
WHERE doc.page IS NOT NULL
  AND (doc.id = $article OR doc.url = $article OR doc.page = $article OR toLower(doc.title) = toLower($article))
WITH DISTINCT doc.page AS page
MATCH (a:Article {page: page})
OPTIONAL MATCH (a)-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(c:Claim)
OPTIONAL MATCH (c)-[:SUBJECT]->(s)
OPTIONAL MATCH (c)-[:OBJECT]->(o)
CALL {
  WITH c
  MATCH (c)-[:ATTRIBUTED_TO]->(source:Source)
  WITH DISTINCT source.name AS name
  ORDER BY name
  RETURN collect(name) AS saysWho
}
RETURN a.id AS id, page, a.textHash AS textHash, a.modified AS modified, a.published AS published,
  a.retrieved AS retrieved, s.id AS subjectId, s.name AS subject, c.predicate AS predicate, o.id AS objectId,
  o.name AS object, c.polarity AS polarity, c.modality AS modality, c.timeText AS timeText, c.timeStart AS timeStart,
  c.timeEnd AS timeEnd, c.count AS count, saysWho, c.quote AS quote, c.id AS claimId
ORDER BY page, id, c.quoteStart, claimId
