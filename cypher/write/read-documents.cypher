// title: Claim documents, as they came
// The text is kept because the graph alone does not give it back: it holds neither the order of entities and claims,
// nor arguments that are no entity of the document.
// @param ids document ids
// @returns id, document (JSON)
UNWIND $ids AS id
MATCH (i:Ingest {id: id})
RETURN i.id AS id, i.document AS document
