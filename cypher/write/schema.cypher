// title: Remember the newest migration
// @param version its number
MERGE (s:Schema {id: 'schema'})
SET s.version = $version
