import type { Referent, Token } from '../../domain/analysis.ts';
import { type Argument, argumentsAt, coordinated, isRelative } from './argument.ts';
import { logicalArguments } from './logical.ts';
import { isPassive } from './passive.ts';
import type { Reading } from './reading.ts';
import { surfaceSubject } from './subject.ts';
import { children, head, isBelow, prepositionObjects, verbAbove } from './tree.ts';
import { isActor } from './types.ts';

/** Who vouches for something, and who relayed it. */
export interface Source {
  readonly speaker: Referent;
  readonly via: readonly Referent[];
}

/** "Reports say", "rumours suggest": words that name nobody. */
const isBareReport = (reading: Reading, { token }: Argument): boolean =>
  reading.cues.words('reportNouns').has(token.lemma) &&
  token.tag === 'NNS' &&
  children(reading, token, 'det', 'poss', 'amod', 'compound', 'prep').length === 0;

/** A person, body or document may vouch for something; a fact or a situation that "shows" it may not. */
const mayVouch = (reading: Reading, argument: Argument): boolean =>
  (isActor(argument.referent) || reading.cues.words('documents').has(argument.referent.headLemma)) &&
  !isBareReport(reading, argument);

const firstVoucher = (reading: Reading, tokens: readonly Token[]): Referent | undefined =>
  tokens.flatMap((token) => argumentsAt(reading, token)).find((argument) => mayVouch(reading, argument))?.referent;

/** Who says the content of a speech verb. */
export const speakerOf = (reading: Reading, verb: Token): Referent | undefined =>
  logicalArguments(reading, verb).subject.find((argument) => mayVouch(reading, argument))?.referent;

/** Who is convinced or worried: the grammatical subject, whatever the voice. */
export const holderOf = (reading: Reading, word: Token): Referent | undefined =>
  surfaceSubject(reading, word).find(({ referent }) => isActor(referent))?.referent;

/** Whether a speech verb has a subject that cannot vouch: "the figures show". */
export const isShownByThings = (reading: Reading, verb: Token): boolean => {
  const { subject } = logicalArguments(reading, verb);
  return (
    subject.length > 0 && subject.every((argument) => !mayVouch(reading, argument) && !isBareReport(reading, argument))
  );
};

function isMedium(reading: Reading, referent: Referent): boolean {
  return referent.kind === 'media' || reading.cues.words('mediaNouns').has(referent.headLemma);
}

/** Whom the speaker told it, where that is a medium: "told the Associated Press", "said in a letter to Radio Ost". */
export function relaysOf(reading: Reading, verb: Token): Referent[] {
  const inTalks = ['in', 'during'].flatMap((word) => prepositionObjects(reading, verb, word));
  const told = [
    ...children(reading, verb, 'dobj', 'dative', 'nsubjpass').filter((token) => token.pos !== 'ADP'),
    ...['to', 'on'].flatMap((word) => prepositionObjects(reading, verb, word)),
    ...inTalks.flatMap((token) => ['to', 'with'].flatMap((word) => prepositionObjects(reading, token, word))),
  ];
  const found = told
    .flatMap((token) => argumentsAt(reading, token))
    .map(({ referent }) => referent)
    .filter((referent) => isActor(referent) && isMedium(reading, referent) && referent.named);
  return [...new Set(found)];
}

/** "Reuters, citing officials, said": those cited vouch, the speaker relays. */
export function citedBy(reading: Reading, verb: Token): Referent | undefined {
  const cites = children(reading, verb, 'advcl', 'prep', 'acl').filter(({ lower }) =>
    ['citing', 'quoting'].includes(lower),
  );
  const cited = cites.flatMap((cite) => children(reading, cite, 'dobj', 'pobj'));
  return cited.flatMap((token) => coordinated(reading, token)).find(({ referent }) => isActor(referent))?.referent;
}

/** Whose claim, report or fear it is: "Norway's claim that", "fears by residents that". */
export const ownerOf = (reading: Reading, noun: Token): Referent | undefined =>
  firstVoucher(reading, [
    ...children(reading, noun, 'poss'),
    ...['by', 'from', 'of'].flatMap((word) => prepositionObjects(reading, noun, word)),
  ]);

/** "which, according to X, …": only the relative clause is X's. */
function isInScope(reading: Reading, according: Token, token: Token): boolean {
  const before = [1, 2].map((back) => reading.tokens[according.index - back]);
  const clause = before.some((word) => word && isRelative(word)) ? verbAbove(reading, according) : undefined;
  return clause === undefined || clause.index === token.index || isBelow(reading, token, clause);
}

/** "according to X", unless it stands in another's quotation. */
function accordingTo(reading: Reading, according: Token, token: Token): Referent | undefined {
  if (according.lower !== 'according' || (according.quoted && !token.quoted)) return undefined;
  if (!isInScope(reading, according, token)) return undefined;
  const to = children(reading, according).find(({ lower }) => lower === 'to') ?? reading.tokens[according.index + 1];
  const [source] = to ? children(reading, to, 'pobj') : [];
  return source && argumentsAt(reading, source)[0]?.referent;
}

/** "in the view of X", "in X's words". */
function inTheViewOf(reading: Reading, preposition: Token): Referent | undefined {
  if (preposition.lower !== 'in' || preposition.dep !== 'prep') return undefined;
  return children(reading, preposition, 'pobj')
    .filter((noun) => reading.cues.words('views').has(noun.lemma))
    .map((noun) => ownerOf(reading, noun))
    .find((owner) => owner !== undefined);
}

/** "as X put it", "as X told the court": the verb of a clause that names the source of the one above. */
const isSourceClause = (reading: Reading, verb: Token): boolean =>
  verb.dep === 'advcl' &&
  (verb.lemma === 'put' || reading.cues.lexicon.speechVerbs.has(verb.lemma)) &&
  children(reading, verb, 'ccomp').length === 0 &&
  children(reading, verb, 'mark').some(({ lower }) => lower === 'as');

function sourceAt(reading: Reading, word: Token, token: Token): Source | undefined {
  if (isSourceClause(reading, word)) {
    const above = head(reading, word);
    const covered = above.index === token.index || isBelow(reading, token, above);
    const speaker = covered ? speakerOf(reading, word) : undefined;
    return speaker && { speaker, via: relaysOf(reading, word) };
  }
  const speaker = accordingTo(reading, word, token) ?? inTheViewOf(reading, word);
  return speaker && { speaker, via: [] };
}

/** The source that a phrase of the sentence names: "according to X", "in X's view", "as X put it". */
export function statedSource(reading: Reading, token: Token): Source | undefined {
  for (const word of reading.bySentence.get(token.sentence) ?? []) {
    if (word.index === token.index || isBelow(reading, token, word)) continue;
    const found = sourceAt(reading, word, token);
    if (found) return found;
  }
  return undefined;
}

/** The speaker of the quotation that a token stands in; a headline with quoted words tells its speaker's view. */
export function quotedSpeaker(reading: Reading, token: Token): Referent | undefined {
  const { paragraphs, speakerAt } = reading.document;
  if (token.quoted) return speakerAt.get(token.index);
  if (!paragraphs[token.paragraph]?.headline) return undefined;
  const quoted = (reading.bySentence.get(token.sentence) ?? []).filter((word) => word.quoted);
  return quoted.length > 1 ? speakerAt.get(quoted[0]!.index) : undefined;
}

/** "is convinced that", "are worried that": whether a participle or adjective says what somebody believes. */
export const isAttitude = (reading: Reading, word: Token): boolean =>
  reading.cues.words('attitudes').has(word.lower) &&
  (word.pos === 'ADJ' || isPassive(reading, word) || word.tag === 'VBN');
