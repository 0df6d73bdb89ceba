// title: What ties two names
// asks: By which shortest chains of claims are two names connected?
// @param from: string — a name, in full
// @param to: string — another name, in full
// @returns steps, hops, quotes, claimIds
// @hidden claimIds
//
// Over claims that hold, in either direction, at most six of them; what is denied or only possible ties nobody. Of more
// than twenty chains, those whose predicates come first in the alphabet: of thousands, reading the names takes long.
// The types are the predicates of the ontology: a model with more of them wants them here too.
MATCH (a:Entity)
WHERE toLower(a.name) = toLower($from)
MATCH (b:Entity)
WHERE toLower(b.name) = toLower($to) AND a.id <> b.id
MATCH p = allShortestPaths((a)-[
    :WARNED|IGNORED|STOPPED|RESPONDED_TO|REQUESTED|SHARED_WITH|IDENTIFIED|INVESTIGATED|KNEW|MISHANDLED
    |SAID|ANNOUNCED|ADMITTED|DENIED|ACCUSED|CLAIMED_RESPONSIBILITY|THREATENED|ORDERED|PLANNED
    |CARRIED_OUT|ATTACKED|KILLED|INJURED|TRAINED|FUNDED|SUPPORTED|ARRESTED|CHARGED|RELEASED|EVADED
    |FLED_TO|TRAVELLED_TO|MEMBER_OF|LEADS|PART_OF|LOCATED_IN|OCCURRED_IN|BORDERS|LED_TO|RELATED_TO
    |RECRUITED|MET|LEFT|EXPELLED|HINDERED|WITHDREW|DAMAGED|OBTAINED|FOUNDED|KIN_OF|DEPLOYED|EVACUATED|RESCUED*..6
  ]-(b))
WITH p, [r IN relationships(p) | r.predicate] AS predicates, [r IN relationships(p) | r.claimId] AS claimIds
ORDER BY length(p), predicates, claimIds
LIMIT 20
RETURN [r IN relationships(p) | startNode(r).name + ' ' + type(r) + ' ' + endNode(r).name] AS steps, length(p) AS hops,
  [r IN relationships(p) | r.quote] AS quotes, claimIds
ORDER BY hops, steps, claimIds
