// title: Through relays
// asks: Who says so, and through whose hands did it reach the article?
// @param name: string = '' — only what a speaker or relay of this name (or part of it) passes on
// @returns speaker, unnamed, relays, publisher, subject, predicate, object, polarity, modality, quote, article, claimId
// @hidden claimId
//
// Relays stand in the order in which it passed through them, the one next to the speaker first.
MATCH (c:Claim)-[:ATTRIBUTED_TO {role: 'via'}]->(:Source)
WITH DISTINCT c
CALL {
  WITH c
  MATCH (c)-[r:ATTRIBUTED_TO {role: 'via'}]->(s:Source)
  WITH s.name AS name, r.order AS order
  ORDER BY order, name
  RETURN collect(name) AS relays
}
MATCH (c)-[own:ATTRIBUTED_TO]->(speaker:Source)
WHERE own.role <> 'via'
OPTIONAL MATCH (c)-[:SUBJECT]->(subject)
OPTIONAL MATCH (c)-[:OBJECT]->(object)
MATCH (c)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
WITH *
WHERE toLower(speaker.name) CONTAINS toLower($name) OR any(relay IN relays WHERE toLower(relay) CONTAINS toLower($name))
RETURN speaker.name AS speaker, coalesce(speaker.generic, false) AS unnamed, relays, article.publisher AS publisher,
  subject.name AS subject, c.predicate AS predicate, object.name AS object, c.polarity AS polarity, c.modality AS modality,
  c.quote AS quote, article.title AS article, c.id AS claimId
ORDER BY c.docId, c.quoteStart, claimId
