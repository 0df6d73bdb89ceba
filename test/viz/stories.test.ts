import { describe, expect, test } from 'vitest';
import type { ViewClaim } from '../../src/domain/view.ts';
import { missedWarnings, tellMissedWarnings } from '../../viz/src/stories/missed-warnings.ts';
import { PATTERNS, type Pattern } from '../../viz/src/stories/patterns.ts';
import type { StoryRow } from '../../viz/src/stories/story.ts';
import { viewClaim } from './claims.ts';

describe('missed warnings', () => {
  const row = {
    warningId: 'w1',
    warner: 'Ada',
    warned: 'Bo',
    about: ['Cy'],
    warnedFrom: '2021-05-01',
    warnedTo: '2021-05-31',
  };

  test('rows of one warning are one story, with what became of it told once', () => {
    const [story, ...others] = missedWarnings([
      { ...row, responseId: 'r1', how: 'ignored (implied)', ignoredBy: 'Bo', saysWho: ['Post'] },
      { ...row, responseId: 'r2', how: 'ignored', ignoredBy: 'Bo', saysWho: ['Wire', 'Post'] },
      { ...row, responseId: 'r3', how: 'no response', ignoredBy: 'Dee', saysWho: [] },
    ]);
    expect(others).toEqual([]);
    expect(story).toMatchObject({
      claims: ['w1', 'r1', 'r2', 'r3'],
      when: 'May 2021',
      outcomes: ['Ignored', 'No response from Dee'],
      saysWho: ['Post', 'Wire'],
      attack: null,
      leadTime: null,
    });
  });

  test('rows without a warning, or with anything odd in them, do no harm', () => {
    expect(missedWarnings([{}, { warningId: 3 }])).toEqual([]);
    expect(missedWarnings([{ warningId: 'w', about: 'x', attackFrom: 7 }])[0]).toMatchObject({
      about: [],
      attackWhen: '',
    });
  });
});

const tell = (question: Pattern['question'], rows: readonly StoryRow[], ...claims: readonly ViewClaim[]) => {
  const facts = { claims: new Map(claims.map((claim) => [claim.id, claim])), nameOf: (id: string) => id.toUpperCase() };
  return PATTERNS.find((pattern) => pattern.question === question)!.tell(rows, facts);
};
const day = (start: string) => ({ text: '', start, end: start });

describe('patterns', () => {
  test('tell of a missed warning who says so, article first', () => {
    const warning = viewClaim({ id: 'w', publisher: 'Post', published: '2021-09-20', via: ['Wire'], speaker: 'Ada' });
    const [story] = tell('missed_warnings', [{ warningId: 'w', warner: 'A', warned: 'B', how: 'ignored' }], warning);
    expect(story).toMatchObject({
      id: 'missed_warnings:w',
      claims: ['w'],
      sentence: { what: 'A warned B.', outcome: 'Ignored.' },
      sources: ['Post, 20 Sept 2021 ← Wire ← Ada'],
    });
  });

  test('tell of a warning that the graph lacks what the rows say', () => {
    const facts = { claims: new Map(), nameOf: (id: string) => id };
    const [story] = tellMissedWarnings([{ warningId: 'w', saysWho: ['Ada'], published: '2021-09-20' }], facts);
    expect(story).toMatchObject({ claims: ['w'], sources: ['Ada · 20 Sept 2021'] });
  });

  test('tell of a stop its release, and every attack that followed, as one story', () => {
    const stop = viewClaim({ id: 's', predicate: 'STOPPED', time: day('2021-09-03') });
    const release = viewClaim({ id: 'r', predicate: 'RELEASED', quote: 'let go', time: day('2021-09-04') });
    const deed = viewClaim({ id: 'd', predicate: 'CARRIED_OUT', subject: 'b', object: 'x', time: day('2021-09-12') });
    const row = { claimId: 's', stoppedBy: 'A', releasedBy: 'C', releaseQuote: 'let go', order: 'after the release' };
    const rows = [
      { ...row, attack: 'X' },
      { ...row, attack: 'Y' },
    ];
    expect(tell('stopped_then_released', rows, stop, release, deed)).toEqual([
      {
        id: 'stopped_then_released:s',
        claims: ['s', 'r', 'd'],
        sentence: {
          when: '3 Sept 2021',
          what: 'A stopped B.',
          outcome: 'Released by C, 4 Sept 2021.',
          next: 'Then: X, 12 Sept 2021 (after the release); Y (after the release).',
        },
        sources: ['d'],
      },
    ]);
  });

  test('tell of a request whether it was refused, with the claim that says so', () => {
    const request = viewClaim({ id: 'q', predicate: 'REQUESTED' });
    const silence = viewClaim({
      id: 'n',
      predicate: 'RESPONDED_TO',
      polarity: 'negated',
      subject: 'b',
      object: 'a',
    });
    const answered = viewClaim({ ...silence, id: 'y', polarity: 'affirmed' });
    const told = (answer: string) =>
      tell('unanswered_requests', [{ claimId: 'q', answer }], request, silence, answered)[0];
    expect(told('refused')).toMatchObject({ claims: ['q', 'n'], sentence: { outcome: 'Refused or ignored.' } });
    expect(told('none told')).toMatchObject({ claims: ['q'], sentence: { outcome: 'No answer is told.' } });
  });

  test('tell of an accusation the reply', () => {
    const accusation = viewClaim({ id: 'a', predicate: 'ACCUSED', about: ['fraud'] });
    const denial = viewClaim({ id: 'd', predicate: 'DENIED', quote: 'No.' });
    const told = (row: StoryRow) => tell('accused_and_denied', [{ claimId: 'a', ...row }], accusation, denial)[0];
    expect(told({ reply: ['DENIED'], replyQuote: ['No.'] })).toMatchObject({
      claims: ['a', 'd'],
      sentence: { what: 'A accused B about fraud.', outcome: 'Denied.' },
    });
    expect(told({ reply: [], replyQuote: [] })).toMatchObject({ claims: ['a'] });
  });

  test('tell of a contradiction both sides, and of a lone source its name', () => {
    const [left, right] = [viewClaim({ id: 'l' }), viewClaim({ id: 'r', polarity: 'negated', speaker: 'two dockers' })];
    const [both] = tell('contradictions', [{ claimId1: 'l', claimId2: 'r' }, { claimId1: 'l' }], left, right);
    expect(both).toMatchObject({
      id: 'contradictions:l+r',
      claims: ['l', 'r'],
      sentence: { what: 'A warned B.', outcome: 'But:', next: 'A did not warn B.' },
    });
    expect(tell('one_unnamed_source', [{ claimId: 'r' }], right)[0]!.sentence.outcome).toBe(
      'Only two dockers said so.',
    );
  });

  test('leave out rows whose claims are not there', () => {
    for (const { question } of PATTERNS.slice(1))
      expect(tell(question, [{}, { claimId: 'gone', claimId1: 'gone', claimId2: 7 }])).toEqual([]);
  });
});
