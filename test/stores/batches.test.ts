import { describe, expect, test } from 'vitest';
import type { StoredDocument } from '../../src/ports/graph-store.ts';
import { batches, checkedBatchSize } from '../../src/store/batches.ts';

const documents = (...sizes: readonly (readonly [id: string, relationships: number])[]): readonly StoredDocument[] =>
  sizes.map(([docId, length]) => ({ graph: { docId, relationships: Array.from({ length }) } })) as never;

const cut = (made: readonly StoredDocument[], size: number): string =>
  batches(made, size)
    .map((batch) => batch.map(({ graph }) => graph.docId).join(''))
    .join(' ');

describe('transactions', () => {
  test('have at most so many documents', () => {
    expect(cut(documents(['a', 1], ['b', 1], ['c', 1]), 2)).toBe('ab c');
    expect(cut([], 2)).toBe('');
  });

  test('have a document once, so that the later of two wins', () => {
    expect(cut(documents(['a', 1], ['b', 1], ['a', 1]), 9)).toBe('ab a');
  });

  test('have a bounded number of relationships, but for a document with more', () => {
    expect(cut(documents(['a', 9_000], ['b', 11_000], ['c', 1], ['d', 50_000], ['e', 1]), 9)).toBe('ab c d e');
  });

  test('are as large as the user says, or as suits the store', () => {
    expect(checkedBatchSize(undefined, 250)).toBe(250);
    expect(checkedBatchSize(7, 250)).toBe(7);
    expect(() => checkedBatchSize(0, 250)).toThrow('only 1 to 1000');
  });
});
