// title: Entities whose names match a full-text query
// store: neo4j
// @param text a Lucene query
// @param limit
// @returns labels, properties
CALL db.index.fulltext.queryNodes('entity_names', $text, {limit: $limit}) YIELD node
RETURN labels(node) AS labels, properties(node) AS properties
