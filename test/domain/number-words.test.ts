import { expect, it } from 'vitest';
import { numberIn } from '../../src/domain/number-words.ts';

it.each([
  ['7', 7],
  ['1,200', 1200],
  ['one', 1],
  ['Ten', 10],
  ['nineteen', 19],
  ['ninety', 90],
  ['Twenty-two', 22],
  ['1,20', undefined],
  ['1.5', undefined],
  ['hundred', undefined],
  ['twenty-ten', undefined],
  ['two-fold', undefined],
  ['two-two', undefined],
  ['twenty-two-ish', undefined],
  ['', undefined],
])('%s is the number %s', (word, value) => {
  expect(numberIn(word)).toBe(value);
});
