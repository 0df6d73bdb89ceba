// title: Begin a write: wait until no other transaction writes
// store: neo4j
// Every write transaction changes this one node first, and so holds its lock until it ends: what it reads afterwards no
// other process changes, and none takes locks in another order.
// @param writer the store that writes
// @returns version newest migration of the schema
MERGE (s:Schema {id: 'schema'})
SET s.writer = $writer
RETURN s.version AS version
