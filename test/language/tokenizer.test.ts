import { describe, expect, it } from 'vitest';
import { loadEnglishAssets } from '../../src/assets.ts';
import { Vocabulary } from '../../src/language/lexeme.ts';
import { asLanguageTables } from '../../src/language/tables.ts';
import { Tokenizer } from '../../src/language/tokenizer.ts';

const tables = asLanguageTables(loadEnglishAssets().tables);
const tokenizer = new Tokenizer(tables, new Vocabulary(tables.norms, tables.symbols));
const words = (text: string): string[] => tokenizer.tokenize(text).map(({ lexeme }) => lexeme.text);

const cpuSeconds = (work: () => void): number => {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
};

describe('the tokenizer', () => {
  it.each([
    ['Greve’s 40kg, "gone" (again)!', ['Greve', '’s', '40', 'kg', ',', '"', 'gone', '"', '(', 'again', ')', '!']],
    ['3–4 half-open e-mails', ['3–4', 'half', '-', 'open', 'e', '-', 'mails']],
    ['a.b@wire.example, http://a.example/f_(g)', ['a.b@wire.example', ',', 'http://a.example/f_(g', ')']],
    ['cannot gonna :) 6:45 a.m.', ['can', 'not', 'gon', 'na', ':)', '6:45', 'a.m.']],
  ])('cuts %j', (text, expected) => expect(words(text)).toEqual(expected));

  it('takes a long run of full stops as one token', () => {
    expect(words(`Annex ${'.'.repeat(150)}`)).toEqual(['Annex', '.'.repeat(150)]);
    expect(words(`Annex${'.'.repeat(150)}`)).toEqual(['Annex', '.'.repeat(150)]);
  });

  it('goes by what Python calls white space', () => {
    expect(words('a\u001cb\u0085c')).toEqual(['a', '\u001c', 'b', '\u0085', 'c']);
    expect(words('\ufeffa')).toEqual(['\ufeffa']);
  });

  it.each(['(', '"', ':', ')', ':)', "'s", 'a:@', 'a,', 'a-', `${'.'.repeat(70)},`])(
    'takes no more than linear time for %j over and over',
    (unit) => {
      const read = (length: number) => cpuSeconds(() => tokenizer.tokenize(unit.repeat(length / unit.length)));
      read(10_000);
      const [short, long] = [read(10_000), read(80_000)];
      expect(long).toBeLessThan(24 * short + 1); // eight times the length; quadratic time would be 64 times
    },
  );
});
