import { expect, test } from 'vitest';
import { graphView, wholeView } from '../../src/server/graph-view.ts';
import { disputesIn } from '../../viz/src/contradictions/numbers.ts';
import { claimsOfPair, opposedIn, pairsOf } from '../../viz/src/contradictions/pairs.ts';
import { indexGraph } from '../../viz/src/ui/model.ts';
import { openTestStore } from '../fixtures/viewer/open-store.ts';
import { DISPUTED, tolls } from '../query/tolls.ts';
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
  expect(
    pairsOf(claims, { rows, disputes: [] }).map(({ left, right, differs }) => [left.id + right.id, ...differs]),
  ).toEqual([
    ['cd', 'polarity', 'date'],
    ['ba', 'number'],
  ]);
  expect(pairsOf(claims, { rows: [], disputes: [] }).map(({ left, right }) => left.id + right.id)).toEqual(['ab']);
});

test('claims that differ in nothing that is measured differ in what they say', () => {
  expect(pairsOf(claims, { rows: [{ claimId1: 'a', claimId2: 'd' }], disputes: [] })[0]!.differs).toEqual([
    'statement',
  ]);
});

test('each claim knows those that contradict it', () => {
  const opposed = opposedIn(pairsOf(claims, { rows: [{ claimId1: 'a', claimId2: 'c' }], disputes: [] }));
  expect([...opposed].map(([id, others]) => `${id}: ${others.map((other) => other.id).join(' ')}`)).toEqual([
    'a: c b',
    'c: a',
    'b: a',
  ]);
});

test('a disputed number is told once, also where the question has no answer, and marks all who give either', () => {
  const disputes = [{ earlier: 'a', later: 'd', asEarlier: ['b', 'gone'], asLater: [] }];
  const rows = [{ claimId1: 'a', claimId2: 'd' }];
  for (const found of [
    { rows, disputes },
    { rows: [], disputes },
  ]) {
    const [pair, ...others] = pairsOf(claims, found);
    expect(others.map(claimsOfPair)).toEqual([[a, b]]);
    expect(claimsOfPair(pair!)).toEqual([a, d, b]);
    const opposed = opposedIn([pair!]);
    expect([...opposed].map(([id, by]) => `${id}: ${by.map((other) => other.id).join(' ')}`)).toEqual([
      'a: d',
      'b: d',
      'd: a',
    ]);
  }
});

test('finds the numbers that the question finds', async () => {
  const opened = await openTestStore('unused');
  await opened.add(...tolls);
  const index = indexGraph(wholeView(graphView(await opened.store.graph(), opened.ontology)));
  const { rows } = await opened.services.ask('contradictions', {});
  await opened.close();
  const disputes = disputesIn(index.claims, index.entities);
  const asRows = disputes.map(({ earlier, later, asEarlier, asLater }) => ({
    claimId1: earlier,
    claimId2: later,
    alike1: asEarlier,
    alike2: asLater,
  }));
  const plain = rows.map(({ claimId1, claimId2, alike1, alike2 }) => ({ claimId1, claimId2, alike1, alike2 }));
  expect(asRows).toHaveLength(DISPUTED.length);
  expect(asRows).toEqual(expect.arrayContaining(plain));
});
