import type { Token } from '../../domain/analysis.ts';
import type { Modality } from '../../domain/modality.ts';
import { crossStatement } from './content.ts';
import { logicalArguments } from './logical.ts';
import { isPassive } from './passive.ts';
import type { Reading } from './reading.ts';
import { isNegated, readSigns } from './signs.ts';
import { chargedBy } from './subject.ts';
import { children, head, isToInfinitive, isVerbal } from './tree.ts';
import { deny, doubt, type Walk } from './walk.ts';

const isPerfect = (reading: Reading, infinitive: Token): boolean =>
  children(reading, infinitive, 'aux').some((token) => token.lower === 'have');

/** "but could not", "but failed": what the verb beside an attempt says of its outcome. */
const isFailure = (reading: Reading, attempt: Token, outcome: Token): boolean => {
  const contrasted = children(reading, attempt, 'cc').some((token) => token.lower === 'but');
  return reading.cues.words('vain').has(outcome.lemma) || (contrasted && isNegated(reading, outcome));
};

/** "tried in vain", "tried but failed", "tried unsuccessfully". */
function isVain(reading: Reading, verb: Token): boolean {
  const beside = children(reading, verb, 'advmod', 'prep', 'conj');
  const told = beside.flatMap((token) => [token, ...children(reading, token, 'pobj', 'acomp')]);
  if (told.some((token) => reading.cues.words('vain').has(token.lower))) return true;
  return children(reading, verb, 'conj').some((outcome) => isFailure(reading, verb, outcome));
}

const PAST_OR_GONE = new Set(['have', 'go']);

/** "had to", "went on to" tell what happened; "have to", "going to" do not. */
const isRealised = (verb: Token): boolean =>
  !PAST_OR_GONE.has(verb.lemma) ||
  (verb.tag === 'VBD' && verb.dep !== 'aux') ||
  (verb.lemma === 'go' && verb.tag === 'VBN');

/** How real an infinitive is below a verb; most verbs leave it open or ahead. */
function infinitiveBelow(reading: Reading, below: Token, verb: Token): Modality | undefined {
  const { words } = reading.cues;
  if (words('seeming').has(verb.lemma)) return 'possible';
  if (isPerfect(reading, below) || words('confessing').has(verb.lemma)) return undefined;
  if (words('passiveReport').has(verb.lemma) && isPassive(reading, verb)) return undefined;
  return words('implicative').has(verb.lemma) && isRealised(verb) ? undefined : 'future';
}

/** "have yet to arrest". */
const isYetTo = (reading: Reading, verb: Token): boolean =>
  ['have', 'be'].includes(verb.lemma) && children(reading, verb, 'advmod').some((token) => token.lower === 'yet');

const isTooMuch = (reading: Reading, word: Token): boolean =>
  [word, ...children(reading, word, 'advmod', 'acomp')].some((token) =>
    children(reading, token, 'advmod').some((child) => child.lower === 'too'),
  );

function readAttempt(reading: Reading, attempt: Token, walk: Walk): void {
  if (isVain(reading, attempt)) deny(walk);
  else doubt(walk, 'possible');
}

function readPassiveReport(reading: Reading, verb: Token, walk: Walk): void {
  const { words } = reading.cues;
  if (!words('passiveReport').has(verb.lemma) || !isPassive(reading, verb)) return;
  walk.hearsay = true;
  if (words('doubtingReport').has(verb.lemma)) doubt(walk, 'possible');
}

function readInfinitive(reading: Reading, below: Token, verb: Token, walk: Walk): void {
  const { words } = reading.cues;
  if (isYetTo(reading, verb) || isTooMuch(reading, verb)) deny(walk);
  else if (words('attempting').has(verb.lemma)) readAttempt(reading, verb, walk);
  else {
    const modality = infinitiveBelow(reading, below, verb);
    if (modality) doubt(walk, modality);
  }
}

/** What the word over an infinitive or gerund says of it: "failed to", "is ready to", "considered doing". */
export function crossOpenComplement(reading: Reading, below: Token, verb: Token, walk: Walk): void {
  const { words } = reading.cues;
  const infinitive = isToInfinitive(reading, below);
  if (words('negating').has(verb.lemma)) deny(walk);
  else if (infinitive) readInfinitive(reading, below, verb, walk);
  else if (below.tag === 'VBG' && words('contemplating').has(verb.lemma)) doubt(walk, 'future');
  readPassiveReport(reading, verb, walk);
  const vouched = words('confessing').has(verb.lemma) || (infinitive && words('commanding').has(verb.lemma));
  if (vouched && !isPassive(reading, verb)) crossStatement(reading, verb, walk);
  readSigns(reading, verb, walk);
}

/** "to stop them": a purpose, unless a verb like "used a truck to" makes it the act itself. */
export function crossPurpose(reading: Reading, verb: Token, walk: Walk): void {
  const { words } = reading.cues;
  if (isTooMuch(reading, verb)) deny(walk);
  else if (words('attempting').has(verb.lemma)) readAttempt(reading, verb, walk);
  else if (!words('performing').has(verb.lemma) || !isRealised(verb)) doubt(walk, 'future');
}

/** "ruled out arresting", "avoided": a gerund that the parser hung on the verb as an adverbial clause. */
export function crossGerund(reading: Reading, below: Token, verb: Token, walk: Walk): void {
  const ruledOut = verb.lemma === 'rule' && children(reading, verb, 'prt').some((token) => token.lower === 'out');
  const next = below.index === verb.index + 1;
  if (ruledOut || (next && reading.cues.words('gerundNegating').has(verb.lemma))) deny(walk);
}

/** "accused them of hiding it": the accuser says they did. */
function crossAccusation(reading: Reading, preposition: Token, walk: Walk): void {
  const verb = chargedBy(reading, preposition);
  if (!reading.cues.words('accusing').has(verb.lemma) || walk.outside) return;
  walk.speaker ??= logicalArguments(reading, verb).subject[0]?.referent;
  if (reading.cues.words('doubtingAccusation').has(verb.lemma)) doubt(walk, 'possible');
  if (!walk.speaker) walk.hearsay = true;
}

/** "found not guilty of hiding it"; of "pleaded not guilty" the verb above is asked. */
const isNotGuilty = (reading: Reading, guilty: Token): boolean =>
  guilty.dep !== 'acomp' && (isNegated(reading, guilty) || isNegated(reading, head(reading, guilty)));

const isAvoided = (reading: Reading, preposition: Token): boolean => {
  const above = chargedBy(reading, preposition);
  const before = reading.tokens[preposition.index - 1];
  if (preposition.lower === 'without') return true;
  if (preposition.lower === 'from') return reading.cues.words('barring').has(above.lemma);
  if (above.lower === 'guilty') return isNotGuilty(reading, above);
  if (preposition.lower !== 'of') return false;
  return ['instead', 'short'].includes(before?.lower ?? '') || reading.cues.words('acquitting').has(above.lemma);
};

/** What a preposition with a gerund says: "without warning", "barred from entering", "suspected of", "plans on". */
export function crossParticiple(reading: Reading, preposition: Token, walk: Walk): void {
  const { words } = reading.cues;
  const above = head(reading, preposition);
  if (isAvoided(reading, preposition)) deny(walk);
  else if (preposition.lower === 'against') doubt(walk, 'future');
  else if (words('suspicionNouns').has(above.lemma)) {
    doubt(walk, 'possible');
    walk.hearsay = true;
  } else if (words('prospects').has(above.lemma) && preposition.lower !== 'by') doubt(walk, 'future');
  else if (isGoingOn(preposition, above)) readSigns(reading, above, walk);
  else if (['of', 'for', 'from', 'with'].includes(preposition.lower)) crossAccusation(reading, preposition, walk);
}

const LASTING = new Set(['go', 'keep', 'carry', 'press', 'push']);

/** "will *go on* carrying out attacks": the signs beside the verb are those of the act. */
const isGoingOn = (preposition: Token, above: Token): boolean => preposition.lower === 'on' && LASTING.has(above.lemma);

const NOTHING = new Set(['nothing', 'no']);

/** "no plans to", "did nothing to", "abandoned plans to", "did not make an attempt to". */
function isNounDenied(reading: Reading, noun: Token): boolean {
  if (NOTHING.has(noun.lower) || children(reading, noun, 'det', 'neg').some((child) => child.lower === 'no'))
    return true;
  const verb = head(reading, noun);
  if (!isVerbal(verb) || !['dobj', 'attr', 'nsubjpass'].includes(noun.dep)) return false;
  return reading.cues.words('abandoning').has(verb.lemma) || isNegated(reading, verb);
}

const isFirst = (reading: Reading, noun: Token): boolean =>
  [noun, ...children(reading, noun, 'amod')].some((token) => reading.cues.words('ordinals').has(token.lower));

/** "a failed attempt", "the attempt failed". */
function isFailedNoun(reading: Reading, noun: Token): boolean {
  const { words } = reading.cues;
  const verb = head(reading, noun);
  const failed = noun.dep === 'nsubj' && words('vain').has(verb.lemma);
  return failed || children(reading, noun, 'amod').some((child) => words('vain').has(child.lower));
}

/** What the noun over an infinitive says: "a plan to strike", "the failure to act", "the first to arrive". */
export function crossNounInfinitive(reading: Reading, noun: Token, walk: Walk): void {
  const { words } = reading.cues;
  if (words('failureNouns').has(noun.lemma)) deny(walk);
  else if (isFirst(reading, noun)) return;
  else if (words('attempts').has(noun.lemma)) {
    if (isFailedNoun(reading, noun) || isNounDenied(reading, noun)) deny(walk);
    else doubt(walk, 'possible');
  } else if (isUsed(reading, noun)) return;
  else {
    if (isNounDenied(reading, noun)) deny(walk);
    if (!NOTHING.has(noun.lower)) doubt(walk, 'future');
  }
}

/** "used a truck to attack": the infinitive that the parser hung on the means is the act itself. */
const isUsed = (reading: Reading, noun: Token): boolean =>
  noun.dep === 'dobj' && reading.cues.words('performing').has(head(reading, noun).lemma);
