// title: The corrections that the store keeps
// @returns id, correction (JSON)
MATCH (c:Correction)
RETURN c.id AS id, c.correction AS correction
