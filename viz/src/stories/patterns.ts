import type { ViewClaim } from '../../../src/domain/view.ts';
import { chainOf } from '../says-who/chain.ts';
import { storyStrings, strings } from '../strings.ts';
import { countedSentenceOf, timeWords } from '../wording.ts';
import { tellMissedWarnings } from './missed-warnings.ts';
import { type Facts, rowsByClaim, type StoryRow, type StorySentence, type Tell, text, texts, unique } from './story.ts';
import { deedsOf, opening, quotedClaims, silencesOf, storyFrom } from './told-claim.ts';

/** The other claims of a story, and how its sentence goes on. */
type Continued = readonly [others: readonly ViewClaim[], rest: Pick<StorySentence, 'outcome' | 'next'>];

/** Stories of which each starts from the claim in `claimId`; the rows of one claim are one story. */
const toldByClaim =
  (question: string, tell: (claim: ViewClaim, rows: readonly StoryRow[], facts: Facts) => Continued): Tell =>
  (rows, facts) =>
    [...rowsByClaim(rows, 'claimId')].flatMap(([id, group]) => {
      const claim = facts.claims.get(id);
      if (claim === undefined) return [];
      const [others, rest] = tell(claim, group, facts);
      return [storyFrom(`${question}:${id}`, [claim, ...others], { ...opening(claim, facts), ...rest })];
    });

const dated = (claim: ViewClaim | undefined, given: unknown): string => {
  const when = claim === undefined ? (text(given) ?? '') : timeWords(claim.time);
  return when === '' ? '' : `, ${when}`;
};

const tellStopped = toldByClaim('stopped_then_released', (stop, rows, facts) => {
  const [row] = rows as [StoryRow];
  const [release] = quotedClaims(facts, stop, ['RELEASED'], [text(row['releaseQuote']) ?? '']);
  const by = text(row['releasedBy']);
  const releaser = by === null || by === text(row['stoppedBy']) ? '' : ` ${storyStrings.by} ${by}`;
  const deeds = rows.flatMap((one) => {
    const attack = text(one['attack']);
    return attack === null ? [] : [{ attack, order: text(one['order']), claims: deedsOf(facts, stop.object, attack) }];
  });
  // What three articles call "bombing" are three nodes until somebody finds that they are one; it is told once.
  const then = unique(deeds.map(({ attack, order, claims }) => `${attack}${dated(claims[0], null)} (${order})`));
  return [
    [...(release === undefined ? [] : [release]), ...deeds.flatMap(({ claims }) => claims)],
    {
      outcome: `${storyStrings.released}${releaser}${dated(release, row['released'])}.`,
      next: then.length === 0 ? '' : `${strings.followed} ${then.join('; ')}.`,
    },
  ];
});

const tellUnanswered = toldByClaim('unanswered_requests', (request, [row], facts) => {
  const refused = row?.['answer'] === 'refused';
  const silences = refused ? silencesOf(facts, request.object, request.subject) : [];
  return [silences, { outcome: refused ? storyStrings.refused : storyStrings.noAnswer, next: '' }];
});

const tellAccused = toldByClaim('accused_and_denied', (accusation, [row], facts) => {
  const replies = quotedClaims(facts, accusation, ['DENIED', 'ADMITTED'], texts(row?.['replyQuote']));
  const words = texts(row?.['reply']).map((reply) => storyStrings.replies[reply as 'DENIED' | 'ADMITTED'] ?? reply);
  return [replies, { outcome: words.length === 0 ? storyStrings.noReply : `${words.join(', ')}.`, next: '' }];
});

const tellUnnamed = toldByClaim('one_unnamed_source', (claim) => {
  const speaker = claim.speaker ?? chainOf(claim).at(-1)!.name;
  return [[], { outcome: storyStrings.onlySource(speaker), next: '' }];
});

/** Two claims that cannot both hold, side by side. */
const tellContradictions: Tell = (rows, facts) =>
  rows.flatMap((row) => {
    const [left, right] = [row['claimId1'], row['claimId2']].map((id) => facts.claims.get(text(id) ?? ''));
    if (left === undefined || right === undefined) return [];
    const when = timeWords(left.time);
    const sentence = {
      when,
      what: `${countedSentenceOf(left, facts.nameOf)}.`,
      outcome: storyStrings.but,
      next: `${countedSentenceOf(right, facts.nameOf)}${timeWords(right.time) === when ? '' : dated(right, null)}.`,
    };
    return [storyFrom(`contradictions:${left.id}+${right.id}`, [left, right], sentence)];
  });

/** A pattern that investigators look for, by the question of the library that finds it. */
export interface Pattern {
  readonly question: keyof typeof storyStrings.patterns;
  readonly tell: Tell;
}

/** What is told on the landing list, in the order in which it is opened. */
export const PATTERNS: readonly Pattern[] = [
  { question: 'missed_warnings', tell: tellMissedWarnings },
  { question: 'stopped_then_released', tell: tellStopped },
  { question: 'unanswered_requests', tell: tellUnanswered },
  { question: 'contradictions', tell: tellContradictions },
  { question: 'accused_and_denied', tell: tellAccused },
  { question: 'one_unnamed_source', tell: tellUnnamed },
];
