// title: Entities as they stand
// @param ids entity ids
// @returns id, labels, properties
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
