import type { Token } from '../../domain/analysis.ts';
import type { Modality } from '../../domain/modality.ts';
import type { Reading } from './reading.ts';
import { children, phraseStart } from './tree.ts';

const ADVERBIAL = new Set(['advmod', 'cc', 'preconj', 'det', 'neg']);

/** "no one", "neither party": a negative word on an argument negates the act. */
function isNegativeArgument(reading: Reading, argument: Token): boolean {
  if (reading.cues.words('negativePronouns').has(argument.lower)) return true;
  if (reading.tokens[phraseStart(reading, argument)]!.lower === 'neither') return true;
  const own = children(reading, argument);
  if (own.some((token) => (token.lower === 'no' || token.lower === 'neither') && token.dep !== 'cc')) return true;
  return own.some((token) => token.dep === 'preconj' && token.lower === 'neither');
}

/** Whether the words beside a verb or noun negate it. */
export function isNegated(reading: Reading, token: Token): boolean {
  const negators = reading.cues.words('negators');
  const beside = children(reading, token);
  if (beside.some((child) => child.dep === 'neg')) return true;
  if (beside.some((child) => ADVERBIAL.has(child.dep) && negators.has(child.lower) && child.lower !== 'nor'))
    return true;
  if (beside.some((child) => child.lower === 'nor' && child.dep === 'cc' && child.index < token.index)) return true;
  return beside
    .filter((child) => ['nsubj', 'nsubjpass', 'dobj', 'attr'].includes(child.dep))
    .some((child) => isNegativeArgument(reading, child));
}

function ofModal(reading: Reading, modal: Token, beside: readonly Token[]): Modality | undefined {
  const { words } = reading.cues;
  const perfect = beside.some((token) => token.lower === 'have' && token.dep === 'aux');
  if (words('possibleModals').has(modal.lower)) return 'possible';
  if (words('futureModals').has(modal.lower)) return 'future';
  if (words('conditionalModals').has(modal.lower)) return perfect ? 'counterfactual' : 'future';
  return undefined;
}

/** "if", "whether": not told as a fact. */
const isConditional = (beside: readonly Token[]): boolean =>
  beside.some((token) => token.dep === 'mark' && ['if', 'whether', 'unless'].includes(token.lower));

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
  if (isConditional(beside)) return 'possible';
  if (beside.some((child) => child.dep === 'advmod' && reading.cues.words('hedges').has(child.lower)))
    return 'possible';
  return beside.some((child) => child.lower === 'going' && child.dep === 'aux') ? 'future' : undefined;
}

/** "reportedly": somebody's word, nobody named. */
export const isReportedAdverbially = (reading: Reading, token: Token): boolean =>
  children(reading, token, 'advmod').some((child) => reading.cues.words('reportedAdverbs').has(child.lower));
