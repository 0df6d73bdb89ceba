import type { Referent, Token } from '../../domain/analysis.ts';
import type { Modality } from '../../domain/modality.ts';
import { accordingTo, isShownByThings, quotedSpeaker, relaysOf, speakerOf } from './attribution.ts';
import type { Factuality } from './draft.ts';
import { logicalArguments } from './logical.ts';
import { isPassive } from './passive.ts';
import type { Reading } from './reading.ts';
import { isNegated, isReportedAdverbially, modalityBeside } from './signs.ts';
import { children, head, isRoot, isToInfinitive, isVerbal, MAX_CLIMB } from './tree.ts';

/** What has been learnt on the way from a trigger to the root of its sentence. */
interface Walk {
  negated: boolean;
  modality: Modality | undefined;
  /** Somebody's word, nobody named. */
  hearsay: boolean;
  speaker: Referent | undefined;
  via: Referent[];
  /** A noun was passed: from here on only attribution carries over. */
  outside: boolean;
}

const doubt = (walk: Walk, modality: Modality): void => {
  walk.modality ??= modality;
};

/** Negation and modality of the words beside a token. */
function readSigns(reading: Reading, token: Token, walk: Walk): void {
  if (isNegated(reading, token)) walk.negated = !walk.negated;
  const modality = modalityBeside(reading, token);
  if (modality) doubt(walk, modality);
  if (isReportedAdverbially(reading, token)) walk.hearsay = true;
}

/** A noun that carries an act: "an alleged attack", "warned of an attack", "did not receive a warning". */
function readNoun(reading: Reading, noun: Token, walk: Walk): void {
  const { words } = reading.cues;
  if (isNegatedNoun(reading, noun)) walk.negated = true;
  if (children(reading, noun, 'amod', 'compound').some((child) => words('unrealAdjectives').has(child.lower)))
    doubt(walk, 'possible');
  const above = head(reading, noun);
  if (noun.dep === 'pobj' && words('unrealGovernors').has(head(reading, above).lemma)) doubt(walk, 'future');
  if (noun.dep === 'dobj' && words('unrealObjects').has(above.lemma)) doubt(walk, 'future');
  const occasion = ['dobj', 'attr', 'nsubjpass', 'nsubj'].includes(noun.dep) && words('occasions').has(above.lemma);
  if (occasion) readOccasion(reading, above, walk);
}

/** The verb by which a noun's act comes to pass or not; "was no warning" is negative once. */
function readOccasion(reading: Reading, verb: Token, walk: Walk): void {
  const negated = walk.negated;
  readSigns(reading, verb, walk);
  if (negated) walk.negated = true;
}

const isNegatedNoun = (reading: Reading, noun: Token): boolean =>
  children(reading, noun, 'det', 'neg').some((child) => child.lower === 'no' || child.lower === 'neither');

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

function crossOpenComplement(reading: Reading, below: Token, verb: Token, walk: Walk): void {
  const { words } = reading.cues;
  const infinitive = isToInfinitive(reading, below);
  if (words('negating').has(verb.lemma)) walk.negated = !walk.negated;
  else if (words('irrealis').has(verb.lemma) && infinitive) doubt(walk, 'future');
  else if (words('objectControl').has(verb.lemma) && infinitive && !words('raisingPast').has(verb.lemma))
    doubt(walk, 'future');
  if (words('passiveReport').has(verb.lemma) && isPassive(reading, verb)) {
    walk.hearsay = true;
    if (words('doubtingReport').has(verb.lemma)) doubt(walk, 'possible');
  }
  const vouched = words('confessing').has(verb.lemma) || (infinitive && words('commanding').has(verb.lemma));
  if (vouched && !isPassive(reading, verb)) crossStatement(reading, verb, walk);
  readSigns(reading, verb, walk);
}

function crossComplement(reading: Reading, below: Token, verb: Token, walk: Walk): void {
  const { words, lexicon } = reading.cues;
  const infinitive = isToInfinitive(reading, below);
  if (words('objectControl').has(verb.lemma) && infinitive) doubt(walk, 'future');
  const demanded = words('demanding').has(verb.lemma) || (infinitive && words('commanding').has(verb.lemma));
  if (demanded && !walk.outside) doubt(walk, 'future');
  if (!isVerbal(verb) || !(demanded || lexicon.speechVerbs.has(verb.lemma))) return;
  if (!walk.outside && isNegated(reading, verb)) doubt(walk, 'possible');
  if (!walk.outside && words('doubtingSpeech').has(verb.lemma)) doubt(walk, 'possible');
  crossStatement(reading, verb, walk);
}

/** The subject of a verb of saying vouches for its content, or denies it. */
function crossStatement(reading: Reading, verb: Token, walk: Walk): void {
  if (!walk.outside && verb.lemma === 'deny') walk.negated = !walk.negated;
  if (walk.speaker) return;
  walk.speaker = speakerOf(reading, verb);
  if (walk.speaker) walk.via = relaysOf(reading, verb);
  else if (!isShownByThings(reading, verb)) walk.hearsay = true;
}

/** "a plan to strike", "the failure to act", "reports that". */
function crossNounClause(reading: Reading, below: Token, noun: Token, walk: Walk): void {
  const { words } = reading.cues;
  if (isToInfinitive(reading, below)) {
    if (words('failureNouns').has(noun.lemma)) walk.negated = !walk.negated;
    else doubt(walk, 'future');
  } else if (words('doubtNouns').has(noun.lemma)) doubt(walk, 'possible');
  else if (words('reportNouns').has(noun.lemma)) walk.hearsay = true;
}

/** "accused them of hiding it": the accuser says they did. */
function crossAccusation(reading: Reading, preposition: Token, walk: Walk): void {
  const verb = head(reading, preposition);
  if (!reading.cues.words('accusing').has(verb.lemma) || walk.outside) return;
  walk.speaker ??= logicalArguments(reading, verb).subject[0]?.referent;
  if (reading.cues.words('doubtingAccusation').has(verb.lemma)) doubt(walk, 'possible');
  if (!walk.speaker) walk.hearsay = true;
}

function crossParticiple(reading: Reading, preposition: Token, walk: Walk): void {
  if (preposition.lower === 'without') walk.negated = !walk.negated;
  else if (['from', 'of'].includes(preposition.lower)) {
    const verb = head(reading, preposition);
    if (['prevent', 'stop', 'keep', 'bar', 'block'].includes(verb.lemma)) walk.negated = !walk.negated;
    else crossAccusation(reading, preposition, walk);
  } else if (preposition.lower === 'for') crossAccusation(reading, preposition, walk);
}

/** Learns from one step up the tree. */
function cross(reading: Reading, below: Token, above: Token, walk: Walk): void {
  if (below.dep === 'ccomp' || below.dep === 'parataxis') crossComplement(reading, below, above, walk);
  else if (walk.outside) return;
  else if (below.dep === 'xcomp') crossOpenComplement(reading, below, above, walk);
  else if (below.dep === 'pcomp') crossParticiple(reading, above, walk);
  else if (below.dep === 'advcl' && isToInfinitive(reading, below)) doubt(walk, 'future');
  else if (below.dep === 'acl' && !isVerbal(above)) crossNounClause(reading, below, above, walk);
}

/** The next token up from a modifying clause: the verb over the noun it modifies. */
const leavesClause = (below: Token, above: Token): boolean =>
  (below.dep === 'acl' || below.dep === 'relcl') && !isVerbal(above);

function climb(reading: Reading, trigger: Token, walk: Walk): void {
  let below = trigger;
  for (let step = 0; step < MAX_CLIMB && !isRoot(below); step++) {
    const above = head(reading, below);
    cross(reading, below, above, walk);
    if (leavesClause(below, above)) walk.outside = true;
    below = above;
  }
}

/** Somebody does not vouch for what is said about him by himself unless he says it: keep the innermost other source. */
function findSource(reading: Reading, trigger: Token, walk: Walk): void {
  walk.speaker ??= accordingTo(reading, trigger) ?? quotedSpeaker(reading, trigger);
}

/**
 * Whether a document says that an act happened, and on whose word: negation and modality beside the trigger, then a
 * climb over complements ("refused to", "ordered them to", "X said that", "accused of") up to the root.
 */
export function factualityOf(reading: Reading, trigger: Token): Factuality {
  const walk: Walk = {
    negated: false,
    modality: undefined,
    hearsay: false,
    speaker: undefined,
    via: [],
    outside: false,
  };
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
