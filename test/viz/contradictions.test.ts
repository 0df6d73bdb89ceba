import { expect, test } from 'vitest';
import { opposedIn, pairsOf } from '../../viz/src/contradictions/pairs.ts';
import { viewClaim } from './claims.ts';

const day = (start: string) => ({ text: '', start, end: start });
const a = viewClaim({ id: 'a', count: 3, contradicts: ['b', 'gone'] });
const b = viewClaim({ id: 'b', count: 5, contradicts: ['a'] });
const c = viewClaim({ id: 'c', polarity: 'negated', time: day('2021-05-01') });
const d = viewClaim({ id: 'd', time: day('2021-06-01'), place: 'x' });
const claims = new Map([a, b, c, d].map((claim) => [claim.id, claim]));

test('each pair once, what the question found first, without claims that are not there', () => {
  const rows = [
    { claimId1: 'c', claimId2: 'd' },
    { claimId1: 'b', claimId2: 'a' },
    { claimId1: 'a', claimId2: 'gone' },
    { claimId1: 'a', claimId2: 'a' },
    {},
  ];
  expect(pairsOf(claims, rows).map(({ left, right, differs }) => [left.id + right.id, ...differs])).toEqual([
    ['cd', 'polarity', 'date'],
    ['ba', 'number'],
  ]);
  expect(pairsOf(claims, []).map(({ left, right }) => left.id + right.id)).toEqual(['ab']);
});

test('claims that differ in nothing that is measured differ in what they say', () => {
  expect(pairsOf(claims, [{ claimId1: 'a', claimId2: 'd' }])[0]!.differs).toEqual(['statement']);
});

test('each claim knows those that contradict it', () => {
  const opposed = opposedIn(pairsOf(claims, [{ claimId1: 'a', claimId2: 'c' }]));
  expect([...opposed].map(([id, others]) => `${id}: ${others.map((other) => other.id).join(' ')}`)).toEqual([
    'a: c b',
    'c: a',
    'b: a',
  ]);
});
