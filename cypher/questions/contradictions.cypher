// title: Contradictions
// asks: Which statements cannot both hold, or argue opposite conclusions, and whose are they?
// @returns who1, says1, source1, published1, who2, says2, source2, published2, basis, claimId1, claimId2, alike1, alike2
// @hidden claimId1, claimId2, alike1, alike2
//
// Besides those that an article itself opposes: the same done and not done by the same to the same, told anywhere, unless
// both are dated and the dates do not overlap; one warning that is said both to be answered and to be ignored; and two
// numbers of those whom one attack killed or injured ("19 people", "22 people").
// Numbers are held against each other where those who are counted bear one name and neither number is hedged ("at least 19",
// "another 19"), unless places or dates of both exclude each other; what is told of a place without a name of its own ("in
// the canteen") is of a part. Of one voice in one article the largest number counts: the smaller ones are of a part, or told
// as outdated. Within one article two speakers have to differ, since what it says itself goes on from what it quotes.
// Each number is told by the claim that was published first with it, against the one that was told before it; `alike1` and
// `alike2` are the other claims with those numbers. So a later number may be news rather than a contradiction: the dates of
// publication tell.
CALL {
  MATCH (a:Claim)-[k:CONTRADICTS]->(b:Claim)
  RETURN a, b, k.basis AS basis, [] AS alike1, [] AS alike2
  UNION
  MATCH (x:Entity)-[r]->(y:Entity)<-[d:DID_NOT]-(x)
  WHERE r.predicate = d.predicate AND r.polarity = 'affirmed' AND r.modality IN ['asserted', 'reported']
    AND (size(r.about) = 0 OR size(d.about) = 0 OR any(id IN r.about WHERE id IN d.about))
    AND coalesce(r.timeStart, d.timeStart, '0001') <= coalesce(d.timeEnd, r.timeEnd, '9999')
    AND coalesce(d.timeStart, r.timeStart, '0001') <= coalesce(r.timeEnd, d.timeEnd, '9999')
  MATCH (a:Claim {id: r.claimId})
  MATCH (b:Claim {id: d.claimId})
  WHERE NOT EXISTS { MATCH (a)-[:CONTRADICTS]-(b) }
  RETURN a, b, 'polarity' AS basis, [] AS alike1, [] AS alike2
  UNION
  MATCH (a:Claim {predicate: 'RESPONDED_TO', polarity: 'affirmed'})-[:REFERS_TO {kind: 'response_to'}]->(w:Claim)
  MATCH (w)<-[:REFERS_TO {kind: 'response_to'}]-(b:Claim {predicate: 'IGNORED', polarity: 'affirmed'})
  WHERE NOT EXISTS { MATCH (a)-[:CONTRADICTS]-(b) }
  RETURN a, b, 'polarity' AS basis, [] AS alike1, [] AS alike2
  UNION
  MATCH (x:Attack)-[r]->(y:Entity)
  WHERE r.count IS NOT NULL AND r.polarity = 'affirmed' AND r.modality IN ['asserted', 'reported']
  WITH x.id AS event, r.predicate AS predicate, coalesce(r.placeName, '') AS place, toLower(r.quote) AS quote,
    toLower(y.name) AS counted, split(toLower(y.name), ' ')[0] AS first, r.count AS number,
    {id: r.claimId, docId: r.docId, at: r.quoteStart, published: coalesce(r.published, '9999'),
      speaker: coalesce(r.attributedTo, ''), from: coalesce(r.timeStart, '0001'), to: coalesce(r.timeEnd, '9999'),
      place: CASE WHEN toLower(x.name) CONTAINS toLower(coalesce(r.placeName, '')) THEN '' ELSE r.placeName END} AS told
  WITH *, first >= '0' AND first < ':' OR any(word IN ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight',
      'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
      'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
    WHERE first = word OR first STARTS WITH word + '-') AS numbered
  WITH *, CASE WHEN numbered THEN trim(substring(counted, size(first))) ELSE counted END AS noun
  WHERE noun <> ''
    AND NOT any(word IN ['additional', 'further', 'more', 'other', 'others'] WHERE noun + ' ' STARTS WITH word + ' ')
    AND NOT any(hedge IN ['about', 'almost', 'approximately', 'around', 'as few as', 'as many as', 'at least', 'at most',
        'close to', 'estimated', 'fewer than', 'less than', 'maybe', 'more than', 'nearly', 'over', 'perhaps', 'possibly',
        'roughly', 'some', 'up to', 'upwards of', 'additional', 'another', 'further', 'other']
      WHERE numbered AND quote CONTAINS hedge + ' ' + counted
        OR NOT numbered AND ' ' + quote + ' ' CONTAINS ' ' + hedge + ' ')
  WITH event, predicate, noun, CASE WHEN place = toLower(place) THEN place ELSE '' END AS part, number, told
  ORDER BY number DESC, told.at, told.id
  WITH event, predicate, noun, part, told.docId AS docId, told.speaker AS speaker,
    collect(number) AS counts, collect(told) AS tellings
  WITH event, predicate, noun, part, counts[0] AS number, tellings[0] AS told
  ORDER BY told.published, told.docId, told.at, told.id
  WITH event, predicate, noun, part, number, collect(told) AS tellings
  WITH event, predicate, noun, part, tellings, tellings[0] AS told
  ORDER BY told.published, told.docId, told.at, told.id
  WITH event, predicate, noun, part, collect(tellings) AS numbers
  UNWIND range(1, size(numbers) - 1) AS n
  WITH numbers[n] AS later, [tellings IN numbers[0..n] WHERE tellings[0].from <= numbers[n][0].to
    AND numbers[n][0].from <= tellings[0].to
    AND (tellings[0].docId <> numbers[n][0].docId OR tellings[0].speaker <> '' AND numbers[n][0].speaker <> '')
    AND (tellings[0].place = '' OR numbers[n][0].place = '' OR tellings[0].place = numbers[n][0].place)] AS before
  WHERE size(before) > 0
  WITH later, before[size(before) - 1] AS earlier
  MATCH (a:Claim {id: earlier[0].id})
  MATCH (b:Claim {id: later[0].id})
  WHERE NOT EXISTS { MATCH (a)-[:CONTRADICTS]-(b) }
  RETURN a, b, 'number' AS basis, [one IN earlier[1..] | one.id] AS alike1, [one IN later[1..] | one.id] AS alike2
}
OPTIONAL MATCH (a)-[:SUBJECT]->(sa)
OPTIONAL MATCH (b)-[:SUBJECT]->(sb)
OPTIONAL MATCH (first:Article {id: a.docId})
OPTIONAL MATCH (second:Article {id: b.docId})
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
RETURN sa.name AS who1, a.quote AS says1, source1, first.published AS published1,
  sb.name AS who2, b.quote AS says2, source2, second.published AS published2, basis,
  a.id AS claimId1, b.id AS claimId2, alike1, alike2
ORDER BY a.docId, a.quoteStart, claimId1, claimId2
