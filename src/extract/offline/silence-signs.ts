import type { Token } from '../../domain/analysis.ts';
import { type Argument, coordinated } from './argument.ts';
import { acting, all, authorOf } from './authors.ts';
import { factualityOf } from './factuality.ts';
import { objectToken } from './logical.ts';
import { reached, toldBefore } from './message-roles.ts';
import { isPassive } from './passive.ts';
import type { Reading } from './reading.ts';
import { isNegated } from './signs.ts';
import { surfaceSubject } from './subject.ts';
import { children, head, isVerbal, prepositionObjects } from './tree.ts';

/** Words that say that somebody did not answer or did not act; sides they leave open are null. */
export interface Silence {
  readonly kind: 'answer' | 'action';
  readonly silent: Argument | null;
  readonly to: Argument | null;
  readonly trigger: Token;
  readonly evidence: readonly Token[];
}

const NOTHING = new Set(['nothing', 'little', 'naught', 'nought']);
const NOBODY = new Set(['one', 'nobody', 'none', 'no-one']);

/** "no one", "nobody": nobody in particular is silent. */
const isNobody = (reading: Reading, verb: Token): boolean =>
  children(reading, verb, 'nsubj', 'nsubjpass').some(({ lower }) => NOBODY.has(lower) || NOTHING.has(lower));

/** Who does not act or answer: the verb's subject, null where that is nobody. */
function silentOnes(reading: Reading, verb: Token): (Argument | null)[] {
  if (isNobody(reading, verb)) return [null];
  return acting(surfaceSubject(reading, verb)).slice(0, 2);
}

const isDenied = (reading: Reading, verb: Token): boolean => factualityOf(reading, verb).polarity === 'negated';

const byActor = (reading: Reading, verb: Token, kind: Silence['kind'], evidence: readonly Token[] = []): Silence[] =>
  silentOnes(reading, verb).map((silent) => ({ kind, silent, to: null, trigger: verb, evidence }));

const from = (reading: Reading, token: Token): Argument | null =>
  acting(all(reading, prepositionObjects(reading, token, 'from')))[0] ?? null;

/** "received no answer": who waits for it is not the one who is silent. */
function unreceived(reading: Reading, verb: Token, object: Token | undefined): Silence[] {
  const silent = from(reading, verb) ?? (object ? from(reading, object) : null) ?? toldBefore(reading, verb)[0] ?? null;
  return acting(surfaceSubject(reading, verb)).map((to) => ({
    kind: 'answer',
    silent,
    to,
    trigger: verb,
    evidence: object ? [object] : [],
  }));
}

/** A verb with a noun of action or answer that is denied: "took no action", "gave no reply", "got no response". */
function ofObject(reading: Reading, verb: Token): Silence[] {
  const { words } = reading.cues;
  const object = objectToken(reading, verb);
  if (!object || !words('inaction').has(object.lemma)) return [];
  const denied = children(reading, object, 'det').some(({ lower }) => lower === 'no') || isNegated(reading, verb);
  if (!denied) return [];
  const answer = words('answerNouns').has(object.lemma);
  if (answer && words('receivingVerbs').has(verb.lemma)) return unreceived(reading, verb, object);
  const told = ['to', 'of'].some((word) =>
    [verb, object].some((at) => prepositionObjects(reading, at, word).length > 0),
  );
  return answer || !told ? byActor(reading, verb, answer ? 'answer' : 'action', [object]) : [];
}

/** "did nothing", "nothing was done". */
function ofNothing(reading: Reading, verb: Token): Silence[] {
  if (verb.lemma !== 'do') return [];
  const idle = children(reading, verb, 'dobj', 'nsubjpass').some(({ lower }) => NOTHING.has(lower));
  const purpose = children(reading, verb, 'advcl', 'xcomp').length > 0;
  return idle && !purpose ? byActor(reading, verb, 'action') : [];
}

const hasObject = (reading: Reading, verb: Token): boolean =>
  children(reading, verb, 'dobj', 'dative', 'xcomp', 'ccomp').length > 0 ||
  ['to', 'on', 'upon', 'for', 'with', 'as'].some((word) => prepositionObjects(reading, verb, word).length > 0);

/** "did not reply", "failed to act", "no one responded", where the verb does not say to whom or on what. */
function ofVerb(reading: Reading, verb: Token): Silence[] {
  const { words } = reading.cues;
  const answers = words('answerVerbs').has(verb.lemma);
  if ((!answers && !words('actionVerbs').has(verb.lemma)) || hasObject(reading, verb) || isPassive(reading, verb))
    return [];
  return isDenied(reading, verb) ? byActor(reading, verb, answers ? 'answer' : 'action') : [];
}

/** "remained silent". */
function ofState(reading: Reading, verb: Token): Silence[] {
  if (!['remain', 'stay', 'keep', 'fall'].includes(verb.lemma)) return [];
  const quiet = children(reading, verb, 'acomp', 'oprd', 'advmod', 'xcomp').some(({ lower }) =>
    ['silent', 'quiet', 'mum', 'idle', 'inactive'].includes(lower),
  );
  return quiet && !isNegated(reading, verb) ? byActor(reading, verb, 'answer') : [];
}

/** "never heard back", "heard nothing". */
function ofHearing(reading: Reading, verb: Token): Silence[] {
  if (verb.lemma !== 'hear') return [];
  const back = children(reading, verb, 'advmod', 'prt').some(({ lower }) => lower === 'back');
  const nothing = children(reading, verb, 'dobj').some(({ lower }) => NOTHING.has(lower));
  return nothing || (back && isDenied(reading, verb)) ? unreceived(reading, verb, undefined) : [];
}

/** "no reply came", "there was no response from X", "no answer was forthcoming". */
function ofAnswerNoun(reading: Reading, noun: Token): Silence[] {
  if (!reading.cues.words('answerNouns').has(noun.lemma) || !['nsubj', 'attr', 'nsubjpass'].includes(noun.dep))
    return [];
  const verb = head(reading, noun);
  const none = children(reading, noun, 'det').some(({ lower }) => lower === 'no');
  if (!isVerbal(verb) || !(none || (noun.dep !== 'attr' && isNegated(reading, verb)))) return [];
  const silent = from(reading, noun) ?? from(reading, verb);
  return [{ kind: 'answer', silent, to: reached(reading, noun)[0] ?? null, trigger: verb, evidence: [noun] }];
}

/** "faxed the guard, with *no reply*": the verb before says who waits. */
function ofMissingAnswer(reading: Reading, noun: Token): Silence[] {
  const preposition = head(reading, noun);
  const verb = head(reading, preposition);
  const none = preposition.lower === 'without' || children(reading, noun, 'det').some(({ lower }) => lower === 'no');
  const missing = ['with', 'without'].includes(preposition.lower) && none && isVerbal(verb);
  if (!missing || !reading.cues.words('answerNouns').has(noun.lemma)) return [];
  return acting(surfaceSubject(reading, verb)).map((to) => ({
    kind: 'answer',
    silent: acting(all(reading, children(reading, verb, 'dobj')))[0] ?? null,
    to,
    trigger: verb,
    evidence: [noun],
  }));
}

const ANSWERED = new Set(['answer', 'acknowledge']);

/** "the letter went unanswered", "the letter was not answered". */
function ofUnanswered(reading: Reading, noun: Token): Silence[] {
  const verb = head(reading, noun);
  const went =
    noun.dep === 'nsubj' && children(reading, verb, 'acomp', 'oprd').some(({ lower }) => lower === 'unanswered');
  const left = went || (noun.dep === 'nsubjpass' && ANSWERED.has(verb.lemma) && isDenied(reading, verb));
  if (!left || !reading.cues.words('communications').has(noun.lemma)) return [];
  const silent = reached(reading, noun)[0] ?? null;
  return [{ kind: 'answer', silent, to: authorOf(reading, noun)[0] ?? null, trigger: verb, evidence: [noun] }];
}

/** All that a document says of answers that did not come and acts that were not done. */
export const silencesOf = (reading: Reading): Silence[] =>
  reading.tokens.flatMap((token) => {
    if (isVerbal(token))
      return [ofObject, ofNothing, ofVerb, ofState, ofHearing].flatMap((find) => find(reading, token));
    if (token.pos !== 'NOUN') return [];
    return [ofAnswerNoun, ofMissingAnswer, ofUnanswered].flatMap((find) => find(reading, token));
  });

/** A dismissal that a message undergoes: "the warnings went unheeded", "fell on deaf ears". */
export interface Dismissal {
  readonly by: Argument | null;
  readonly of: Argument;
  readonly trigger: Token;
}

function isDismissed(reading: Reading, verb: Token): boolean {
  const { words } = reading.cues;
  const ends = [
    ...children(reading, verb, 'acomp', 'oprd', 'advmod', 'dobj', 'attr', 'xcomp'),
    ...['on', 'in'].flatMap((word) => prepositionObjects(reading, verb, word)),
  ];
  if (!words('fateVerbs').has(verb.lemma)) return false;
  return ends.some((token) => words('unheeded').has(token.lower));
}

/** The messages that a document says came to nothing. */
export const dismissalsOf = (reading: Reading): Dismissal[] =>
  reading.tokens
    .filter((token) => isVerbal(token) && isDismissed(reading, token))
    .flatMap((verb) =>
      children(reading, verb, 'nsubj', 'nsubjpass')
        .filter((noun) => reading.cues.words('communications').has(noun.lemma))
        .flatMap((noun) => {
          const author = authorOf(reading, noun)[0] ?? coordinated(reading, noun)[0];
          const ends = children(reading, verb, 'acomp', 'oprd', 'xcomp');
          const by = [verb, ...ends].flatMap((token) => prepositionObjects(reading, token, 'by'));
          return author ? [{ by: acting(all(reading, by))[0] ?? null, of: author, trigger: verb }] : [];
        }),
    );
