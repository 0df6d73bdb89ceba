// title: Lists without elements, which a bulk import cannot write
// store: neo4j
// Neo4j's importer drops a property whose list is empty; here it comes back. Nothing is left to do in other stores.
MATCH (n:Entity) WHERE n.aliases IS NULL SET n.aliases = [];
MATCH (:Entity)-[r]->(:Entity) WHERE r.claimId IS NOT NULL AND r.about IS NULL SET r.about = [], r.aboutNames = [];
