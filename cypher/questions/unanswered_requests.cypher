// title: Unanswered requests
// asks: Who asked whom for something and is not known to have got an answer?
// @param name: string = '' — only requests from or to somebody of this name (or part of it)
// @returns asker, asked, about, time, answer, saysWho, quote, article, claimId
// @hidden claimId
//
// "refused" where a claim denies an answer or says it was ignored, "none told" where nothing is said of one.
MATCH (a:Entity)-[q:REQUESTED]->(b:Entity)
WHERE $name = '' OR toLower(a.name) CONTAINS toLower($name) OR toLower(b.name) CONTAINS toLower($name)
MATCH (c:Claim {id: q.claimId})
WITH a, q, b,
  EXISTS {
    MATCH (c)<-[:REFERS_TO {kind: 'response_to'}]-(m:Claim)
    WHERE m.modality IN ['asserted', 'reported']
      AND ((m.predicate = 'IGNORED' AND m.polarity = 'affirmed') OR (m.predicate = 'RESPONDED_TO' AND m.polarity = 'negated'))
  } AS refused,
  EXISTS {
    MATCH (c)<-[:REFERS_TO {kind: 'response_to'}]-(m:Claim)
    WHERE m.predicate <> 'IGNORED' AND m.polarity = 'affirmed' AND m.modality IN ['asserted', 'reported']
  } OR EXISTS {
    MATCH (b)-[r:RESPONDED_TO]->(a)
    WHERE coalesce(r.timeEnd, '9999') >= coalesce(q.timeStart, '0000')
  } AS answered
WHERE refused OR NOT answered
RETURN a.name AS asker, b.name AS asked, q.aboutNames AS about, q.timeText AS time,
  CASE WHEN refused THEN 'refused' ELSE 'none told' END AS answer,
  q.attributedToName AS saysWho, q.quote AS quote, q.title AS article, q.claimId AS claimId
ORDER BY coalesce(q.timeStart, q.timeEnd, '9999'), q.docId, q.quoteStart, claimId
