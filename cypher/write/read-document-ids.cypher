// title: Which documents the store holds
// @returns id
MATCH (i:Ingest)
RETURN i.id AS id
