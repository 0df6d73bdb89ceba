import type { Token } from '../domain/analysis.ts';
import { joinAppositions } from './appositions.ts';
import { resolveDescription } from './descriptions.ts';
import type { DraftReferent } from './draft-referent.ts';
import { resolveName } from './names.ts';
import { isDemonymModifier, nationNamedBy, nationReferent } from './nations.ts';
import { countsPeople } from './nouns.ts';
import { isFirstPerson, resolvePronoun } from './pronouns.ts';
import { isCapitalised, type Reading, surfaceOf } from './reading.ts';
import { findQuotations, type Quotation } from './speakers.ts';
import { SubjectHistory } from './subject-history.ts';

const NOUN_TAGS = new Set(['NN', 'NNS', 'NNP', 'NNPS']);
const NEVER = new Set(['DATE', 'TIME', 'PERCENT', 'ORDINAL', 'MONEY', 'QUANTITY']);
const NOT_NAMES = new Set(['', 'CARDINAL', 'DATE', 'TIME', 'ORDINAL', 'NORP']);
const HELD = new Set(['hostage', 'captive', 'prisoner']);
const MODIFIERS = new Set(['amod', 'compound', 'nmod', 'poss']);

/** Reads the mentions of a document into its registry; made for one document. */
export class MentionReader {
  readonly #reading: Reading;
  readonly #history: SubjectHistory;
  readonly #quotationAt: ReadonlyMap<number, Quotation>;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#history = new SubjectHistory(reading.tokens);
    const quotations = findQuotations(reading.tokens, reading.lexicon);
    this.#quotationAt = new Map(
      quotations.flatMap((quotation) =>
        Array.from({ length: quotation.end - quotation.start }, (_, at) => [quotation.start + at, quotation] as const),
      ),
    );
  }

  /** Body text first, then headlines; then the pronouns of speakers, who are often named after their words. */
  read(): void {
    const { tokens, headlines } = this.#reading;
    const inHeadline = ({ paragraph }: Token): boolean => headlines.has(paragraph);
    for (const token of tokens) if (!inHeadline(token)) this.#resolve(token);
    for (const token of tokens) if (inHeadline(token)) this.#resolve(token);
    for (const token of tokens) if (isFirstPerson(token)) this.#resolveFirstPerson(token);
  }

  /** Who speaks the quotation that a token stands in. */
  speakerAt(index: number): DraftReferent | undefined {
    const speaker = this.#quotationAt.get(index)?.speaker;
    return speaker === undefined ? undefined : this.#reading.registry.oneAt(speaker);
  }

  /** Tokens that stand in quotations with a known speaker. */
  *quotedTokens(): Generator<number> {
    yield* this.#quotationAt.keys();
  }

  #resolve(token: Token): void {
    const { registry } = this.#reading;
    if (registry.has(token.index) || this.#resolveNation(token)) return;
    if (token.pos === 'PRON') this.#resolvePronoun(token);
    else if (this.#isMention(token)) {
      const named = token.pos === 'PROPN' || !NOT_NAMES.has(token.entityLabel);
      if (!named || resolveName(this.#reading, token.index) === undefined)
        resolveDescription(this.#reading, token.index);
      joinAppositions(this.#reading, token.index);
    }
    if (registry.has(token.index)) this.#history.note(token.index, registry.at(token.index));
  }

  /** Demonyms: before a noun they name the country, by themselves its people ("two Swedes"). */
  #resolveNation(token: Token): boolean {
    const { tokens, names, registry } = this.#reading;
    const pair = names.demonym(`${token.text} ${tokens[token.index + 1]?.text}`);
    if (pair !== undefined && tokens[token.index + 1]!.paragraph === token.paragraph) return false;
    const nation = isCapitalised(token.text) ? nationNamedBy(this.#reading, token.index) : undefined;
    const adjective = names.demonym(token.text) ?? names.demonym(`${tokens[token.index - 1]?.text} ${token.text}`);
    if (nation === undefined || adjective === undefined) return false;
    if (isDemonymModifier(token, this.#reading) || MODIFIERS.has(token.dep)) {
      const before = tokens[token.index - 1];
      const start = before && names.demonym(`${before.text} ${token.text}`) ? before.index : token.index;
      registry.mention(nationReferent(this.#reading, nation), token.index, [
        surfaceOf(this.#reading, [start, token.index + 1]),
      ]);
      return true;
    }
    if (names.nation(token.text) !== undefined || token.pos === 'PRON') return false;
    this.#resolvePeople(token, nation);
    return true;
  }

  #resolvePeople(token: Token, nation: string): void {
    const plural = token.tag === 'NNPS' || token.tag === 'NNS' || /(?:s|ese|sh|ch)$/.test(token.lower);
    const draft = resolveDescription(this.#reading, token.index, plural ? 'Group' : 'Person');
    draft.nations.add(nation);
    joinAppositions(this.#reading, token.index);
    this.#history.note(token.index, [draft]);
  }

  #resolvePronoun(token: Token): void {
    if (isFirstPerson(token)) return;
    const found = resolvePronoun(this.#reading, token, this.#history, this.#speakersOf(token));
    if (found !== undefined) this.#reading.registry.refer(token.index, found);
  }

  /** The speaker is read early where a quotation goes before the name: it is not who "he" is in there. */
  #speakersOf({ index }: Token): readonly DraftReferent[] {
    const speaker = this.#quotationAt.get(index)?.speaker;
    if (speaker === undefined || speaker === index) return [];
    if (speaker > index && this.#reading.tokens[speaker]!.pos !== 'PRON') this.#resolve(this.#reading.tokens[speaker]!);
    return this.#reading.registry.at(speaker);
  }

  #resolveFirstPerson(token: Token): void {
    const speaker = this.speakerAt(token.index);
    if (speaker !== undefined) this.#reading.registry.refer(token.index, [speaker]);
  }

  #isMention(token: Token): boolean {
    const { tokens } = this.#reading;
    const { pos, tag, dep, entityLabel, index, entityEnd } = token;
    if (countsPeople(this.#reading, token)) return true;
    if (token.lower === 'state' && tokens[index - 2]?.lemma === 'secretary') return false;
    if (NEVER.has(entityLabel) || this.#isNobody(token)) return false;
    if (pos === 'NUM' || pos === 'ADJ' || pos === 'X') return !NOT_NAMES.has(entityLabel) && index === entityEnd - 1;
    if (!['NOUN', 'PROPN'].includes(pos) && !NOUN_TAGS.has(tag)) return false;
    if (dep !== 'compound' && dep !== 'nmod') return true;
    if (this.#isTakenHostage(token)) return true;
    return this.#isNameInside(token, tokens[token.head]!);
  }

  /** "no one": nobody to speak of. */
  #isNobody({ lower, index }: Token): boolean {
    return lower === 'one' && this.#reading.tokens[index - 1]?.lower === 'no';
  }

  /** "took the mayor hostage": the parser makes one noun of them. */
  #isTakenHostage({ dep, head, index, pos }: Token): boolean {
    const hostage = this.#reading.tokens[head]!;
    return (
      dep === 'compound' && pos === 'NOUN' && index === head - 1 && HELD.has(hostage.lemma) && hostage.dep === 'dobj'
    );
  }

  /** A name that modifies a noun ("CIA director") is a mention of its own, unless it is part of a longer name. */
  #isNameInside(token: Token, head: Token): boolean {
    const { names, acronyms } = this.#reading;
    if (/^\p{Lu}{2,}$/u.test(token.text) && token.pos === 'PROPN') {
      if (names.body(token.text) !== undefined || acronyms.expansionOf(token.text) !== undefined) return true;
    }
    if (NOT_NAMES.has(token.entityLabel)) return false;
    const sameEntity = head.entityLabel === token.entityLabel && head.entityStart === token.entityStart;
    return !sameEntity && token.index === token.entityEnd - 1;
  }
}
