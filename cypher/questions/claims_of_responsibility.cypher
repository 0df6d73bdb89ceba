// title: Claims of responsibility
// asks: Who claimed which attack, when, and is it also laid at somebody else's door?
// @param name: string = '' — only attacks or claimants of this name (or part of it)
// @returns attack, claimedBy, time, deniedToo, laidTo, saysWho, quote, article, claimId
// @hidden claimId
//
// "laid to" are others who are said to have carried it out, planned or ordered it; "denied too" are the quotes in which
// the claimant denies it.
MATCH (c:Claim {predicate: 'CLAIMED_RESPONSIBILITY', polarity: 'affirmed'})-[:OBJECT]->(deed:Entity)
WHERE c.modality IN ['asserted', 'reported']
OPTIONAL MATCH (c)-[:SUBJECT]->(who)
CALL {
  WITH who, deed
  MATCH (who)-[denial:DENIED]->(same)
  WHERE same.id = deed.id
  WITH denial.quote AS quote, denial.claimId AS id
  ORDER BY quote, id
  RETURN collect(quote) AS deniedToo
}
CALL {
  WITH deed
  MATCH (deed)<-[:CARRIED_OUT|PLANNED|ORDERED]-(other)
  WITH DISTINCT other.name AS name
  ORDER BY name
  RETURN collect(name) AS others
}
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
RETURN deed.name AS attack, who.name AS claimedBy, c.timeText AS time, deniedToo,
  [other IN others WHERE other <> coalesce(who.name, '')] AS laidTo, saysWho, c.quote AS quote,
  article.title AS article, c.id AS claimId
ORDER BY attack, coalesce(c.timeStart, c.timeEnd, '9999'), c.docId, c.quoteStart, claimId
