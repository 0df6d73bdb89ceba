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
  /** Tokens by paragraph number. */
  readonly byParagraph: ReadonlyMap<number, readonly Token[]>;
  /** Country names by any lower-case word for them; empty without a gazetteer. */
  readonly countries: ReadonlyMap<string, string>;
  /** Nations that are named only inside words, by name; filled as rules meet them. */
  readonly impliedNations: Map<string, Referent>;
  /** Somebody who wants to know why; usually nobody. */
  readonly trace: Trace | undefined;
  /** The time expression a token belongs to. */
  readonly timeAt: ReadonlyMap<number, TimeExpression>;
}

function group(tokens: readonly Token[], key: (token: Token) => number): Map<number, Token[]> {
  const groups = new Map<number, Token[]>();
  for (const token of tokens) {
    const list = groups.get(key(token));
    if (list) list.push(token);
    else groups.set(key(token), [token]);
  }
  return groups;
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
    bySentence: group(tokens, (token) => token.sentence),
    byParagraph: group(tokens, (token) => token.paragraph),
    timeAt,
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
