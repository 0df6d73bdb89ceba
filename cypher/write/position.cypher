// title: Remember how much of the journal an index has taken in
// @param offset bytes
// @param sha256 checksum of the record that ends there
// @param version newest migration of the schema
MERGE (s:Schema {id: 'journal'})
SET s.offset = $offset, s.sha256 = $sha256, s.version = $version
