// title: Stopped, then released
// asks: Who was stopped or arrested and then let go, by whom, and what did they do afterwards?
// @param name: string = '' — only those of this name (or part of it)
// @returns who, stoppedBy, how, releasedBy, attacks, saysWho, quote, releaseQuote, article, claimId
// @hidden claimId
MATCH (by)-[s:STOPPED|ARRESTED]->(who:Entity)<-[r:RELEASED]-(releaser)
WHERE coalesce(r.timeEnd, '9999') >= coalesce(s.timeStart, '0000')
  AND ($name = '' OR toLower(who.name) CONTAINS toLower($name))
CALL {
  WITH who
  MATCH (who)-[:MEMBER_OF*0..1]->()-[:CARRIED_OUT]->(attack:Event)
  WITH attack.name AS name
  ORDER BY name
  RETURN collect(DISTINCT name) AS attacks
}
MATCH (article:Article {id: s.docId})
RETURN who.name AS who, by.name AS stoppedBy, type(s) AS how, releaser.name AS releasedBy, attacks,
  s.attributedToName AS saysWho, s.quote AS quote, r.quote AS releaseQuote, article.title AS article, s.claimId AS claimId
ORDER BY who, coalesce(s.timeStart, '9999'), claimId, r.claimId
