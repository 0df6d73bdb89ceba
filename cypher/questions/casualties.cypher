// title: Dead and injured
// asks: How many does each attack or event count as dead or injured, and how far do the accounts differ?
// @param name: string = '' — only attacks or events of this name (or part of it)
// @returns event, harm, lowest, highest, latest, counted, uncounted, articles, saysWho
//
// "latest" is the count of the article published last; "counted" are claims that give a number, "uncounted" those that
// give none. A count belongs to the event that did the harm, or to the one that the claim about it names.
MATCH (c:Claim {polarity: 'affirmed'})-[:SUBJECT|ABOUT]->(what:Event)
WHERE c.predicate IN ['KILLED', 'INJURED'] AND c.modality IN ['asserted', 'reported']
  AND ($name = '' OR toLower(what.name) CONTAINS toLower($name))
WITH DISTINCT what, c.predicate AS harm, c
MATCH (article:Article {id: c.docId})
WITH what, harm, c, article
ORDER BY coalesce(article.published, '') DESC, c.docId, c.quoteStart, c.id
WITH what, harm, count(c) AS claims, count(c.count) AS counted, min(c.count) AS lowest, max(c.count) AS highest,
  collect(c.count) AS counts, count(DISTINCT c.docId) AS articles
CALL {
  WITH what, harm
  MATCH (what)<-[:SUBJECT|ABOUT]-(d:Claim {polarity: 'affirmed'})-[:ATTRIBUTED_TO]->(s:Source)
  WHERE d.predicate = harm AND d.modality IN ['asserted', 'reported']
  WITH DISTINCT s.name AS name
  ORDER BY name
  RETURN collect(name) AS saysWho
}
RETURN what.name AS event, harm, lowest, highest, counts[0] AS latest, counted, claims - counted AS uncounted, articles,
  saysWho
ORDER BY articles DESC, counted DESC, what.name, harm, what.id
