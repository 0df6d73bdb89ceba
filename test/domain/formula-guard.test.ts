import { describe, expect, it } from 'vitest';
import { guarded, unguarded } from '../../src/domain/formula-guard.ts';

const DANGEROUS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r',
  ' =1',
  '\u00a0 =1',
  '\n+1',
  '\ufeff=1',
  '＝1',
  '\u200b@x',
  '\u0000=1',
];
const HARMLESS = ['', 'Velden', "'quoted'", 'a=1', '1-2', ' x', '\nx', '€ 5', '…'];

describe('what a spreadsheet might run', () => {
  it.each(DANGEROUS)('%j stands behind an apostrophe', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
  });

  it.each(HARMLESS)('%j stays as it is', (text) => {
    expect(guarded(text)).toBe(text);
  });

  it('comes back, also where it had apostrophes before', () => {
    for (const text of [...DANGEROUS, ...HARMLESS])
      for (const apostrophes of ['', "'", "''"])
        expect(unguarded(guarded(apostrophes + text))).toBe(apostrophes + text);
  });
});
