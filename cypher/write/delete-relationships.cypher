// title: Delete relationships between entities
// @param rows [{from, to, key}]
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r:TYPE {key: row.key}]->(b:Entity {id: row.to})
DELETE r
