// title: What did not happen
// asks: What did somebody not do, refuse, or fail to do, according to whom?
// @param name: string = '' — only what concerns somebody of this name (or part of it)
// @returns who, didNot, object, about, time, saysWho, quote, article, claimId
// @hidden claimId
MATCH (a:Entity)-[r:DID_NOT]->(b:Entity)
WHERE $name = '' OR toLower(a.name) CONTAINS toLower($name) OR toLower(b.name) CONTAINS toLower($name)
RETURN a.name AS who, r.predicate AS didNot, b.name AS object, r.aboutNames AS about, r.timeText AS time,
  r.attributedToName AS saysWho, r.quote AS quote, r.title AS article, r.claimId AS claimId
ORDER BY r.docId, r.quoteStart, claimId
