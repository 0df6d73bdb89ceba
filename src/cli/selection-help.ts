/** Every clause of a selection by example, and what it chooses. */
export const SELECTION_EXAMPLES: readonly (readonly [example: string, says: string])[] = [
  ['entity:"Port of Ayl"', 'claims among it and what a claim ties to it'],
  ['entity:Ayl,Orrin hops:2', 'the same within two steps; hops:0 among those named alone'],
  ['path:Ayl to:Orrin', 'claims on the shortest ways between two'],
  ['party:Ayl', 'claims that somebody is a party to'],
  ['subject:Ayl object:Orrin', 'who did it, and to whom'],
  ['about:Ayl', 'what or where it is about'],
  ['type:Person', 'with a party of such a type'],
  ['predicate:WARNED,IGNORED', 'what was done'],
  ['since:2001-03 until:2001', 'when: a day, month or year'],
  ['since:2001,undated', 'also what has no date; dated:no for only that'],
  ['certainty:stated', 'the article says so; attributed: somebody it quotes'],
  ['certainty:holds,might', 'holds: either of those; might; did-not'],
  ['polarity:negated', 'as claims have it; so modality:possible'],
  ['voice:unnamed', 'who vouches for it: article, named, unnamed'],
  ['confidence:0.7', 'extractions that are at least so sure, 0 to 1'],
  ['source:AP', 'who published it'],
  ['speaker:"Ada Holm"', 'who is quoted for it'],
  ['says:"Ada Holm",AP', 'who is quoted for it, relayed or published it'],
  ['document:"Harbour fire"', 'articles, by title, address or id'],
  ['claim:claim:1a2b', 'claims by id'],
  ['question:who_warned_whom param:name=Ayl', 'what a question of the library finds'],
  ['cypher:"MATCH ()-[r:WARNED]->() RETURN r"', 'nodes, relationships, paths or ids that Cypher returns'],
];

const width = Math.max(...SELECTION_EXAMPLES.map(([example]) => example.length)) + 2;

/** The language of selections, for people at a terminal. */
export const SELECTION_HELP = `
A selection is clauses with spaces between; claims have to fit all of them. A list fits where one of its values does.
A minus turns a clause round: -source:AP. What has spaces or commas stands in quotes. * is everything.

${SELECTION_EXAMPLES.map(([example, says]) => `  ${example.padEnd(width)}${says}`).join('\n')}

Entities and sources are named by id, name or alias, whatever the case.`;
