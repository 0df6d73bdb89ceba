import { type LineStyle, lineOf } from '../../domain/drawing-style.ts';
import type { ClaimTime } from '../../domain/time.ts';
import { dayWords, timeWords } from '../../domain/time-words.ts';
import { type ClaimFacts, factsOf, textIn } from '../claim-facts.ts';
import type { ClaimRecord } from '../claim-records.ts';

/** A claim as a dossier tells it. */
export interface ToldClaim {
  readonly id: string;
  /** Of its quote in the dossier, from 1. */
  readonly number: number;
  /** When it was, in words; '' where the text is silent. */
  readonly when: string;
  /** The ISO day that it is told by; null for one without a date. */
  readonly day: string | null;
  /** "Orrish inspectors warned Velden about Tomas Brack" */
  readonly sentence: string;
  /** How sure it is, in words. */
  readonly certainty: string;
  /** As the viewer draws it. */
  readonly line: LineStyle;
  /** From the article back to who vouches for it: "Velden Courier, 20 May 2031 ← Ana Ruiz". */
  readonly chain: string;
  readonly quote: string;
  readonly article: string;
}

const MODALITY: Readonly<Record<string, string>> = {
  asserted: 'stated by the article',
  reported: 'reported',
  possible: 'possible',
  future: 'expected',
  counterfactual: 'did not come to it',
};
const INFERENCE: Readonly<Record<string, string>> = {
  structural: 'read off a name or title',
  implicit: 'implied by silence',
};

const own = (table: Readonly<Record<string, string>>, key: unknown): string | undefined =>
  typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;

function certaintyOf({ properties, speaker }: ClaimRecord, { polarity, confidence }: ClaimFacts): string {
  const { modality, inference } = properties;
  const stated = modality === 'asserted' && speaker !== null ? `stated by ${speaker.name}` : own(MODALITY, modality);
  return [
    polarity === 'negated' ? 'said not to be so' : undefined,
    stated ?? 'stated by the article',
    own(INFERENCE, inference),
    `read with ${confidence} % confidence`,
  ]
    .filter((words) => words !== undefined)
    .join(', ');
}

function chainOf({ article, publisher, speaker, via }: ClaimRecord): string {
  const { properties, id } = article;
  const published = textIn(properties, 'published');
  const source = textIn(properties, 'publisher') ?? publisher?.name ?? textIn(properties, 'title') ?? id;
  const first = published === undefined ? source : `${source}, ${dayWords(published)}`;
  return [first, ...via.toReversed().map(({ name }) => name), ...(speaker === null ? [] : [speaker.name])].join(' ← ');
}

function timeOf({ properties }: ClaimRecord): ClaimTime | null {
  const [text, start, end] = ['timeText', 'timeStart', 'timeEnd'].map((name) => textIn(properties, name));
  if (text === undefined && start === undefined && end === undefined) return null;
  return { text: text ?? '', start: start ?? null, end: end ?? null };
}

/** What the sentence does not say yet: a number only where the names do not hold it ("129 people"). */
const details = ({ about, place, object, properties: { count, role } }: ClaimRecord): string =>
  [
    about.length === 0 ? '' : ` about ${about.map(({ name }) => name).join(', ')}`,
    place === null ? '' : ` in ${place.name}`,
    typeof role === 'string' ? ` as ${role}` : '',
    typeof count === 'number' && object?.name.includes(String(count)) !== true ? ` (${count})` : '',
  ].join('');

/** A claim in the words of a dossier. @param number of its quote */
export function told(claim: ClaimRecord, number: number): ToldClaim {
  const facts = factsOf(claim);
  const time = timeOf(claim);
  return {
    id: claim.id,
    number,
    when: timeWords(time),
    day: time?.start ?? time?.end ?? null,
    sentence: facts.sentence + details(claim),
    certainty: certaintyOf(claim, facts),
    line: lineOf({ ...facts, speaker: claim.speaker?.name ?? null }),
    chain: chainOf(claim),
    quote: facts.quote,
    article: claim.article.id,
  };
}
