import type { Referent } from '../../domain/analysis.ts';
import type { Draft } from './draft.ts';
import { type Nearby, nearby } from './nearby.ts';
import type { Reading } from './reading.ts';
import { isOneParty } from './silence.ts';
import { isHappening, isPeople } from './types.ts';

/** Who made a communication, most telling first: an answer to "the claims" answers their maker. */
const AUTHORED = ['ACCUSED', 'WARNED', 'REQUESTED', 'SAID', 'ANNOUNCED'];
/** Mere statements are answered at once or not at all. */
const NEAR = 2;

const isNear = (draft: Draft, answer: Draft): boolean =>
  !['SAID', 'ANNOUNCED'].includes(draft.predicate) || answer.trigger.sentence - draft.trigger.sentence <= NEAR;

/** Lower is better: what was addressed to the one who answers, then the more telling kind, then the nearer. */
function rank(draft: Draft, answer: Draft): readonly [number, number, number] {
  const addressed = isOneParty(draft.object, answer.subject) ? 0 : 1;
  return [addressed, AUTHORED.indexOf(draft.predicate), -draft.trigger.index];
}

const REQUESTS = new Set(['request', 'appeal', 'plea', 'application', 'petition']);
const ORDERS = new Set(['order', 'instruction', 'command', 'directive', 'transmission', 'receipt']);

/** Who warned of something has not asked for what "the requests" are for, nor given "the order". */
const isOfItsKind = (draft: Draft, { about }: Draft): boolean =>
  !about.some(({ headLemma }) => ORDERS.has(headLemma)) &&
  (draft.predicate === 'REQUESTED' || !about.some(({ headLemma }) => REQUESTS.has(headLemma)));

function answeredBy(authored: Nearby, answer: Draft): Draft | undefined {
  const before = authored(answer.trigger).filter(
    (draft) =>
      draft.trigger.index < answer.trigger.index &&
      draft.subject !== answer.subject &&
      isNear(draft, answer) &&
      isOfItsKind(draft, answer),
  );
  return before.sort((a, b) => {
    const [x, y] = [rank(a, answer), rank(b, answer)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
  })[0];
}

/** "the claims", "the request": says only that something was said. */
const isMereMessage = (reading: Reading, { type, headLemma, named }: Referent): boolean =>
  type === 'Topic' && !named && reading.cues.words('communications').has(headLemma);

function aboutOf(reading: Reading, answer: Draft, answered: Draft): readonly Referent[] {
  const told = answered.about.filter(
    (referent) => referent !== answer.subject && (isPeople(referent) || isHappening(referent)),
  );
  return told.length > 0 && answer.about.every((referent) => isMereMessage(reading, referent)) ? told : answer.about;
}

/** An answer to a communication answers its maker, and is about what that was about, where the text names them. */
export function directAnswers(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const authored = nearby(drafts.filter(({ predicate, subject }) => subject !== null && AUTHORED.includes(predicate)));
  return drafts.map((draft) => {
    if (draft.predicate !== 'RESPONDED_TO' || draft.object !== null) return draft;
    const answered = answeredBy(authored, draft);
    if (!answered) return draft;
    return { ...draft, object: answered.subject, about: aboutOf(reading, draft, answered) };
  });
}
