import type { Token } from '../../domain/analysis.ts';
import { quotedSpeaker, statedSource } from './attribution.ts';
import { verbTelling } from './clause.ts';
import { crossComplement, crossContentNoun } from './content.ts';
import type { Factuality } from './draft.ts';
import { crossGerund, crossNounInfinitive, crossOpenComplement, crossParticiple, crossPurpose } from './governors.ts';
import { readNoun } from './nominal-factuality.ts';
import type { Reading } from './reading.ts';
import { isAsked, modalityBeside, readSigns } from './signs.ts';
import { children, head, isRoot, isToInfinitive, isVerbal, MAX_CLIMB } from './tree.ts';
import { deny, doubt, startWalk, type Walk } from './walk.ts';

/** A conjunct without a subject of its own shares auxiliaries and, as a bare infinitive, the negation. */
function readConjunct(reading: Reading, verb: Token, walk: Walk): void {
  const above = head(reading, verb);
  if (verb.dep !== 'conj' || !isVerbal(above) || children(reading, verb, 'nsubj', 'nsubjpass').length > 0) return;
  const modality = modalityBeside(reading, above);
  if (modality && (verb.tag === 'VB' || verb.tag === 'VBN')) doubt(walk, modality);
  const bare = verb.tag === 'VB' && !isToInfinitive(reading, verb);
  if (bare && children(reading, above, 'neg').length > 0) walk.negated = true;
  if (children(reading, above, 'cc').some((token) => token.lower === 'nor')) walk.negated = true;
}

/** "wrote to them to warn of it": the writing is the warning. */
const isToldSo = (reading: Reading, below: Token, above: Token): boolean =>
  reading.cues.words('messaging').has(above.lemma) && reading.cues.words('telling').has(below.lemma);

/** "She was arrested; he said that …": what a semicolon parts from the verb after it is told by nobody. */
const isParted = (reading: Reading, below: Token, above: Token): boolean =>
  below.index < above.index &&
  children(reading, above, 'punct').some(
    ({ text, index }) => text === ';' && index > below.index && index < above.index,
  );

/** Learns from one step up the tree. */
function cross(reading: Reading, below: Token, above: Token, walk: Walk): void {
  const infinitive = isToInfinitive(reading, below);
  const overNoun = !isVerbal(above) && above.pos !== 'ADJ';
  if (['ccomp', 'parataxis'].includes(below.dep) && !overNoun) crossComplement(reading, below, above, walk);
  else if (walk.outside) return;
  else if (below.dep === 'xcomp') crossOpenComplement(reading, below, above, walk);
  else if (below.dep === 'acomp') readSigns(reading, above, walk);
  else if (below.dep === 'pcomp') crossParticiple(reading, above, walk);
  else if (below.dep === 'advcl' && infinitive) {
    if (!isToldSo(reading, below, above)) crossPurpose(reading, above, walk);
  } else if (below.dep === 'advcl' && below.tag === 'VBG') crossGerund(reading, below, above, walk);
  else if (['acl', 'relcl', 'ccomp'].includes(below.dep) && overNoun) crossNoun(reading, below, above, walk);
}

/** "a scenario in which rebels seize the port". */
const isImagined = (reading: Reading, noun: Token): boolean => reading.cues.words('imaginings').has(noun.lemma);

/** "without any charges being brought". */
const isWithout = (reading: Reading, below: Token, noun: Token): boolean =>
  noun.dep === 'pobj' && head(reading, noun).lower === 'without' && ['VBN', 'VBG'].includes(below.tag);

/**
 * A clause below a noun: an infinitive, or content that begins with "that". "A statement urging them" is the act of
 * urging itself.
 */
function crossNoun(reading: Reading, below: Token, noun: Token, walk: Walk): void {
  if (below.tag === 'VBG' && reading.cues.words('telling').has(below.lemma)) return;
  if (isToInfinitive(reading, below)) crossNounInfinitive(reading, noun, walk);
  else if (isImagined(reading, noun)) doubt(walk, 'counterfactual');
  else if (isWithout(reading, below, noun)) deny(walk);
  else if (below.dep !== 'relcl' || children(reading, below, 'mark').length > 0) crossContentNoun(reading, noun, walk);
}

/** The next token up from a modifying clause: the verb over the noun it modifies. */
const leavesClause = (below: Token, above: Token): boolean =>
  (below.dep === 'acl' || below.dep === 'relcl') && !isVerbal(above);

const FINITE = new Set(['VBD', 'VBZ', 'VBP']);

/** "planned to go and left": a finite verb that the parser coordinated with an infinitive belongs to the verb above. */
const isMisplaced = (below: Token, above: Token): boolean =>
  below.dep === 'conj' && FINITE.has(below.tag) && above.tag === 'VB';

function climb(reading: Reading, trigger: Token, walk: Walk): void {
  let below = trigger;
  let misplaced = false;
  for (let step = 0; step < MAX_CLIMB && !isRoot(below); step++) {
    const above = head(reading, below);
    const telling = verbTelling(reading, below);
    if (telling) crossComplement(reading, below, telling, walk);
    else if (!isParted(reading, below, above) && (!misplaced || below.dep === 'ccomp'))
      cross(reading, below, above, walk);
    misplaced = isMisplaced(below, above);
    if (leavesClause(below, above) && !telling) walk.outside = true;
    below = above;
  }
  if (!walk.outside && isAsked(reading, below)) doubt(walk, 'possible');
}

/** Somebody does not vouch for what is said about him by himself unless he says it: keep the innermost other source. */
function findSource(reading: Reading, trigger: Token, walk: Walk): void {
  if (walk.speaker) return;
  const stated = statedSource(reading, trigger);
  walk.speaker = stated?.speaker ?? quotedSpeaker(reading, trigger);
  if (stated) walk.via = [...stated.via];
}

/**
 * Whether a document says that an act happened, and on whose word: negation and modality beside the trigger, then a
 * climb over complements ("refused to", "ordered them to", "X said that", "accused of") up to the root.
 */
export function factualityOf(reading: Reading, trigger: Token): Factuality {
  const walk = startWalk();
  if (isVerbal(trigger) || trigger.pos === 'ADJ') readSigns(reading, trigger, walk);
  else readNoun(reading, trigger, walk);
  readConjunct(reading, trigger, walk);
  climb(reading, trigger, walk);
  findSource(reading, trigger, walk);
  return {
    polarity: walk.negated ? 'negated' : 'affirmed',
    modality: walk.modality ?? (walk.speaker || walk.hearsay ? 'reported' : 'asserted'),
    attributedTo: walk.speaker ?? null,
    via: walk.via,
  };
}

/** The factuality of what is read off names and titles: told in the article's own voice. */
export const PLAIN: Factuality = { polarity: 'affirmed', modality: 'asserted', attributedTo: null, via: [] };
