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

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over code units, then the last steps of MurmurHash3, which spread it evenly. */
function hashOf(text: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const wordsOf = (text: string): readonly string[] =>
  normalizeText(text).normalize('NFKD').toLowerCase().replace(/['’]/g, '').match(WORD) ?? [];

/**
 * What is compared of a text to tell whether two are editions of one story: the 64 least hashes of its runs of four words
 * (a bottom-s sketch: Broder, On the resemblance and containment of documents, 1997). It depends on the text alone, on
 * none of its punctuation, case and line breaks, and takes half a kilobyte.
 */
export function fingerprintOf(text: string): Fingerprint {
  const words = wordsOf(text);
  const hashes = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) hashes.add(hashOf(words.slice(at, at + SHINGLE).join(' ')));
  if (hashes.size < FEWEST_SHINGLES) return [];
  const least = Uint32Array.from(hashes).sort().subarray(0, SKETCH);
  return Array.from(least, (hash) => hash.toString(36).padStart(7, '0'));
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
