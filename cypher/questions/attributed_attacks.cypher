// title: Who is behind it
// asks: Who is said to have carried out, planned, ordered or claimed which attack, how surely, and says who?
// @param name: string = '' — only attacks or actors of this name (or part of it)
// @returns attack, who, did, held, role, time, saysWho, quote, article, claimId
// @hidden claimId
//
// "held" is "so" where it is told as a fact or as somebody's word, "not so" where it is denied, else how it is hedged.
MATCH (c:Claim)-[:OBJECT]->(deed:Attack)
WHERE c.predicate IN ['CARRIED_OUT', 'PLANNED', 'ORDERED', 'CLAIMED_RESPONSIBILITY']
OPTIONAL MATCH (c)-[:SUBJECT]->(who)
CALL {
  WITH c
  MATCH (c)-[:ATTRIBUTED_TO]->(s:Source)
  WITH DISTINCT s.name AS name
  ORDER BY name
  RETURN collect(name) AS saysWho
}
MATCH (c)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
WITH *
WHERE $name = '' OR any(label IN [who.name, deed.name] WHERE toLower(label) CONTAINS toLower($name))
RETURN deed.name AS attack, who.name AS who, c.predicate AS did,
  CASE
    WHEN c.polarity = 'negated' THEN 'not so'
    WHEN c.modality IN ['asserted', 'reported'] THEN 'so'
    ELSE c.modality
  END AS held,
  c.role AS role, c.timeText AS time, saysWho, c.quote AS quote, article.title AS article, c.id AS claimId
ORDER BY attack, c.docId, c.quoteStart, claimId
