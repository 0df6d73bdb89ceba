// title: Missed warnings
// asks: Who warned whom, about what and when, who gave no answer or ignored it, and how long before the attack was that?
// @param name: string = '' — only warnings in which a party, or what they were about, bears this name (or part of it)
// @returns warner, warnerOf, warned, warnedOf, about, time, warnedFrom, warnedTo, ignoredBy, how, attack, attackTie, attackFrom, attackTo, saysWho, quote, responseQuote, article, published, docId, warningId, responseId
// @derive leadTime = leadTime(warnedFrom, warnedTo, attackFrom, attackTo)
// @beneath warnerOf, warnedOf, ignoredBy, how, attack, saysWho, quote, responseQuote, article
// @hidden warnedFrom, warnedTo, attackTie, attackFrom, attackTo, published, docId, warningId, responseId
//
// A warning is missed when a claim says that it was ignored or not answered: one that refers to it (response_to), or an
// IGNORED between the same parties about the same thing, in whichever article. A summary ("warned twice") is no warning
// of its own where the two it sums up are told. The attack is the one that was warned of; else the one that the person
// warned of carried out; else the event warned of; else the attack that most of the article's claims are about.
// The search begins at the claims of silence, which are few, and compares parties and topics by id: through a nation that
// half of all claims name, a pattern between two claims has no end.
// Of a candidate only "id" and "name" are read, which every entity has: the embedded engine no longer knows an element of
// a filtered or joined list as a node, and takes a property that it lacks from the relationship of the same number.
CALL {
  MATCH (m:Claim {predicate: 'IGNORED', polarity: 'affirmed'})-[:REFERS_TO {kind: 'response_to'}]->(w:Claim)
  RETURN w, m
  UNION
  MATCH (m:Claim {predicate: 'RESPONDED_TO', polarity: 'negated'})-[:REFERS_TO {kind: 'response_to'}]->(w:Claim)
  WHERE NOT EXISTS { MATCH (w)<-[:REFERS_TO {kind: 'response_to'}]-(:Claim {predicate: 'IGNORED'}) } OR NOT EXISTS {
    MATCH (w)<-[:REFERS_TO {kind: 'response_to'}]-(:Claim {predicate: 'IGNORED'})-[:SUBJECT]->()<-[:SUBJECT]-(m)
  }
  RETURN w, m
  UNION
  MATCH (m:Claim {predicate: 'IGNORED', polarity: 'affirmed'})
  WHERE NOT EXISTS { MATCH (m)-[:REFERS_TO {kind: 'response_to'}]->(:Claim) }
  MATCH (m)-[:SUBJECT]->(i)
  MATCH (i)-[:PART_OF*0..2]->(whole)
  WITH m, i, collect(DISTINCT whole.id) AS wholes
  WITH m, i, wholes, [(m)-[:ABOUT]->(topic) | topic.id] AS topics
  MATCH (m)-[:OBJECT]->(x)
  MATCH (x)<-[:SUBJECT|ABOUT]-(w:Claim)
  WHERE w.predicate = 'WARNED'
  WITH m, w, i, wholes, topics, x.id AS unheard, [(w)-[:ABOUT]->(topic) | topic.id] AS others
  WHERE size(topics) = 0 OR unheard IN others OR any(id IN topics WHERE id IN others)
  MATCH (w)-[:OBJECT]->(b)
  WHERE b.id IN wholes OR EXISTS { MATCH (b)-[:PART_OF*1..2]->(i) }
  RETURN w, m
}
WITH w, m
WHERE w.predicate = 'WARNED' AND w.polarity = 'affirmed'
  AND w.modality IN ['asserted', 'reported'] AND m.modality IN ['asserted', 'reported']
  AND NOT EXISTS {
    MATCH (w)-[:REFERS_TO {kind: 'repeats'}]->(:Claim {predicate: 'WARNED'})<-[:REFERS_TO {kind: 'response_to'}]-(m)
  }
WITH w, collect(m) AS silences
CALL {
  WITH w
  MATCH (w)-[:ABOUT]->(attack:Attack)
  RETURN attack, 1 AS tie
  UNION
  WITH w
  MATCH (w)-[:ABOUT]->()-[c:CARRIED_OUT]->(attack:Attack)
  WHERE c.docId = w.docId
  RETURN attack, 2 AS tie
  UNION
  WITH w
  MATCH (w)-[:ABOUT]->(attack:Event)
  RETURN attack, 3 AS tie
  UNION
  WITH w
  RETURN null AS attack, 5 AS tie
}
WITH w, silences, min(tie) AS tie, collect({attack: attack, tie: tie, claims: 0}) AS near
CALL {
  WITH w, tie
  WITH w
  WHERE tie = 5
  MATCH (w)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(:Article)-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(c:Claim)
  MATCH (c)-[:SUBJECT|OBJECT|ABOUT]->(attack:Attack)
  WITH attack, count(DISTINCT c) AS claims
  RETURN collect({attack: attack, tie: 4, claims: claims}) AS told
}
WITH w, silences, near + told AS candidates, CASE WHEN tie = 5 AND size(told) > 0 THEN 4 ELSE tie END AS tie
UNWIND [candidate IN candidates WHERE candidate.tie = tie] AS candidate
WITH w, silences, tie, candidate.attack AS attack, candidate.claims AS claims
CALL {
  WITH attack
  MATCH (attack)<-[:SUBJECT|OBJECT]-(d:Claim {polarity: 'affirmed'})
  WHERE d.predicate IN ['KILLED', 'INJURED', 'OCCURRED_IN', 'ATTACKED', 'CARRIED_OUT']
    AND d.modality IN ['asserted', 'reported'] AND d.timeStart IS NOT NULL AND d.timeEnd IS NOT NULL
  WITH d.timeStart AS start, d.timeEnd AS end
  ORDER BY start <> end, start, end
  RETURN collect(start) AS starts, collect(end) AS ends
}
WITH w, silences, attack, tie, claims, starts[0] AS attackFrom, ends[0] AS attackTo
ORDER BY tie, attackFrom IS NULL, claims DESC, attack.id
WITH w, silences, tie, collect(coalesce(attack.name, '')) AS names,
  collect(coalesce(attackFrom, '')) AS starts, collect(coalesce(attackTo, '')) AS ends
WITH w, silences, tie, names[0] AS attack, starts[0] AS attackFrom, ends[0] AS attackTo
WHERE attackTo = '' OR coalesce(w.timeStart, w.timeEnd, '') <= attackTo
CALL {
  WITH w
  MATCH (w)-[:SUBJECT]->()-[:PART_OF*0..2]->(n:Nation)
  RETURN min(n.name) AS warnerOf
}
CALL {
  WITH w
  MATCH (w)-[:OBJECT]->()-[:PART_OF*0..2]->(n:Nation)
  RETURN min(n.name) AS warnedOf
}
CALL {
  WITH w
  MATCH (w)-[:ABOUT {role: 'topic'}]->(x)
  WITH x.name AS name
  ORDER BY name
  RETURN collect(DISTINCT name) AS about
}
CALL {
  WITH w
  MATCH (w)-[:ATTRIBUTED_TO]->(s:Source)
  WITH DISTINCT s.name AS name
  ORDER BY name
  RETURN collect(name) AS warners
}
MATCH (w)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
UNWIND silences AS m
CALL {
  WITH m
  MATCH (m)-[:SUBJECT]->(i)
  RETURN min(i.name) AS ignoredBy
}
CALL {
  WITH m
  MATCH (m)-[:ATTRIBUTED_TO]->(s:Source)
  WITH DISTINCT s.name AS name
  ORDER BY name
  RETURN collect(name) AS others
}
WITH w, m, attack, tie, attackFrom, attackTo, warnerOf, warnedOf, about, warners, others, article, ignoredBy,
  [(w)-[:SUBJECT]->(x) | x.name][0] AS warner, [(w)-[:OBJECT]->(x) | x.name][0] AS warned
WHERE $name = '' OR any(label IN [warner, warned, ignoredBy, warnerOf, warnedOf] + about WHERE toLower(label) CONTAINS toLower($name))
RETURN warner, warnerOf, warned, warnedOf, about,
  w.timeText AS time, w.timeStart AS warnedFrom, w.timeEnd AS warnedTo,
  ignoredBy,
  CASE
    WHEN m.predicate = 'RESPONDED_TO' THEN 'no response'
    WHEN m.inference = 'implicit' THEN 'ignored (implied)'
    ELSE 'ignored'
  END AS how,
  CASE attack WHEN '' THEN null ELSE attack END AS attack,
  ['the warning is about it', 'the person warned of carried it out', 'the event warned of', 'main attack of the article', 'none'][tie - 1] AS attackTie,
  CASE attackFrom WHEN '' THEN null ELSE attackFrom END AS attackFrom,
  CASE attackTo WHEN '' THEN null ELSE attackTo END AS attackTo,
  warners + [source IN others WHERE NOT source IN warners] AS saysWho, w.quote AS quote, m.quote AS responseQuote,
  article.title AS article, article.published AS published, w.docId AS docId, w.id AS warningId, m.id AS responseId
ORDER BY coalesce(w.timeStart, w.timeEnd, '9999'), docId, w.quoteStart, responseId
