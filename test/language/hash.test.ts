import { describe, expect, it } from 'vitest';
import { embeddingRows, hashString } from '../../src/language/hash.ts';

/** Figures from spaCy 3.8 (`hash_string`) and thinc (`NumpyOps.hash`, modulo the rows of the table). */
describe('hashes', () => {
  it.each([
    ['coffee', 3197928453018144401n],
    ['harbour', 11380851811772850737n],
    ['étang', 16415203546291660207n],
  ])('of %s', (text, id) => expect(hashString(text)).toBe(id));

  it.each([
    [hashString('coffee'), 8, 5000, [680, 852, 3520, 1278]],
    [hashString('harbour'), 11, 5000, [4308, 3132, 345, 3093]],
    [hashString('étang'), 13, 5000, [361, 150, 3859, 1475]],
    [1n, 12, 50, [6, 13, 20, 22]],
  ])('of %s with seed %d choose rows of a table of %d', (id, seed, rows, expected) =>
    expect(embeddingRows(id, seed, rows)).toEqual(expected),
  );
});
