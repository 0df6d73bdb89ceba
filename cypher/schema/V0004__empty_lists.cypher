// title: Lists without elements, which a bulk import cannot write
// store: neo4j
// Neo4j's importer drops a property whose list is empty; here it comes back. Nothing is left to do in other stores.
// In pieces, since a graph that was imported in bulk is larger than what a transaction may hold.
MATCH (n:Entity) WHERE n.aliases IS NULL
CALL { WITH n SET n.aliases = [] } IN TRANSACTIONS OF 10000 ROWS;
MATCH (:Entity)-[r]->(:Entity) WHERE r.claimId IS NOT NULL AND r.about IS NULL
CALL { WITH r SET r.about = [], r.aboutNames = [] } IN TRANSACTIONS OF 10000 ROWS;
