import type { Token } from '../../domain/analysis.ts';
import { citedBy, holderOf, isAttitude, isShownByThings, ownerOf, relaysOf, speakerOf } from './attribution.ts';
import { isPassive } from './passive.ts';
import type { Reading } from './reading.ts';
import { isNegated } from './signs.ts';
import { children, head, isToInfinitive, isVerbal } from './tree.ts';
import { deny, doubt, type Walk } from './walk.ts';

/** The subject of a verb of saying vouches for its content, or denies it. */
export function crossStatement(reading: Reading, verb: Token, walk: Walk): void {
  if (!walk.outside && verb.lemma === 'deny') deny(walk);
  if (walk.speaker) return;
  const speaker = speakerOf(reading, verb);
  const cited = citedBy(reading, verb);
  walk.speaker = cited ?? speaker;
  if (walk.speaker) walk.via = [...(cited && speaker ? [speaker] : []), ...relaysOf(reading, verb)];
  else if (!isShownByThings(reading, verb)) walk.hearsay = true;
}

/** "it is possible that", "it is not true that", "they are worried that": the adjective before a that-clause. */
function crossAdjective(reading: Reading, copula: Token, walk: Walk): boolean {
  const { words } = reading.cues;
  const itself = copula.pos === 'ADJ' || isAttitude(reading, copula);
  const [adjective] = itself ? [copula] : children(reading, copula, 'acomp');
  if (!adjective) return false;
  if (isAttitude(reading, adjective)) walk.speaker ??= holderOf(reading, copula);
  if (words('doubtfulAdjectives').has(adjective.lower)) doubt(walk, 'possible');
  else if (words('untrueAdjectives').has(adjective.lower)) deny(walk);
  else if (words('trueAdjectives').has(adjective.lower) && isNegated(reading, copula)) deny(walk);
  else return isAttitude(reading, adjective);
  return true;
}

/** "it appears that", "it seems that". */
function crossSeeming(reading: Reading, verb: Token, walk: Walk): boolean {
  if (!reading.cues.words('seeming').has(verb.lemma)) return false;
  doubt(walk, 'possible');
  return true;
}

function readDoubt(reading: Reading, below: Token, verb: Token, walk: Walk): void {
  const { words } = reading.cues;
  const commanded = isToInfinitive(reading, below) && words('commanding').has(verb.lemma);
  const asked = children(reading, below, 'mark').some((token) => ['whether', 'if'].includes(token.lower));
  if ((words('demanding').has(verb.lemma) && !asked) || commanded) doubt(walk, 'future');
  if (isNegated(reading, verb) || words('doubtingSpeech').has(verb.lemma)) doubt(walk, 'possible');
  if (words('doubtingReport').has(verb.lemma) && isPassive(reading, verb)) doubt(walk, 'possible');
}

/** What the verb over a content clause says of it: "said that", "asked them to", "it is unlikely that". */
export function crossComplement(reading: Reading, below: Token, verb: Token, walk: Walk): void {
  const { words, lexicon } = reading.cues;
  const infinitive = isToInfinitive(reading, below);
  if (!walk.outside && (crossAdjective(reading, verb, walk) || crossSeeming(reading, verb, walk))) return;
  if (words('objectControl').has(verb.lemma) && infinitive && !words('raisingPast').has(verb.lemma))
    doubt(walk, 'future');
  if (!walk.outside && words('letting').has(verb.lemma) && isNegated(reading, verb)) deny(walk);
  const demanded = words('demanding').has(verb.lemma) || (infinitive && words('commanding').has(verb.lemma));
  if (!isVerbal(verb) || !(demanded || lexicon.speechVerbs.has(verb.lemma))) return;
  if (!walk.outside) readDoubt(reading, below, verb, walk);
  crossStatement(reading, verb, walk);
}

/** "no evidence that", "found no sign that". */
const isDeniedNoun = (reading: Reading, noun: Token): boolean =>
  children(reading, noun, 'det', 'neg').some((child) => child.lower === 'no') ||
  (['attr', 'dobj', 'nsubj'].includes(noun.dep) &&
    isVerbal(head(reading, noun)) &&
    isNegated(reading, head(reading, noun)));

/** "rejected claims that", "the claim by X that", "amid fears that": the noun over a that-clause. */
export function crossContentNoun(reading: Reading, noun: Token, walk: Walk): void {
  const { words } = reading.cues;
  const report = words('reportNouns').has(noun.lemma);
  if (!report && !words('doubtNouns').has(noun.lemma)) return;
  const verb = head(reading, noun);
  if (isVerbal(verb) && noun.dep === 'dobj' && words('rejecting').has(verb.lemma)) {
    deny(walk);
    walk.speaker ??= speakerOf(reading, verb);
    walk.hearsay = true;
  } else if (report && isDeniedNoun(reading, noun)) deny(walk);
  else {
    if (!report) doubt(walk, 'possible');
    walk.speaker ??= ownerOf(reading, noun);
    walk.hearsay = true;
  }
}
