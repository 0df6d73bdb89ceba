import { normalizeText } from './id.ts';

/** A shingle is so many words in a row. */
const SHINGLE = 4;
/** How many hashes a fingerprint has at most. */
const SKETCH = 64;
/**
 * The share of the shorter text's shingles that the other must have too. Editions that are cut, headed otherwise and
 * edited by one word in ten share 0.5 and more, texts that reporters write of the same event by themselves 0.13 at most.
 */
export const LEAST_SHARED = 0.4;
/** How many of them must be compared at least; fewer tell too little. */
const FEWEST_COMPARED = 5;
/** Texts of fewer shingles have no fingerprint: a line or two is easily printed twice by chance. */
const FEWEST_SHINGLES = 12;

/** The least hashes of a text's shingles in ascending order, each as seven digits of base 36; empty for a brief text. */
export type Fingerprint = readonly string[];

/** A fingerprint as stores hold it: one text, which is read faster than a list; null of a brief text. */
export const writeFingerprint = (fingerprint: Fingerprint): string | null => fingerprint.join(' ') || null;

/** The fingerprint that a store holds; empty where it holds none. */
export const readFingerprint = (stored: unknown): Fingerprint =>
  typeof stored === 'string' && stored !== '' ? stored.split(' ') : [];

/** Words of scripts that put spaces between them, and the single characters of those that do not. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+/gu;

/** Where a text can be cut with the words of its pieces the same: before a space, or a character that is a word. */
const CUT = /[\s\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff]/g;
/** Characters of a text that are taken apart at once: a list of all words of a long one takes more than all the rest. */
const PIECE = 16 * 1024;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const SPACE = 0x20;

/** FNV-1a over the code units of words with a space between them, then the last steps of MurmurHash3, which spread it. */
function hashOf(words: readonly string[], from: number): number {
  let hash = FNV_OFFSET;
  for (let at = from; at < from + SHINGLE; at += 1) {
    const word = words[at]!;
    if (at > from) hash = Math.imul(hash ^ SPACE, FNV_PRIME);
    for (let unit = 0; unit < word.length; unit += 1) hash = Math.imul(hash ^ word.charCodeAt(unit), FNV_PRIME);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function* piecesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    CUT.lastIndex = from + PIECE;
    const to = CUT.exec(text)?.index ?? text.length;
    yield text.slice(from, to);
    from = to;
  }
}

const wordsOf = (text: string): readonly string[] =>
  normalizeText(text).normalize('NFKD').toLowerCase().replace(/['’]/g, '').match(WORD) ?? [];

/** The least of the numbers that come, each once, in ascending order. */
class Least {
  readonly #numbers: number[] = [];

  add(number: number): void {
    const numbers = this.#numbers;
    if (numbers.length === SKETCH && number >= numbers[SKETCH - 1]!) return;
    let at = numbers.length;
    while (at > 0 && numbers[at - 1]! > number) at -= 1;
    if (numbers[at - 1] === number) return;
    numbers.splice(at, 0, number);
    if (numbers.length > SKETCH) numbers.pop();
  }

  get numbers(): readonly number[] {
    return this.#numbers;
  }
}

/**
 * What is compared of a text to tell whether two are editions of one story: the 64 least hashes of its runs of four words
 * (a bottom-s sketch: Broder, On the resemblance and containment of documents, 1997). It depends on the text alone, on
 * none of its punctuation, case and line breaks, and takes half a kilobyte.
 */
export function fingerprintOf(text: string): Fingerprint {
  const least = new Least();
  let last: readonly string[] = [];
  for (const piece of piecesOf(text)) {
    const words = [...last, ...wordsOf(piece)];
    for (let at = 0; at + SHINGLE <= words.length; at += 1) least.add(hashOf(words, at));
    last = words.slice(1 - SHINGLE);
  }
  const { numbers } = least;
  if (numbers.length < FEWEST_SHINGLES) return [];
  return numbers.map((hash) => hash.toString(36).padStart(7, '0'));
}

/** How many hashes of a fingerprint are no greater than one. */
function within(print: Fingerprint, last: string): number {
  let [low, high] = [0, print.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (print[middle]! <= last) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of how many hashes the share is that two fingerprints have in common: as far as both texts are known, of the fewer. */
export function comparedWords(a: Fingerprint, b: Fingerprint): number {
  const [lastA, lastB] = [a.at(-1) ?? '', b.at(-1) ?? ''];
  return lastA < lastB ? Math.min(a.length, within(b, lastA)) : Math.min(within(a, lastB), b.length);
}

/**
 * The share of the shorter text's shingles that the other has, 0–1, as estimated from two fingerprints; null where too few
 * can be compared, as of a text and one ten times as long.
 */
export function sharedWords(a: Fingerprint, b: Fingerprint): number | null {
  const fewer = comparedWords(a, b);
  if (fewer < FEWEST_COMPARED) return null;
  let [shared, i, j] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [first, second] = [a[i]!, b[j]!];
    if (first === second) shared += 1;
    if (first <= second) i += 1;
    if (second <= first) j += 1;
  }
  return Math.min(1, shared / fewer);
}

/** True for two texts that tell a story in the same words, though one may be cut, edited, or headed otherwise. */
export const areEditions = (a: Fingerprint, b: Fingerprint): boolean => (sharedWords(a, b) ?? 0) >= LEAST_SHARED;
