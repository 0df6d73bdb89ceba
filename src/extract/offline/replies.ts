import type { Token } from '../../domain/analysis.ts';
import type { Draft } from './draft.ts';
import { factualityOf } from './factuality.ts';
import type { Reading } from './reading.ts';
import { isOneParty } from './silence.ts';
import { surfaceSubject } from './subject.ts';
import { children } from './tree.ts';

/** How many sentences an answer may follow the request that it answers. */
const NEAR = 2;

/** The last request to a party before a verb. */
function requestTo(drafts: readonly Draft[], verb: Token, party: Draft['object']): Draft | undefined {
  return drafts.findLast(
    (draft) =>
      draft.predicate === 'REQUESTED' &&
      draft.subject !== null &&
      isOneParty(draft.object, party) &&
      draft.trigger.index < verb.index &&
      verb.sentence - draft.trigger.sentence <= NEAR,
  );
}

/** "declined to comment": that is told to whoever reports it, not to whoever asked for something. */
const leavesUncommented = (reading: Reading, verb: Token): boolean =>
  children(reading, verb, 'xcomp').some(({ lemma }) => reading.cues.words('commenting').has(lemma));

/** "refused", "agreed to help", "complied": what it was asked for needs no naming. */
const isReply = (reading: Reading, verb: Token): boolean =>
  verb.pos === 'VERB' &&
  reading.cues.words('replying').has(verb.lemma) &&
  children(reading, verb, 'dobj', 'nsubjpass', 'auxpass').length === 0 &&
  !leavesUncommented(reading, verb);

/** "Norway asked Sweden for help, but Sweden refused": who was asked answers who asked. */
export function replies(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return reading.tokens
    .filter((token) => isReply(reading, token))
    .flatMap((verb) =>
      surfaceSubject(reading, verb).flatMap(({ token, referent }): Draft[] => {
        const request = requestTo(drafts, verb, referent);
        if (!request || request.subject === referent) return [];
        return [
          {
            ...request,
            ...factualityOf(reading, verb),
            predicate: 'RESPONDED_TO',
            subject: referent,
            object: request.subject,
            time: null,
            trigger: verb,
            evidence: [token],
            rule: `reply:${verb.lemma}`,
            answers: [request],
          },
        ];
      }),
    );
}
