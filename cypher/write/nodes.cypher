// title: Merge nodes of one label set
// @param rows [{id, properties}]; KEY and LABELS stand for labels of the ontology
UNWIND $rows AS row
MERGE (n:KEY {id: row.id})
SET n = row.properties
SET n:LABELS
