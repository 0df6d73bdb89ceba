import { describe, expect, test } from 'vitest';
import type { ViewClaim } from '../../src/domain/view.ts';
import { witnessesIn } from '../../viz/src/prints/witnesses.ts';
import { missedWarnings, tellMissedWarnings } from '../../viz/src/stories/missed-warnings.ts';
import { pairsOnce, toldOnce } from '../../viz/src/stories/once.ts';
import { PATTERNS, type Pattern } from '../../viz/src/stories/patterns.ts';
import { goesBy, type StoryRow } from '../../viz/src/stories/story.ts';
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

  test('tell of a stop only the deeds of the one who was stopped, and of his group, each once', () => {
    const stop = viewClaim({ id: 's', predicate: 'STOPPED', object: 'b' });
    const member = viewClaim({ id: 'm', predicate: 'MEMBER_OF', subject: 'b', object: 'gang' });
    const deed = viewClaim({ id: 'd', predicate: 'CARRIED_OUT', subject: 'gang', object: 'x' });
    const stranger = viewClaim({ ...deed, id: 'e', subject: 'z', time: day('1999-01-01') });
    const row = { claimId: 's', attack: 'X', order: 'after the release' };
    const [story] = tell('stopped_then_released', [row, row, row], stop, member, stranger, deed);
    expect(story).toMatchObject({ claims: ['s', 'd'], sentence: { next: 'Then: X (after the release).' } });
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
      'Only source: two dockers.',
    );
  });

  test('leave out rows whose claims are not there', () => {
    for (const { question } of PATTERNS.slice(1))
      expect(tell(question, [{}, { claimId: 'gone', claimId1: 'gone', claimId2: 7 }])).toEqual([]);
  });
});

describe('what several printings of one article tell', () => {
  const editions = { columns: [], rows: [{ articleIds: ['wire', 'post'] }], truncated: false };
  const witnesses = witnessesIn({ editions });
  const unheard = (id: string, docId: string, part: Partial<ViewClaim> = {}): ViewClaim =>
    viewClaim({ id, docId, publisher: docId, speaker: 'two dockers', ...part });
  const nameOf = (id: string): string => id;
  const said = [unheard('a', 'wire'), unheard('b', 'post'), unheard('c', 'rival')];
  const toldOf = (...claims: readonly ViewClaim[]) => {
    const rows = claims.map(({ id }) => ({ claimId: id }));
    const known = new Map(claims.map((claim) => [claim.id, claim]));
    return toldOnce(tell('one_unnamed_source', rows, ...claims), { claims: known, nameOf, witnesses });
  };

  test('is one story, which names the others; another witness tells its own', () => {
    const stories = toldOf(...said);
    expect(stories.map(({ claims }) => claims)).toEqual([['a'], ['c']]);
    expect(stories[0]!.also).toEqual({ stories: ['one_unnamed_source:b'], articles: 1, publishers: ['post'] });
    expect(stories[1]!.also).toBeUndefined();
    expect(goesBy(stories[0]!, 'one_unnamed_source:b')).toBe(true);
    expect(goesBy(stories[0]!, 'one_unnamed_source:c')).toBe(false);
  });

  test('is told apart where the words differ, and where one article tells it twice', () => {
    expect(toldOf(unheard('a', 'wire'), unheard('b', 'post', { object: 'x' })).length).toBe(2);
    expect(toldOf(unheard('a', 'wire'), unheard('a2', 'wire'), unheard('b', 'post')).map(({ also }) => also)).toEqual([
      { stories: ['one_unnamed_source:b'], articles: 1, publishers: ['post'] },
      undefined,
    ]);
  });

  test('is not repeated within one story either, but what only one of them tells stays', () => {
    const warning = viewClaim({ id: 'w', docId: 'wire', publisher: 'wire' });
    const ignored = { predicate: 'IGNORED', subject: 'b', object: 'a' } as const;
    const answers = [
      viewClaim({ ...ignored, id: 'ip', docId: 'post', publisher: 'post' }),
      viewClaim({ ...ignored, id: 'iw', docId: 'wire', publisher: 'wire' }),
      viewClaim({ ...ignored, id: 'other', docId: 'post', publisher: 'post', count: 2 }),
    ];
    const rows = answers.map(({ id }) => ({ warningId: 'w', responseId: id, how: 'ignored' }));
    const claims = new Map([warning, ...answers].map((claim) => [claim.id, claim]));
    const [story] = toldOnce(tell('missed_warnings', rows, warning, ...answers), { claims, nameOf, witnesses });
    expect(story).toMatchObject({ claims: ['w', 'iw', 'other'], sources: ['wire', 'post'] });
    const once = rows.filter(({ responseId }) => responseId !== 'other');
    expect(
      toldOnce(tell('missed_warnings', once, warning, ...answers), { claims, nameOf, witnesses })[0],
    ).toMatchObject({
      claims: ['w', 'iw'],
      sources: ['wire'],
      also: { stories: [], articles: 1, publishers: ['post'] },
    });
  });

  test('contradicts another account once', () => {
    const rival = unheard('c', 'rival', { count: 5 });
    const known = { witnesses, nameOf };
    const pairs = said.slice(0, 2).map((left) => ({ left, right: rival }));
    expect(pairsOnce(pairs, known)).toEqual([pairs[0]]);
    expect(pairsOnce([pairs[0]!, { left: unheard('b', 'post', { count: 3 }), right: rival }], known).length).toBe(2);
  });
});
