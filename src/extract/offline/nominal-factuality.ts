import type { Token } from '../../domain/analysis.ts';
import { crossStatement } from './content.ts';
import type { Reading } from './reading.ts';
import { isNegated, readSigns } from './signs.ts';
import { children, head, isVerbal } from './tree.ts';
import { doubt, type Walk } from './walk.ts';

const ARGUMENTS = new Set(['dobj', 'attr', 'nsubjpass', 'nsubj']);

const isNegatedNoun = (reading: Reading, noun: Token): boolean =>
  children(reading, noun, 'det', 'neg').some((child) => child.lower === 'no' || child.lower === 'neither');

/** The verb by which a noun's act comes to pass or not; "was no warning" is negative once. */
function readOccasion(reading: Reading, verb: Token, walk: Walk): void {
  const negated = walk.negated;
  readSigns(reading, verb, walk);
  if (negated) walk.negated = true;
}

/** "a plan for", "warned of", "calls for": what stands over a noun by a preposition. */
function readGovernor(reading: Reading, preposition: Token, walk: Walk): void {
  const { words } = reading.cues;
  const above = head(reading, preposition);
  if (preposition.lower === 'without') walk.negated = true;
  if (words('unrealGovernors').has(above.lemma)) doubt(walk, 'future');
  const wanted = preposition.lower === 'for' && words('wantingFor').has(above.lemma);
  if (wanted) doubt(walk, 'future');
}

/** "to heed the officials' warnings": whatever is said of them, there were warnings. */
function isPresupposed(reading: Reading, noun: Token): boolean {
  const { words } = reading.cues;
  if (!words('communications').has(noun.lemma)) return false;
  if (children(reading, noun, 'poss').length > 0) return true;
  return noun.dep === 'dobj' && words('ignoring').has(head(reading, noun).lemma);
}

/** Learns how real the act of a noun is: "an alleged attack", "warned of an attack", "did not receive a warning". */
export function readNoun(reading: Reading, noun: Token, walk: Walk): void {
  const { words } = reading.cues;
  if (isNegatedNoun(reading, noun)) walk.negated = true;
  if (children(reading, noun, 'amod', 'compound').some((child) => words('unrealAdjectives').has(child.lower)))
    doubt(walk, 'possible');
  const above = head(reading, noun);
  if (noun.dep === 'pobj') readGovernor(reading, above, walk);
  if (noun.dep === 'pobj' && words('circumstances').has(above.lower)) walk.outside = true;
  if (!isVerbal(above) || !ARGUMENTS.has(noun.dep)) return;
  if (noun.dep === 'dobj' && words('reportingObjects').has(above.lemma)) crossStatement(reading, above, walk);
  if (noun.dep !== 'nsubj' && words('unrealObjects').has(above.lemma)) doubt(walk, 'future');
  if (words('occasions').has(above.lemma)) readOccasion(reading, above, walk);
  else if (isPresupposed(reading, noun)) walk.outside = true;
  else if (noun.dep === 'dobj' && isNegated(reading, above) && words('lightVerbs').has(above.lemma))
    walk.negated = true;
}
