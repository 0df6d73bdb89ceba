// title: What ties two names
// asks: By which shortest chain of claims are two names connected?
// @param from: string — a name, in full
// @param to: string — another name, in full
// @returns steps, hops, quotes, claimIds
// @hidden claimIds
MATCH (a:Entity)
WHERE toLower(a.name) = toLower($from)
MATCH (b:Entity)
WHERE toLower(b.name) = toLower($to) AND a.id <> b.id
MATCH p = shortestPath((a)-[*..6]-(b))
RETURN [r IN relationships(p) | startNode(r).name + ' ' + type(r) + ' ' + endNode(r).name] AS steps, length(p) AS hops,
  [r IN relationships(p) | r.quote] AS quotes, [r IN relationships(p) | r.claimId] AS claimIds
ORDER BY hops, steps
