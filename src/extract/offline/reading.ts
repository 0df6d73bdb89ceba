import type { AnalyzedDocument, Referent, TimeExpression, Token } from '../../domain/analysis.ts';
import type { Ontology } from '../../domain/ontology.ts';
import type { Trace } from '../../ports/trace.ts';
import type { Cues } from './cues.ts';

/** What the rules know before they read. */
export type Knowledge = Pick<Reading, 'cues' | 'ontology' | 'countries'>;

/** An analysed document with what the rules look up all the time. */
export interface Reading {
  readonly document: AnalyzedDocument;
  readonly tokens: readonly Token[];
  readonly cues: Cues;
  readonly ontology: Ontology;
  /** Tokens by sentence number. */
  readonly bySentence: ReadonlyMap<number, readonly Token[]>;
  /** Country names by any lower-case word for them; empty without a gazetteer. */
  readonly countries: ReadonlyMap<string, string>;
  /** Nations that are named only inside words, by name; filled as rules meet them. */
  readonly impliedNations: Map<string, Referent>;
  /** Somebody who wants to know why; usually nobody. */
  readonly trace: Trace | undefined;
  /** The time expression a token belongs to. */
  readonly timeAt: ReadonlyMap<number, TimeExpression>;
  /** Time expressions by the number of the sentence in which they begin. */
  readonly timesBySentence: ReadonlyMap<number, readonly TimeExpression[]>;
  /** The nations of the document by name. */
  readonly nations: ReadonlyMap<string, Referent>;
  /** The attack that the document is most about: the real one with most mentions, the first of equals. */
  readonly mainAttack: Referent | undefined;
}

/** Groups things under a key, each group in the order of the things. */
export function grouped<T, K>(things: readonly T[], keyOf: (thing: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

function nationsOf({ referents }: AnalyzedDocument): ReadonlyMap<string, Referent> {
  const nations = referents.filter(({ type }) => type === 'Nation');
  return new Map(nations.map((referent) => [referent.name, referent] as const).reverse()); // the first of a name counts
}

function mainAttackOf({ referents }: AnalyzedDocument): Referent | undefined {
  let best: Referent | undefined;
  for (const referent of referents) {
    if (referent.type !== 'Attack' || referent.unreal) continue;
    if (!best || referent.mentions.length > best.mentions.length) best = referent;
  }
  return best;
}

/** Prepares a document for the rules. */
export function read(document: AnalyzedDocument, knowledge: Knowledge, trace?: Trace): Reading {
  const { tokens, times } = document;
  const timeAt = new Map<number, TimeExpression>();
  for (const time of times) for (let index = time.firstToken; index < time.endToken; index++) timeAt.set(index, time);
  return {
    document,
    tokens,
    ...knowledge,
    trace,
    impliedNations: new Map(),
    bySentence: grouped(tokens, (token) => token.sentence),
    timeAt,
    timesBySentence: grouped(times, ({ firstToken }) => tokens[firstToken]!.sentence),
    nations: nationsOf(document),
    mainAttack: mainAttackOf(document),
  };
}

/** The referents that a token stands for, or none. */
export const referentsAt = (reading: Reading, token: Token): readonly Referent[] =>
  reading.document.referentsAt.get(token.index) ?? [];

/** The one referent a token stands for; undefined for none or several. */
export function referentAt(reading: Reading, token: Token): Referent | undefined {
  const found = referentsAt(reading, token);
  return found.length === 1 ? found[0] : undefined;
}
