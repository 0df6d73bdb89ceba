import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areEditions, fingerprintOf, sharedWords } from '../../src/domain/edition.ts';
import { type Printed, witnessesOf } from '../../src/domain/witnesses.ts';
import { seeded } from '../fault/seeded.ts';
import { HAPPENINGS, tellings } from './editions/events.ts';
import { VARIANTS } from './editions/variants.ts';

const ARTICLES = new URL('../../bench/articles/', import.meta.url);
const titled = (source: string): string => {
  const [header, text] = source.split(/^=$/m) as [string, string];
  return `${/^title: (.*)$/m.exec(header)?.[1]}\n${text.trim()}`;
};
const articles = readdirSync(ARTICLES)
  .filter((name) => name.endsWith('.txt'))
  .slice(0, 24)
  .map((name) => titled(readFileSync(new URL(name, ARTICLES), 'utf8')));

/** What four reporters wrote of each event, each by himself. */
const told = HAPPENINGS.map(tellings);
/** Four stories of one event, and each of another. */
const stories = [...told[0]!, ...articles];

const printed = (id: string, text: string, page: string | null = null): Printed => ({
  id,
  fingerprint: fingerprintOf(text),
  page,
});

/** Every story as ten or eleven papers print it, each in its own way. */
function library(seed: number): readonly { readonly story: number; readonly article: Printed }[] {
  const random = seeded(seed);
  const variants = Object.entries(VARIANTS);
  return stories.flatMap((text, story) =>
    variants
      .filter((_variant, at) => (at + story) % 4 !== 0)
      .map(([name, variant]) => ({ story, article: printed(`${story} ${name}`, variant(text, random)) })),
  );
}

/** Of all pairs of articles: those that are of one story, those that were told to be, and those that are both. */
function pairs(seed: number) {
  const all = library(seed);
  const witness = witnessesOf(all.map(({ article }) => article));
  const counts = { of: 0, told: 0, right: 0 };
  all.forEach((a, at) => {
    for (const b of all.slice(at + 1)) {
      const [same, together] = [a.story === b.story, witness.get(a.article.id) === witness.get(b.article.id)];
      counts.of += Number(same);
      counts.told += Number(together);
      counts.right += Number(same && together);
    }
  });
  return {
    ...counts,
    count: all.length,
    precision: counts.right / counts.told,
    recall: counts.right / counts.of,
  };
}

describe('editions of one story', () => {
  it('are told from what others wrote of the same event', () => {
    const { count, precision, recall, of } = pairs(7);
    console.log(
      `editions: ${count} articles, ${of} pairs of one story: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`,
    );
    expect(count).toBeGreaterThanOrEqual(200);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  it.each(Object.entries(VARIANTS))('%s: known by the story that came over the wire', (_name, variant) => {
    const random = seeded(11);
    const found = stories.filter((text) => areEditions(fingerprintOf(text), fingerprintOf(variant(text, random))));
    expect(found.length / stories.length).toBeGreaterThanOrEqual(0.95);
  });

  it('share next to nothing where reporters heard the same', () => {
    for (const texts of told)
      texts.forEach((text, at) => {
        for (const other of texts.slice(at + 1))
          expect(sharedWords(fingerprintOf(text), fingerprintOf(other))).toBeLessThan(0.25);
      });
  });

  it('are none where an agency only repeats what led up to its story of the day before', () => {
    const [wire, , broadsheet] = told[0]!;
    const background = wire!.split('\n').slice(-3);
    const next = [...broadsheet!.split('\n').slice(0, 7), ...background].join('\n');
    expect(areEditions(fingerprintOf(wire!), fingerprintOf(next))).toBe(false);
  });
});

describe('a fingerprint', () => {
  const text = stories[0]!;

  it('does not depend on type, case, line breaks or Unicode form', () => {
    const other = text.toUpperCase().replace(/"/g, '“').replaceAll('\n', '  \r\n');
    expect(fingerprintOf(other)).toEqual(fingerprintOf(text));
    const accents = `${text} Café à Orsk où Zoë naît près du même fleuve`;
    expect(fingerprintOf(accents.normalize('NFD'))).toEqual(fingerprintOf(accents.normalize('NFC')));
  });

  it('is at most half a kilobyte however long the text, and nothing of a line', () => {
    const long = fingerprintOf(stories.join('\n').repeat(20));
    expect(JSON.stringify(long).length).toBeLessThanOrEqual(1024);
    expect(long).toHaveLength(64);
    expect(fingerprintOf('Velden warned the port of Orsk on Monday.')).toEqual([]);
    expect(fingerprintOf('')).toEqual([]);
  });

  it('tells short texts, and those of scripts without spaces', () => {
    const brief =
      'Nine people died at the fish market of Orsk on Monday when a bomb went off before noon, the police said.';
    expect(areEditions(fingerprintOf(brief), fingerprintOf(`ORSK - ${brief} (Coast Wire)`))).toBe(true);
    const line = '奥尔斯克港的鱼市场星期一中午前发生爆炸造成九人死亡警方说嫌疑人去年曾两次被拘留后获释';
    expect(areEditions(fingerprintOf(line), fingerprintOf(`【本报讯】${line}。`))).toBe(true);
  });

  it('compares nothing where one text is much longer', () => {
    const brief = stories[1]!.split('\n').slice(0, 1).join(' ');
    expect(sharedWords(fingerprintOf(stories.join('\n')), fingerprintOf(brief))).toBeNull();
  });
});

describe('witnesses', () => {
  const [first, second, third] = [stories[0]!, stories[5]!, stories[9]!];
  const groups = (articles: readonly Printed[]): string[][] => {
    const witness = witnessesOf(articles);
    const all = new Map<string, string[]>();
    for (const { id } of articles) all.set(witness.get(id)!, [...(all.get(witness.get(id)!) ?? []), id]);
    return [...all.values()].map((ids) => ids.sort()).sort();
  };

  it('do not become one by a text that is made of both', () => {
    const both = printed('both', `${first}\n${second}`);
    const found = groups([printed('a', first), printed('b', second), both]);
    expect(found).toHaveLength(2);
    expect(found.flat()).toContain('both');
    expect(found.some((ids) => ids.includes('a') && ids.includes('b'))).toBe(false);
  });

  it('are one where a page was changed beyond recognition, with the editions of its first version', () => {
    const page = 'courier.example/story';
    const versions = [printed('1', first, page), printed('2', second, page), printed('3', `${first} (Courier)`)];
    expect(groups([...versions, printed('4', third)])).toEqual([['1', '2', '3'], ['4']]);
  });

  it('do not depend on the order of the articles', () => {
    const all = library(3).map(({ article }) => article);
    const random = seeded(5);
    const shuffled = all.map((article) => ({ article, key: random() })).sort((a, b) => a.key - b.key);
    const again = witnessesOf(shuffled.map(({ article }) => article));
    for (const [id, witness] of witnessesOf(all)) expect(again.get(id)).toBe(witness);
  });

  it('of brief texts are each their own', () => {
    expect(groups([printed('a', 'Nine dead.'), printed('b', 'Nine dead.')])).toEqual([['a'], ['b']]);
  });
});

// All that is told of it stands where a long text is taken apart.
it.each([
  [
    'words',
    `${'na '.repeat(5450)}${Array.from({ length: 30 }, (_, at) => `pier’s${at} `).join('')}${'na '.repeat(90)}`,
  ],
  [
    'characters',
    `${'港'.repeat(16_350)}${Array.from({ length: 30 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('')}${'港'.repeat(300)}`,
  ],
])('a long text of %s has one fingerprint wherever it is cut', (_what, text) => {
  const whole = fingerprintOf(text);
  expect(whole.length).toBeGreaterThan(30);
  for (let before = 1; before < 300; before += 1) expect(fingerprintOf('-'.repeat(before) + text)).toEqual(whole);
});
