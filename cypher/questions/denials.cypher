// title: Denials
// asks: Who denied what, in answer to whose accusation, and who says so?
// @param name: string = '' — only what concerns somebody or something of this name (or part of it)
// @returns who, denied, about, time, accusedBy, admittedToo, saysWho, quote, article, claimId
// @hidden claimId
//
// "accused by" are those who accused or charged the one who denies, of whatever; "admitted too" are the quotes in which
// the same one admits the same thing.
MATCH (d:Claim {predicate: 'DENIED', polarity: 'affirmed'})
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
  WITH who
  MATCH (who)<-[:ACCUSED|CHARGED]-(accuser)
  WITH DISTINCT accuser.name AS name
  ORDER BY name
  RETURN collect(name) AS accusedBy
}
CALL {
  WITH who, what
  MATCH (who)-[admission:ADMITTED]->(same)
  WHERE same.id = what.id
  WITH admission.quote AS quote, admission.claimId AS id
  ORDER BY quote, id
  RETURN collect(quote) AS admittedToo
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
RETURN who.name AS who, what.name AS denied, about, d.timeText AS time, accusedBy, admittedToo, saysWho,
  d.quote AS quote, article.title AS article, d.id AS claimId
ORDER BY coalesce(d.timeStart, d.timeEnd, '9999'), d.docId, d.quoteStart, claimId
