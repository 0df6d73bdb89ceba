import type { MappedText } from './plain-text.ts';

/** What the repair needs to know about English. */
export interface GlueKnowledge {
  isWord(form: string): boolean;
  /** Short words that may be cut off: some, with, that. */
  readonly functionWords: ReadonlySet<string>;
}

const SUSPECT = /(?<=^|\s)\p{Ll}{8,30}(?=$|[\s.,;:!?'"])/gu;
const SHORTEST_HALF = 4;
const INFLECTED = /(?:ed|[^s]s|ing)$/;

const known = (form: string, knowledge: GlueKnowledge): boolean =>
  knowledge.functionWords.has(form) || (form.length >= SHORTEST_HALF && knowledge.isWord(form));

/** Where to cut a word in two, or undefined. Cuts only after a function word or an inflected form: "warned|members". */
function cutOf(word: string, knowledge: GlueKnowledge): number | undefined {
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)];
    const plausible = knowledge.functionWords.has(left) || knowledge.functionWords.has(right) || INFLECTED.test(left);
    if (plausible && left.length + right.length > 7 && known(left, knowledge) && known(right, knowledge)) return cut;
  }
  return undefined;
}

/** Counts the lower-case words that are long enough to be two. A word seen twice is no slip of the keyboard. */
export function countSuspects(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(SUSPECT)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Splits words that lost the space between them ("warnedmembers"), keeping an offset map back to the source.
 * Known words and words that the document uses twice stay whole.
 */
export function repairGlue(text: string, counts: ReadonlyMap<string, number>, knowledge: GlueKnowledge): MappedText {
  const cuts: number[] = [];
  for (const match of text.matchAll(SUSPECT)) {
    const word = match[0];
    if ((counts.get(word) ?? 0) > 1 || knowledge.isWord(word)) continue;
    const cut = cutOf(word, knowledge);
    if (cut !== undefined) cuts.push(match.index + cut);
  }
  return withSpaces(text, cuts);
}

function withSpaces(text: string, cuts: readonly number[]): MappedText {
  const offsets: number[] = [];
  let repaired = '';
  let from = 0;
  for (const to of [...cuts, text.length]) {
    for (let at = from; at < to; at++) offsets.push(at);
    repaired += text.slice(from, to);
    if (to < text.length) {
      repaired += ' ';
      offsets.push(to);
    }
    from = to;
  }
  offsets.push(text.length);
  return { text: repaired, offsets };
}
