import { expect, test } from 'vitest';
import { articleRead, neighbouringClaim } from '../../viz/src/reading.ts';
import type { Selection } from '../../viz/src/state.ts';
import { viewClaim } from './claims.ts';

const claims = [
  viewClaim({ id: 'late', docId: 'a', title: 'B', quoteStart: 9 }),
  viewClaim({ id: 'early', docId: 'a', title: 'B', quoteStart: 1 }),
  viewClaim({ id: 'hidden', docId: 'a', title: 'B', quoteStart: 5 }),
  viewClaim({ id: 'other', docId: 'b', title: 'A' }),
];
const reading = (selection: Selection | null, document: string | null = null) => ({
  graph: { claims },
  claims: new Map(claims.map((claim) => [claim.id, claim])),
  state: { selection, document },
  visible: { claims: new Set(['late', 'early', 'other']) },
});
const claim = (id: string): Selection => ({ kind: 'claim', id });

test('the article is that of the claim or story, else the chosen one, else the first by title', () => {
  expect(articleRead(reading(claim('late')))).toBe('a');
  expect(articleRead(reading({ kind: 'story', id: 'contradictions:late+other' }))).toBe('a');
  expect(articleRead(reading({ kind: 'entity', id: 'late' }, 'a'))).toBe('a');
  expect(articleRead(reading(null))).toBe('b');
});

test('claims follow each other as in the text, without hidden ones, and stop at the ends', () => {
  const next = (from: Selection | null, step: 1 | -1) => neighbouringClaim(reading(from, 'a'), step)?.id;
  expect([next(null, 1), next(null, -1)]).toEqual(['early', 'late']);
  expect([next(claim('early'), 1), next(claim('late'), 1)]).toEqual(['late', undefined]);
  expect([next(claim('late'), -1), next(claim('early'), -1)]).toEqual(['early', undefined]);
});
