import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { extract } from './extractor.ts';
import { isFound, linesOf } from './notation.ts';
import { foreignTexts, oddTexts } from './odd-texts.ts';
import { prose } from './prose.ts';

const KB = 1024;
const SENTENCE = 'Police arrested Omer Aydin in Lorvik on Monday.';

for (const [kind, texts] of Object.entries(oddTexts)) {
  describe(`claims in ${kind}`, () => {
    it.each(texts.map((row) => [...row]))('%j', async (text, ...expected) => {
      const lines = linesOf(await extract(text!));
      for (const line of expected) {
        const claim = line.replace(/^!/, '');
        expect(isFound(claim, lines), `${claim}\n  among ${lines.join('\n        ')}`).toBe(!line.startsWith('!'));
      }
    });
  });
}

describe('a text with nothing in it', () => {
  it.each(['', ' ', '\n\n\t\n', '\u00a0\u2003', '\u0000', '.', '""', '—', '123 456', '\ufeff', '\ud800'])(
    '%j',
    async (text) => {
      expect((await extract(text)).claims).toEqual([]);
    },
  );
});

describe('a text in another language', () => {
  it.each(foreignTexts)('is known for %s and not read', async (language, text) => {
    const { doc, claims } = await extract(text);
    expect(claims).toEqual([]);
    expect(doc.language).toBe(language);
  });

  it('is left out where it stands between English paragraphs', async () => {
    for (const [, foreign] of foreignTexts) {
      const { doc, claims } = await extract([SENTENCE, foreign, 'Rebels attacked the depot.'].join('\n'));
      expect(claims.length).toBeGreaterThan(0);
      for (const { quote } of claims) expect(foreign).not.toContain(quote);
      expect(doc.language ?? 'en').toMatch(/^(?:en|[a-z]{2})$/);
    }
  });

  it('takes short lines with it', async () => {
    const text = `Hafen brennt\n${foreignTexts[0]![1]}\n${foreignTexts[0]![1]}\nPolizei arrested\n`;
    expect((await extract(text)).claims).toEqual([]);
  });

  it('is not seen in English with foreign names', async () => {
    const text =
      'Carlos de la Cruz and Ana de los Santos of El Diario met Jan van der Berg in Las Palmas.\nPolice arrested Ludwig von der Heide.';
    const { doc, claims } = await extract(text);
    expect(doc.language).toBeUndefined();
    expect(claims.length).toBeGreaterThan(0);
  });
});

describe('an extreme text', () => {
  const clause = 'police arrested Omer Aydin in Lorvik and rebels attacked the depot, ';
  it.each([
    ['one sentence of 100 KB', clause.repeat((100 * KB) / clause.length)],
    ['one word 20,000 times', 'warning '.repeat(20_000)],
    ['one word of 100 KB', 'a'.repeat(100 * KB)],
    ['nested quotation marks and brackets', `${'("“['.repeat(2000)}${SENTENCE}${']”")'.repeat(2000)}`],
    ['commas and dashes alone', ', — '.repeat(5000)],
    ['NUL and other controls', SENTENCE.split('').join('\u0000\u0007')],
    ['lone surrogates', `\ud83d ${SENTENCE} \udc00`],
    ['capitals alone', SENTENCE.toUpperCase().repeat(50)],
    ['four thousand lines', `${SENTENCE.slice(0, 6)}\n`.repeat(4_000)],
  ])('of %s is read through, with quotes that are the text', { timeout: 120_000 }, async (_, text) => {
    for (const { quote, quoteStart, quoteEnd } of (await extract(text)).claims)
      expect(text.slice(quoteStart, quoteEnd)).toBe(quote);
  });

  it('of 150 KB without a line break is read through', { timeout: 300_000 }, async () => {
    const text = prose(150 * KB).replaceAll('\n', ' ');
    const { claims } = await extract(text);
    expect(claims.length).toBeGreaterThan(500);
    expect(claims.at(-1)!.quoteEnd).toBeGreaterThan(0.95 * text.length);
  });
});

describe('the same text', () => {
  it('gives the same bytes again, in this process and in another', { timeout: 120_000 }, async () => {
    const text = prose(6 * KB);
    const first = JSON.stringify(await extract(text));
    await extract('Something else was said in Velmar.');
    expect(JSON.stringify(await extract(text))).toBe(first);
    const script = `
      const { extract } = await import('./test/extract/extractor.ts');
      const { prose } = await import('./test/extract/prose.ts');
      process.stdout.write(JSON.stringify(await extract(prose(${6 * KB}))));`;
    const parameters = ['--import', 'tsx', '--input-type=module', '--eval', script];
    expect(execFileSync(process.execPath, parameters, { maxBuffer: 1 << 26 }).toString()).toBe(first);
  });
});
