// title: On how many documents each correction bears
// @returns id, documents
MATCH (i:Ingest)
WHERE i.corrections IS NOT NULL
UNWIND i.corrections AS id
RETURN id, count(*) AS documents
