import type { Referent, Token } from '../../domain/analysis.ts';
import type { Draft, Finding } from './draft.ts';
import { factualityOf } from './factuality.ts';
import { type Nearby, nearby } from './nearby.ts';
import type { Reading } from './reading.ts';
import { dismissalsOf, type Silence, silencesOf } from './silence-signs.ts';
import { isBody } from './types.ts';

/** How many sentences a silence may follow the communication that it leaves unanswered where it does not name its sides. */
const NEAR = 3;

/** Two actors are one party when they are the same, or one is the officialdom of the other's nation. */
export function isOneParty(a: Referent | null, b: Referent | null): boolean {
  if (!a || !b) return false;
  if (a === b) return true;
  const nationOf = (referent: Referent): readonly string[] =>
    referent.type === 'Nation' ? [referent.name] : referent.type === 'Agency' ? referent.nations : [];
  return nationOf(a).some((nation) => nationOf(b).includes(nation));
}

/** Whether `silence` leaves the communication `sent` without an answer: the addressee is silent to the sender. */
function isUnanswered(silence: Draft, sent: Draft): boolean {
  const addressee = isOneParty(sent.object, silence.subject);
  const sender = isOneParty(sent.subject, silence.object);
  return (addressee && (sender || !silence.object)) || (sender && !sent.object);
}

/** The communications near a place of the document that a silence there can be about: affirmed ones. */
function communicationsOf(reading: Reading, drafts: readonly Draft[]): Nearby {
  const kinds = reading.cues.words('warningPredicates');
  return nearby(drafts.filter((draft) => kinds.has(draft.predicate) && draft.polarity === 'affirmed'));
}

const aboutOf = (sent: readonly Draft[]): Referent[] => [...new Set(sent.flatMap((draft) => draft.about))].slice(0, 4);

/** Warnings come before other communications: an unanswered warning is what was ignored. */
const warningsFirst = (sent: readonly Draft[]): readonly Draft[] => {
  const warnings = sent.filter((draft) => draft.predicate === 'WARNED');
  return warnings.length > 0 ? warnings : sent;
};

/** "never got a response": names what was left unanswered, and adds that it was ignored. */
function unanswered(communications: Nearby, silence: Draft): Draft[] {
  const sent = warningsFirst(communications(silence.trigger).filter((draft) => isUnanswered(silence, draft)));
  if (sent.length === 0) return [silence];
  const about = silence.about.length > 0 ? silence.about : aboutOf(sent);
  const answer: Draft = { ...silence, about, answers: sent };
  const warned = sent.some((draft) => draft.predicate === 'WARNED');
  if (!warned) return [answer];
  return [
    answer,
    {
      ...answer,
      predicate: 'IGNORED',
      polarity: 'affirmed',
      inference: 'implicit',
      rule: 'silence:no-answer',
    },
  ];
}

const matches = (side: Referent | null | undefined, silent: Referent | undefined): boolean =>
  silent === undefined || isOneParty(side ?? null, silent);

/** "The memo was forwarded to one office. The Oslo bureau took no action": a body next to a communication to others. */
function justSent(communications: Nearby, { kind, silent, trigger }: Silence): Draft[] {
  if (kind !== 'action' || !silent || !isBody(silent.referent)) return [];
  return communications(trigger).filter(
    (draft) =>
      draft.subject !== silent.referent &&
      draft.trigger.index < trigger.index &&
      trigger.sentence - draft.trigger.sentence <= NEAR,
  );
}

/** The communications before a silence that fit the sides it names: those of the last sentence that has any. */
function lastSent(communications: Nearby, silence: Silence): Draft[] {
  const { silent, to, trigger } = silence;
  const sent = communications(trigger).filter(
    (draft) =>
      (draft.trigger.index < trigger.index || draft.trigger.sentence === trigger.sentence) &&
      matches(draft.object, silent?.referent) &&
      matches(draft.subject, to?.referent) &&
      (silent !== null || draft.object !== null) &&
      (silent !== null || to !== null || trigger.sentence - draft.trigger.sentence <= NEAR),
  );
  const fit = sent.length > 0 ? sent : justSent(communications, silence);
  const latest = Math.max(...fit.map((draft) => draft.trigger.sentence));
  return [...warningsFirst(fit.filter((draft) => draft.trigger.sentence === latest))];
}

const base = (reading: Reading, trigger: Token): Pick<Draft, 'modality' | 'attributedTo' | 'via' | 'trigger'> => {
  const { modality, attributedTo, via } = factualityOf(reading, trigger);
  return { modality, attributedTo, via, trigger };
};

/** "The office took no action", "no one responded": the addressee of the communication before it was silent to its sender. */
function silentClaims(reading: Reading, communications: Nearby, silence: Silence): Draft[] {
  const sent = lastSent(communications, silence);
  const [first] = sent;
  const subject = silence.silent?.referent ?? first?.object ?? null;
  const object = silence.to?.referent ?? first?.subject ?? first?.about[0] ?? null;
  if (!subject || !object || subject === object || (!first && !(silence.silent && silence.to))) return [];
  const claim: Draft = {
    ...base(reading, silence.trigger),
    polarity: 'affirmed',
    predicate: 'IGNORED',
    subject,
    object,
    about: aboutOf(sent).filter((topic) => topic !== object && topic !== subject),
    time: null,
    place: null,
    evidence: [silence.silent?.token, silence.to?.token, ...silence.evidence].filter((token) => token !== undefined),
    rule: 'silence:no-action',
    inference: 'implicit',
    answers: sent,
  };
  if (silence.kind === 'action') return [claim];
  const answer: Draft = { ...claim, predicate: 'RESPONDED_TO', polarity: 'negated', rule: 'silence:no-reply' };
  const warned = sent.some(({ predicate }) => predicate === 'WARNED');
  return [{ ...answer, inference: 'explicit' }, ...(warned ? [{ ...claim, rule: 'silence:no-answer' }] : [])];
}

/** The warnings that an explicit "ignored" is about. */
function withWarnings(communications: Nearby, ignored: Draft): Draft {
  const sent = communications(ignored.trigger).filter(
    (draft) =>
      draft.predicate === 'WARNED' &&
      (isOneParty(draft.subject, ignored.object) || isOneParty(draft.object, ignored.subject)),
  );
  if (sent.length === 0) return ignored;
  const about = ignored.about.length > 0 ? ignored.about : aboutOf(sent).filter((topic) => topic !== ignored.object);
  return { ...ignored, about, answers: sent };
}

/** Ties silences and dismissals to the communications they are about (guide G1); adds implied IGNORED claims. */
export function readSilences(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const communications = communicationsOf(reading, drafts);
  const silent = silencesOf(reading).flatMap((silence) => silentClaims(reading, communications, silence));
  return [...drafts, ...silent].flatMap((draft) => {
    if (draft.answers !== undefined) return [draft];
    if (draft.predicate === 'RESPONDED_TO' && draft.polarity === 'negated') return unanswered(communications, draft);
    return draft.predicate === 'IGNORED' ? [withWarnings(communications, draft)] : [draft];
  });
}

/** Messages that went unheeded, for whom the sentence names or for nobody in particular. */
export const dismissalFindings = (reading: Reading): Finding[] =>
  dismissalsOf(reading).map(({ by, of, trigger }) => ({
    predicate: 'IGNORED',
    subject: by,
    object: of,
    trigger,
    rule: 'silence:unheeded',
    polarity: 'affirmed',
  }));
