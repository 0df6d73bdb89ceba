// title: Admissions
// asks: Who admitted or conceded what, and had they denied it?
// @param name: string = '' — only what concerns somebody or something of this name (or part of it)
// @returns who, admitted, about, time, deniedToo, saysWho, quote, article, claimId
// @hidden claimId
//
// "denied too" are the quotes in which the same one denies the same thing, before or after.
MATCH (d:Claim {predicate: 'ADMITTED', polarity: 'affirmed'})
WHERE d.modality IN ['asserted', 'reported']
OPTIONAL MATCH (d)-[:SUBJECT]->(who)
OPTIONAL MATCH (d)-[:OBJECT]->(what)
CALL {
  WITH d
  MATCH (d)-[:ABOUT {role: 'topic'}]->(x)
  WITH DISTINCT x.name AS name
  ORDER BY name
  RETURN collect(name) AS about
}
CALL {
  WITH who, what
  MATCH (who)-[denial:DENIED]->(same)
  WHERE same.id = what.id
  WITH denial.quote AS quote, denial.claimId AS id
  ORDER BY quote, id
  RETURN collect(quote) AS deniedToo
}
CALL {
  WITH d
  MATCH (d)-[:ATTRIBUTED_TO]->(s:Source)
  WITH DISTINCT s.name AS name
  ORDER BY name
  RETURN collect(name) AS saysWho
}
MATCH (d)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
WITH *
WHERE $name = '' OR any(label IN [who.name, what.name] + about WHERE toLower(label) CONTAINS toLower($name))
RETURN who.name AS who, what.name AS admitted, about, d.timeText AS time, deniedToo, saysWho, d.quote AS quote,
  article.title AS article, d.id AS claimId
ORDER BY coalesce(d.timeStart, d.timeEnd, '9999'), d.docId, d.quoteStart, claimId
