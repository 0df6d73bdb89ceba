// title: What each document says of entities
// @param ids entity ids
// @returns id, node (JSON)
UNWIND $ids AS id
MATCH (c:Contribution {entityId: id})
RETURN c.entityId AS id, c.node AS node
