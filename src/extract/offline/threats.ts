import type { Referent, Token } from '../../domain/analysis.ts';
import type { Argument } from './argument.ts';
import { complementClause } from './clause.ts';
import type { Finding } from './draft.ts';
import { factualityOf } from './factuality.ts';
import { logicalArguments } from './logical.ts';
import { isPassive } from './passive.ts';
import type { Reading } from './reading.ts';
import { surfaceSubject } from './subject.ts';
import { children, prepositionObjects } from './tree.ts';
import { fits, isActor } from './types.ts';

const HARM = new Set(['strike', 'attack', 'retaliation', 'action', 'war', 'blow', 'revenge', 'reprisal', 'bombing']);

const isFuture = (reading: Reading, verb: Token): boolean =>
  children(reading, verb, 'aux').some((token) => ['will', "'ll", 'would', "'d"].includes(token.lower));

/** "X warned Y it would strike": the danger is the speaker's own act, so it is a threat and no warning. */
function ownAct(reading: Reading, verb: Token, speaker: Argument): Argument | null | undefined {
  const clause = complementClause(reading, verb);
  if (!clause || !isFuture(reading, clause)) return undefined;
  const actors = surfaceSubject(reading, clause);
  if (!actors.some(({ referent }) => referent === speaker.referent)) return undefined;
  return logicalArguments(reading, clause).object[0] ?? null;
}

/** "X warned of attacks on Y" said by a nation or armed group, with nobody else named as the attacker. */
function ownHarm(reading: Reading, verb: Token, speaker: Argument): Argument | undefined {
  const { type, named, kind } = speaker.referent;
  const dangerous = type === 'Group' && named && kind !== 'experts';
  if (!dangerous) return undefined;
  const harm = prepositionObjects(reading, verb, 'of').find((token) => HARM.has(token.lemma));
  if (!harm || ['by', 'from'].some((word) => prepositionObjects(reading, harm, word).length > 0)) return undefined;
  const targets = ['on', 'against'].flatMap((word) => prepositionObjects(reading, harm, word));
  return targets.flatMap((token) => surfaceTarget(reading, token))[0];
}

function surfaceTarget(reading: Reading, token: Token): Argument[] {
  const found = reading.document.referentsAt.get(token.index) ?? [];
  return found
    .filter((referent) => fits(referent, ['Actor', 'Place'], reading.cues))
    .map((referent) => ({ token, referent }));
}

const PUNISHED = new Set([
  'punish',
  'hunt',
  'crush',
  'destroy',
  'annihilate',
  'eliminate',
  'defeat',
  'prosecute',
  'regret',
]);

/** "will face severe penalties", "would pay a heavy price", "will be hunted down": what a threatened party is told. */
function isPunishing(reading: Reading, clause: Token): boolean {
  if (!isFuture(reading, clause)) return false;
  if (PUNISHED.has(clause.lemma)) return clause.lemma === 'regret' || isPassive(reading, clause);
  const faced = ['face', 'pay', 'suffer', 'bear', 'meet'].includes(clause.lemma);
  return faced && children(reading, clause, 'dobj').some(({ lemma }) => reading.cues.words('consequences').has(lemma));
}

/** "X said that Y would pay a heavy price": X threatens Y. */
export function consequenceFindings(reading: Reading): Finding[] {
  return reading.tokens
    .filter((clause) => clause.pos === 'VERB' && isPunishing(reading, clause))
    .flatMap((clause) => {
      const speaker = factualityOf(reading, clause).attributedTo;
      const { subject, object } = logicalArguments(reading, clause);
      const threatened = isPassive(reading, clause) ? object : subject;
      if (!speaker || !isActor(speaker)) return [];
      return threatened
        .filter(({ referent }) => isActor(referent) && referent !== speaker)
        .map((target) => ({
          predicate: 'THREATENED',
          subject: { token: clause, referent: speaker },
          object: target,
          trigger: clause,
          rule: 'threat:consequences',
          told: true,
        }));
    });
}

const isPower = ({ type, named, generic }: Referent): boolean =>
  type === 'Nation' || (type === 'Group' && named && !generic);

/** "Norway warned Sweden not to go ahead": one power tells another what it will not bear. */
function isCoercive(reading: Reading, verb: Token, { subject, object }: Finding): boolean {
  const [from, to] = [subject?.referent, object?.referent];
  if (!from || !to || !isPower(from) || !isPower(to)) return false;
  return children(reading, verb, 'xcomp', 'ccomp', 'advcl').some(
    (clause) => clause.tag === 'VB' && children(reading, clause, 'neg').length > 0,
  );
}

/** Turns warnings of one's own act into threats; other findings pass. */
export function warningOrThreat(reading: Reading, finding: Finding): Finding {
  const { subject, trigger } = finding;
  if (finding.predicate !== 'WARNED' || !subject || !isActor(subject.referent) || trigger.pos !== 'VERB')
    return finding;
  if (isCoercive(reading, trigger, finding)) return { ...finding, predicate: 'THREATENED', rule: 'threat:forbidding' };
  const own = ownAct(reading, trigger, subject) ?? ownHarm(reading, trigger, subject);
  if (own === undefined && ownAct(reading, trigger, subject) === undefined) return finding;
  return { ...finding, predicate: 'THREATENED', object: finding.object ?? own ?? null, rule: 'threat:own-act' };
}
