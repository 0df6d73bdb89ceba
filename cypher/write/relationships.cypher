// title: Merge relationships of one type
// @param rows [{from, to, key, properties}]; FROM, TO and TYPE stand for names of the ontology
UNWIND $rows AS row
MATCH (a:FROM {id: row.from})
MATCH (b:TO {id: row.to})
MERGE (a)-[r:TYPE {key: row.key}]->(b)
SET r = row.properties
