// title: Nodes that others put under the labels of claimgraph
// store: neo4j
// What claimgraph writes always has the property that is asked for here.
// @returns label, nodes how many, none with 0
MATCH (n:Article) WHERE n.textHash IS NULL RETURN 'Article' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Sentence) WHERE n.index IS NULL RETURN 'Sentence' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Claim) WHERE n.docId IS NULL RETURN 'Claim' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Entity) WHERE n.generic IS NULL RETURN 'Entity' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Ingest) WHERE n.footprint IS NULL RETURN 'Ingest' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Contribution) WHERE n.entityId IS NULL RETURN 'Contribution' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Correction) WHERE n.correction IS NULL RETURN 'Correction' AS label, count(n) AS nodes
