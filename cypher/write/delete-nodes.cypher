// title: Delete nodes with whatever they are tied to
// @param ids ids under the label KEY
UNWIND $ids AS id
MATCH (n:KEY {id: id})
DETACH DELETE n
