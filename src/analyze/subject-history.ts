import type { Token } from '../domain/analysis.ts';
import { current, type DraftReferent } from './draft-referent.ts';

interface Entry {
  readonly token: number;
  drafts: readonly DraftReferent[];
}

const MEMORY = 40;
const EMBEDDED = new Set(['ccomp', 'relcl', 'acl', 'advcl', 'pcomp']);

/** The subjects of the last sentences: what pronouns most often take up. */
export class SubjectHistory {
  readonly #tokens: readonly Token[];
  readonly #entries: Entry[] = [];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** Notes a mention if it is a subject, or coordinated with the last one. */
  note(index: number, drafts: readonly DraftReferent[]): void {
    const { dep } = this.#tokens[index]!;
    if (dep === 'nsubj' || dep === 'nsubjpass') this.#push({ token: index, drafts });
    else if (dep === 'conj') this.#coordinate(index, drafts);
  }

  /** Subjects before a token, within so many sentences: nearest sentence first, main clauses before embedded ones. */
  before(token: Token, reach: number): readonly (readonly DraftReferent[])[] {
    const distance = (entry: Entry): number => token.sentence - this.#tokens[entry.token]!.sentence;
    const depth = (entry: Entry): number => (distance(entry) === 0 ? 0 : this.#depth(entry.token));
    return this.#entries
      .filter((entry) => entry.token < token.index && distance(entry) <= reach)
      .sort((a, b) => distance(a) - distance(b) || depth(a) - depth(b) || b.token - a.token)
      .map(({ drafts }) => [...new Set(drafts.map(current))]);
  }

  #push(entry: Entry): void {
    this.#entries.push(entry);
    if (this.#entries.length > MEMORY) this.#entries.shift();
  }

  #coordinate(index: number, drafts: readonly DraftReferent[]): void {
    const last = this.#entries.at(-1);
    let first = this.#tokens[index]!;
    for (let steps = 0; steps < MEMORY && first.dep === 'conj'; steps++) first = this.#tokens[first.head]!;
    if (last?.token === first.index) last.drafts = [...last.drafts, ...drafts];
  }

  /** How many clauses deep a token stands, at most two. */
  #depth(index: number): number {
    let depth = 0;
    let at = this.#tokens[index]!.head;
    for (let steps = 0; steps < 15 && this.#tokens[at]!.head !== at; steps++) {
      if (EMBEDDED.has(this.#tokens[at]!.dep)) depth++;
      at = this.#tokens[at]!.head;
    }
    return Math.min(depth, 2);
  }
}
