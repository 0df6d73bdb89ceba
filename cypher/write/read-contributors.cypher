// title: Which documents say something of entities
// @param ids entity ids
// @returns id, docId, node (JSON)
UNWIND $ids AS id
MATCH (c:Contribution {entityId: id})
RETURN c.entityId AS id, c.docId AS docId, c.node AS node
