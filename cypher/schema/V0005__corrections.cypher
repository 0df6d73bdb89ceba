// title: What people corrected
// (:Correction) who changed what, when and why; (:Ingest).corrections names those that bear on a document. Neither has
// relationships or shows in an export of the graph.
CREATE CONSTRAINT correction_id IF NOT EXISTS FOR (n:Correction) REQUIRE n.id IS UNIQUE;
CREATE INDEX correction_id_index IF NOT EXISTS FOR (n:Correction) ON (n.id);
