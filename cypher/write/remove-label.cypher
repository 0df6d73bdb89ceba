// title: Take a label off entities that no document gives any more
// @param ids entity ids
UNWIND $ids AS id
MATCH (n:Entity {id: id})
REMOVE n:LABELS
