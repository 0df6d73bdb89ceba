// title: How much of the journal an index has taken in
// @returns offset, sha256, version
MATCH (s:Schema {id: 'journal'})
RETURN s.offset AS offset, s.sha256 AS sha256, s.version AS version
