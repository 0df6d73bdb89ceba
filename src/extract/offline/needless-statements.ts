import type { Referent, Token } from '../../domain/analysis.ts';
import { complementClause, quotationBeside } from './clause.ts';
import type { Draft } from './draft.ts';
import type { DraftIndex } from './draft-index.ts';
import { ancestry } from './path.ts';
import { type Reading, referentAt } from './reading.ts';
import { children, head, isRoot, isVerbal, MAX_CLIMB } from './tree.ts';
import { isActor, isHappening, isPlace } from './types.ts';

/** The clause that a phrase like "according to X" vouches for. */
export function clauseAround(reading: Reading, word: Token): Token | undefined {
  let at = word;
  for (let step = 0; step < MAX_CLIMB && !isRoot(at); step++) {
    at = head(reading, at);
    if (isVerbal(at)) return at;
  }
  return undefined;
}

const isSourcePhrase = (said: Draft): boolean => said.trigger.lower === 'according';

/** The clause that a statement consists of. */
const contentOf = (reading: Reading, said: Draft): Token | undefined =>
  isSourcePhrase(said) ? clauseAround(reading, said.trigger) : complementClause(reading, said.trigger);

const isModal = (reading: Reading, clause: Token): boolean =>
  children(reading, clause, 'aux').some(({ tag }) => tag === 'MD');

const isActorOrPlace = (referent: Referent): boolean => isActor(referent) || isPlace(referent);

/** Whether the topic was taken out of a quotation that the parser did not make part of the statement. */
const isQuotedTopic = (reading: Reading, said: Draft): boolean =>
  !said.trigger.quoted &&
  complementClause(reading, said.trigger) === undefined &&
  said.evidence.some((token) => token.quoted && referentAt(reading, token) === said.object);

/** A quotation is about what the text speaks of elsewhere too, and rather about things than about people. */
const isPassingWord = (object: Referent): boolean =>
  !isHappening(object) && (isActorOrPlace(object) || object.mentions.length < 2);

/** Content that tells what somebody did or is: where no rule reads it, the one it is about says too little. */
function tellsFact(reading: Reading, said: Draft): boolean {
  const clause = contentOf(reading, said);
  const { lexicon, words } = reading.cues;
  if (said.object && isQuotedTopic(reading, said)) return isPassingWord(said.object);
  if (clause && isSourcePhrase(said) && lexicon.speechVerbs.has(clause.lemma)) return true;
  if (words('believing').has(said.trigger.lemma) || !clause || !said.object) return false;
  return isActorOrPlace(said.object) && !isModal(reading, clause);
}

/** A thing that says nothing by itself: "the ozone highlights the importance". */
const isMute = (reading: Reading, subject: Referent): boolean =>
  !isActor(subject) && !reading.cues.words('documents').has(subject.headLemma);

const isBareReport = (reading: Reading, { named, plural, headLemma, modifiers }: Referent): boolean =>
  !named && plural && modifiers.size === 0 && reading.cues.words('reportNouns').has(headLemma);

/** What claims other than statements tell. */
export interface Told {
  readonly index: DraftIndex;
  /** The words at or below which something is told. */
  readonly words: ReadonlySet<number>;
}

const tells = (reading: Reading, { predicate }: Draft): boolean =>
  predicate !== 'SAID' && !reading.cues.words('structural').has(predicate);

/** The words at or below which something is told other than that somebody said so. */
export function wordsTold(reading: Reading, drafts: readonly Draft[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const draft of drafts)
    if (tells(reading, draft)) for (const { index } of ancestry(reading, draft.trigger)) words.add(index);
  return words;
}

/** Whether another claim tells what is said: made of the content's own words, or of the quotation beside it. */
function isCovered(reading: Reading, said: Draft, { index, words }: Told): boolean {
  const above = isSourcePhrase(said) ? clauseAround(reading, said.trigger) : said.trigger;
  if (above === undefined) return false;
  if (words.has(above.index)) return true;
  const quoted = complementClause(reading, said.trigger) ? [] : quotationBeside(reading, said.trigger);
  return quoted.some((token) =>
    index.at(token).some((draft) => tells(reading, draft) && draft.attributedTo === said.subject),
  );
}

/** Why a statement adds nothing, in words: its content is told otherwise, nobody makes it or it is only to be made. */
export function reasonAgainstStatement(reading: Reading, said: Draft, told: Told): string | undefined {
  if (said.predicate !== 'SAID') return undefined;
  if (said.subject === null) return 'nobody is named who says it';
  if (said.modality === 'future') return 'it is still to be said';
  if (isMute(reading, said.subject) || isBareReport(reading, said.subject)) return `${said.subject.name} says nothing`;
  if (isCovered(reading, said, told)) return 'what is said is told by claims of its own';
  return tellsFact(reading, said) ? 'what is said is about nothing but what somebody did or is' : undefined;
}
