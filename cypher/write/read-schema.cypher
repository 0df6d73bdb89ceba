// title: Which migrations were applied
// @returns version
MATCH (s:Schema {id: 'schema'})
RETURN s.version AS version
