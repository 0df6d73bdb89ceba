// title: Accused and denied
// asks: Who accused whom of what, who denied or admitted it?
// @param name: string = '' — only what concerns somebody of this name (or part of it)
// @returns who, verb, whom, about, time, reply, replyQuote, saysWho, quote, article, claimId
// @hidden claimId
//
// A reply is a denial or admission by the accused of the accuser, of the same thing, or in answer to that very claim.
MATCH (a:Entity)-[r:ACCUSED|CHARGED]->(b:Entity)
WHERE $name = '' OR toLower(a.name) CONTAINS toLower($name) OR toLower(b.name) CONTAINS toLower($name)
OPTIONAL MATCH (b)-[d:DENIED|ADMITTED]->(x:Entity)
WHERE x.id = a.id OR x.id IN r.about OR any(id IN d.about WHERE id IN r.about)
WITH a, r, b, d
ORDER BY d.docId, d.quoteStart, d.claimId
WITH a, r, b, collect(DISTINCT type(d)) AS replies, collect(DISTINCT d.quote) AS quotes
RETURN a.name AS who, type(r) AS verb, b.name AS whom, r.aboutNames AS about, r.timeText AS time,
  replies AS reply, quotes AS replyQuote, r.attributedToName AS saysWho, r.quote AS quote, r.title AS article,
  r.claimId AS claimId
ORDER BY coalesce(r.timeStart, r.timeEnd, '9999'), r.docId, r.quoteStart, claimId
