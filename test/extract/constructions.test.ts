import { describe, expect, it } from 'vitest';
import { extract } from './extractor.ts';
import { isFound, linesOf } from './notation.ts';
import { families } from './rows/index.ts';

for (const [family, rows] of Object.entries(families)) {
  describe(`claims of ${family}`, () => {
    it.each(rows.map((row) => [...row]))('%s', async (sentence, ...expected) => {
      const lines = linesOf(await extract(sentence!));
      for (const line of expected) {
        const forbidden = line.startsWith('!');
        const claim = forbidden ? line.slice(1) : line;
        expect(isFound(claim, lines), `${claim}\n  among ${lines.join('\n        ')}`).toBe(!forbidden);
      }
    });
  });
}
