// title: Find entities by name
// store: neo4j
// The embedded store ranks the names itself; the engine has no statement for this index.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
