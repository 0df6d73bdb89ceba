// title: Contradictions
// asks: Which statements cannot both hold, or argue opposite conclusions, and whose are they?
// @returns who1, says1, source1, who2, says2, source2, basis, claimId1, claimId2
// @hidden claimId1, claimId2
//
// Besides those that an article itself opposes: the same done and not done by the same to the same, told anywhere, unless
// both are dated and the dates do not overlap; and one warning that is said both to be answered and to be ignored.
CALL {
  MATCH (a:Claim)-[k:CONTRADICTS]->(b:Claim)
  RETURN a, b, k.basis AS basis
  UNION
  MATCH (x:Entity)-[r]->(y:Entity)<-[d:DID_NOT]-(x)
  WHERE r.predicate = d.predicate AND r.polarity = 'affirmed' AND r.modality IN ['asserted', 'reported']
    AND (size(r.about) = 0 OR size(d.about) = 0 OR any(id IN r.about WHERE id IN d.about))
    AND coalesce(r.timeStart, d.timeStart, '0001') <= coalesce(d.timeEnd, r.timeEnd, '9999')
    AND coalesce(d.timeStart, r.timeStart, '0001') <= coalesce(r.timeEnd, d.timeEnd, '9999')
  MATCH (a:Claim {id: r.claimId})
  MATCH (b:Claim {id: d.claimId})
  WHERE NOT EXISTS { MATCH (a)-[:CONTRADICTS]-(b) }
  RETURN a, b, 'polarity' AS basis
  UNION
  MATCH (a:Claim {predicate: 'RESPONDED_TO', polarity: 'affirmed'})-[:REFERS_TO {kind: 'response_to'}]->(w:Claim)
  MATCH (w)<-[:REFERS_TO {kind: 'response_to'}]-(b:Claim {predicate: 'IGNORED', polarity: 'affirmed'})
  WHERE NOT EXISTS { MATCH (a)-[:CONTRADICTS]-(b) }
  RETURN a, b, 'polarity' AS basis
}
OPTIONAL MATCH (a)-[:SUBJECT]->(sa)
OPTIONAL MATCH (b)-[:SUBJECT]->(sb)
CALL {
  WITH a
  MATCH (a)-[:ATTRIBUTED_TO]->(s:Source)
  WITH DISTINCT s.name AS name
  ORDER BY name
  RETURN collect(name) AS source1
}
CALL {
  WITH b
  MATCH (b)-[:ATTRIBUTED_TO]->(s:Source)
  WITH DISTINCT s.name AS name
  ORDER BY name
  RETURN collect(name) AS source2
}
RETURN sa.name AS who1, a.quote AS says1, source1, sb.name AS who2, b.quote AS says2, source2, basis,
  a.id AS claimId1, b.id AS claimId2
ORDER BY a.docId, a.quoteStart, claimId1, claimId2
