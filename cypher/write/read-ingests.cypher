// title: What the store remembers of documents
// @param ids document ids
// @returns id, hash, footprint
UNWIND $ids AS id
MATCH (i:Ingest {id: id})
RETURN i.id AS id, i.hash AS hash, i.footprint AS footprint
