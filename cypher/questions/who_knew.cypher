// title: Who knew
// asks: Who knew, expected, watched or admitted what, and in whose words?
// @param name: string = '' — only what concerns somebody or something of this name (or part of it)
// @returns who, verb, what, mode, about, time, saysWho, quote, article, claimId
// @hidden claimId
MATCH (a:Entity)-[r:KNEW|IDENTIFIED|INVESTIGATED|ADMITTED]->(x:Entity)
WHERE $name = '' OR toLower(a.name) CONTAINS toLower($name) OR toLower(x.name) CONTAINS toLower($name)
RETURN a.name AS who, type(r) AS verb, x.name AS what, r.mode AS mode, r.aboutNames AS about, r.timeText AS time,
  r.attributedToName AS saysWho, r.quote AS quote, r.title AS article, r.claimId AS claimId
ORDER BY coalesce(r.timeStart, r.timeEnd, '9999'), r.docId, r.quoteStart, claimId
