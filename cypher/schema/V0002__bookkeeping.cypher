// title: What the store remembers of each document
// (:Ingest) one document's hash and footprint; (:Contribution) what one document says of one entity, so that taking the
// document out leaves the entity as if it had never come. Neither has relationships or shows in an export.
CREATE CONSTRAINT ingest_id IF NOT EXISTS FOR (n:Ingest) REQUIRE n.id IS UNIQUE;
CREATE INDEX ingest_id_index IF NOT EXISTS FOR (n:Ingest) ON (n.id);
CREATE CONSTRAINT contribution_id IF NOT EXISTS FOR (n:Contribution) REQUIRE n.id IS UNIQUE;
CREATE INDEX contribution_id_index IF NOT EXISTS FOR (n:Contribution) ON (n.id);
CREATE INDEX contribution_entity IF NOT EXISTS FOR (n:Contribution) ON (n.entityId);
CREATE CONSTRAINT schema_id IF NOT EXISTS FOR (n:Schema) REQUIRE n.id IS UNIQUE;
