import type { Token } from '../../domain/analysis.ts';
import type { Modality } from '../../domain/modality.ts';
import type { Reading } from './reading.ts';
import { children, isRoot, isVerbal, phraseStart } from './tree.ts';
import { deny, doubt, type Walk } from './walk.ts';

const ADVERBIAL = new Set(['advmod', 'cc', 'preconj', 'det', 'neg']);

/** "no one", "neither party": a negative word on an argument negates the act. */
function isNegativeArgument(reading: Reading, argument: Token): boolean {
  if (reading.cues.words('negativePronouns').has(argument.lower)) return true;
  if (reading.tokens[phraseStart(reading, argument)]!.lower === 'neither') return true;
  const own = children(reading, argument);
  if (own.some((token) => (token.lower === 'no' || token.lower === 'neither') && token.dep !== 'cc')) return true;
  if (own.some((token) => token.dep === 'neg' && !isFocused(reading, token))) return true;
  return own.some((token) => token.dep === 'preconj' && token.lower === 'neither');
}

const FOCUS = new Set(['only', 'just', 'merely', 'simply', 'solely']);

/** "not only", "not just": affirms. */
const isFocused = (reading: Reading, negation: Token): boolean =>
  FOCUS.has(reading.tokens[negation.index + 1]?.lower ?? '');

/** "no longer", "hardly ever", "in no way", "at no time": a negator inside an adverbial. */
const isNegativeAdverbial = (reading: Reading, adverbial: Token): boolean => {
  if (adverbial.dep === 'advmod') {
    return children(reading, adverbial).some((child) => reading.cues.words('negators').has(child.lower));
  }
  return children(reading, adverbial, 'pobj').some(
    (noun) =>
      reading.cues.words('negatedOccasions').has(noun.lemma) &&
      children(reading, noun, 'det', 'neg').some((child) => child.lower === 'no'),
  );
};

/** Whether the words beside a verb or noun negate it; "pleaded *not* guilty" too. */
export function isNegated(reading: Reading, token: Token): boolean {
  const negators = reading.cues.words('negators');
  const beside = children(reading, token).filter(({ index }) => !reading.timeAt.has(index));
  if (beside.some((child) => child.dep === 'neg' && !isFocused(reading, child))) return true;
  if (beside.some((child) => ['advmod', 'prep'].includes(child.dep) && isNegativeAdverbial(reading, child)))
    return true;
  const adverbs = beside.filter((child) => ADVERBIAL.has(child.dep) && negators.has(child.lower));
  if (adverbs.some((child) => child.lower !== 'nor' && !isFocused(reading, child))) return true;
  const result = beside.filter((child) => child.dep === 'acomp' && token.pos === 'VERB');
  if (result.some((child) => children(reading, child, 'neg').length > 0)) return true;
  if (beside.some((child) => child.lower === 'nor' && child.dep === 'cc' && child.index < token.index)) return true;
  return beside
    .filter((child) => ['nsubj', 'nsubjpass', 'dobj', 'attr'].includes(child.dep))
    .some((child) => isNegativeArgument(reading, child));
}

function ofModal(reading: Reading, modal: Token, beside: readonly Token[]): Modality | undefined {
  const { words } = reading.cues;
  const perfect = beside.some((token) => token.lower === 'have' && token.dep === 'aux');
  if (words('possibleModals').has(modal.lower) || (perfect && modal.lower === 'must')) return 'possible';
  if (words('futureModals').has(modal.lower)) return 'future';
  if (words('conditionalModals').has(modal.lower)) return perfect ? 'counterfactual' : 'future';
  return undefined;
}

const CONDITIONS = new Set(['if', 'whether', 'unless', 'lest']);

/** "if", "whether": not told as a fact. */
const isConditional = (beside: readonly Token[]): boolean =>
  beside.some((token) => ['mark', 'advmod', 'cc'].includes(token.dep) && CONDITIONS.has(token.lower));

/** "Did Norway fund them?": a question that yes or no answers. */
export function isAsked(reading: Reading, root: Token): boolean {
  const beside = children(reading, root);
  if (!isRoot(root) || !isVerbal(root) || !beside.some((token) => token.text === '?')) return false;
  const subject = beside.find((token) => token.dep.startsWith('nsubj'));
  const opening = root.pos === 'AUX' ? root : beside.find((token) => token.dep.startsWith('aux'));
  const asksWhat = beside.some((token) => token.tag.startsWith('W') && token.index < root.index);
  return subject !== undefined && opening !== undefined && opening.index < subject.index && !asksWhat;
}

/** "faces charges if she returns": in the present, what holds only under a condition. */
const isConditioned = (reading: Reading, token: Token): boolean =>
  ['VBZ', 'VBP'].includes(token.tag) &&
  children(reading, token, 'advcl').some((clause) =>
    children(reading, clause, 'mark').some(
      ({ lower, index }) =>
        ['if', 'unless'].includes(lower) && !['even', 'as'].includes(reading.tokens[index - 1]?.lower ?? ''),
    ),
  );

/** "Had the dam burst": an inverted auxiliary opens an unreal condition. */
const isInvertedHad = (token: Token, beside: readonly Token[]): boolean =>
  token.dep === 'advcl' &&
  beside.some(
    (child) =>
      child.lower === 'had' && beside.some((subject) => subject.dep.startsWith('nsubj') && subject.index > child.index),
  );

/** What the auxiliaries, conjunctions and adverbs beside a verb say of its reality; undefined where they say nothing. */
export function modalityBeside(reading: Reading, token: Token): Modality | undefined {
  const beside = children(reading, token);
  const modal = beside.find((child) => child.tag === 'MD');
  const byModal = modal && ofModal(reading, modal, beside);
  if (byModal) return byModal;
  if (isInvertedHad(token, beside)) return 'counterfactual';
  if (isConditional(beside) || isConditioned(reading, token)) return 'possible';
  if (beside.some((child) => child.dep === 'advmod' && reading.cues.words('hedges').has(child.lower)))
    return 'possible';
  return beside.some((child) => child.lower === 'going' && child.dep === 'aux') ? 'future' : undefined;
}

/** "reportedly": somebody's word, nobody named. */
const isReportedAdverbially = (reading: Reading, token: Token): boolean =>
  children(reading, token, 'advmod').some((child) => reading.cues.words('reportedAdverbs').has(child.lower));

/** Negation and modality of the words beside a token. */
export function readSigns(reading: Reading, token: Token, walk: Walk): void {
  if (isNegated(reading, token)) deny(walk);
  const modality = modalityBeside(reading, token);
  if (modality) doubt(walk, modality);
  if (isReportedAdverbially(reading, token)) walk.hearsay = true;
}
