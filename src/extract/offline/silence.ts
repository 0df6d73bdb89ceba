import type { Referent, Token } from '../../domain/analysis.ts';
import type { Draft } from './draft.ts';
import { factualityOf } from './factuality.ts';
import { objectToken } from './logical.ts';
import type { Reading } from './reading.ts';
import { isNegated } from './signs.ts';
import { surfaceSubject } from './subject.ts';
import { children } from './tree.ts';

/** Two actors are one party when they are the same, or one is the officialdom of the other's nation. */
function isOneParty(a: Referent | null, b: Referent | null): boolean {
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

/** The communications that a silence can be about: affirmed, to the silent party. */
function communications(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const kinds = reading.cues.words('warningPredicates');
  return drafts.filter((draft) => kinds.has(draft.predicate) && draft.polarity === 'affirmed');
}

const aboutOf = (sent: readonly Draft[]): Referent[] => [...new Set(sent.flatMap((draft) => draft.about))].slice(0, 4);

/** Warnings come before other communications: an unanswered warning is what was ignored. */
function answeredBy(reading: Reading, drafts: readonly Draft[], silence: Draft): Draft[] {
  const sent = communications(reading, drafts).filter((draft) => isUnanswered(silence, draft));
  const warnings = sent.filter((draft) => draft.predicate === 'WARNED');
  return warnings.length > 0 ? warnings : sent;
}

/** "never got a response": names what was left unanswered, and adds that it was ignored. */
function unanswered(reading: Reading, drafts: readonly Draft[], silence: Draft): Draft[] {
  const sent = answeredBy(reading, drafts, silence);
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

/** A verb with a negated noun of action: "took no action", "gave no response". */
function isInaction(reading: Reading, verb: Token): boolean {
  const object = verb.pos === 'VERB' ? objectToken(reading, verb) : undefined;
  if (!object || !reading.cues.words('inaction').has(object.lemma)) return false;
  return children(reading, object, 'det').some((token) => token.lower === 'no') || isNegated(reading, verb);
}

/** The communications to an actor that the text tells before a token, the last sentence that tells any. */
function lastToldTo(reading: Reading, drafts: readonly Draft[], actor: Referent, before: Token): Draft[] {
  const sent = communications(reading, drafts).filter(
    (draft) => draft.trigger.index < before.index && isOneParty(draft.object, actor),
  );
  const latest = Math.max(...sent.map((draft) => draft.trigger.sentence));
  return sent.filter((draft) => draft.trigger.sentence === latest);
}

/** "The office took no action": the addressee of a communication ignored its sender. */
function inactions(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const verbs = reading.tokens.filter((token) => isInaction(reading, token));
  return verbs.flatMap((verb) =>
    surfaceSubject(reading, verb).flatMap(({ token, referent }): Draft[] => {
      const sent = lastToldTo(reading, drafts, referent, verb);
      const object = sent[0]?.subject ?? sent[0]?.about[0];
      if (!object || object === referent) return [];
      const said = factualityOf(reading, verb);
      return [
        {
          ...said,
          polarity: 'affirmed',
          predicate: 'IGNORED',
          subject: referent,
          object,
          about: aboutOf(sent).filter((topic) => topic !== object),
          time: null,
          place: null,
          trigger: verb,
          evidence: [token, objectToken(reading, verb)].filter((word) => word !== undefined),
          rule: 'silence:no-action',
          inference: 'implicit',
          answers: sent,
        },
      ];
    }),
  );
}

/** The warnings that an explicit "ignored" is about. */
function withWarnings(reading: Reading, drafts: readonly Draft[], ignored: Draft): Draft {
  const sent = communications(reading, drafts).filter(
    (draft) =>
      draft.predicate === 'WARNED' &&
      (isOneParty(draft.subject, ignored.object) || isOneParty(draft.object, ignored.subject)),
  );
  return sent.length > 0 ? { ...ignored, answers: sent } : ignored;
}

/** Ties silences and dismissals to the communications they are about (guide G1); adds implied IGNORED claims. */
export const readSilences = (reading: Reading, drafts: readonly Draft[]): Draft[] =>
  [...drafts, ...inactions(reading, drafts)].flatMap((draft) => {
    if (draft.predicate === 'RESPONDED_TO' && draft.polarity === 'negated') return unanswered(reading, drafts, draft);
    if (draft.predicate === 'IGNORED' && draft.answers === undefined) return [withWarnings(reading, drafts, draft)];
    return [draft];
  });
