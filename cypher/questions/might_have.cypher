// title: Suspected, planned or announced
// asks: What is only possible, suspected, planned or hypothetical, and who says so?
// @param name: string = '' — only what concerns somebody of this name (or part of it)
// @returns who, might, object, modality, role, about, time, saysWho, quote, article, claimId
// @hidden claimId
MATCH (a:Entity)-[r:MIGHT]->(b:Entity)
WHERE $name = '' OR toLower(a.name) CONTAINS toLower($name) OR toLower(b.name) CONTAINS toLower($name)
RETURN a.name AS who, r.predicate AS might, b.name AS object, r.modality AS modality, r.role AS role,
  r.aboutNames AS about, r.timeText AS time, r.attributedToName AS saysWho, r.quote AS quote, r.title AS article,
  r.claimId AS claimId
ORDER BY r.docId, r.quoteStart, claimId
