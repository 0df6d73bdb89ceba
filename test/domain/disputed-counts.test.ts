import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assetPath } from '../../src/assets.ts';
import { type CountTelling, disputedCounts, HEDGES, MORE } from '../../src/domain/disputed-counts.ts';
import { NUMBER_WORDS } from '../../src/domain/number-words.ts';

/** That the raid killed so many guards, told by an article of its own. */
function telling(id: string, count: number, part: Partial<CountTelling> = {}): CountTelling {
  const counted = part.counted ?? `${count} guards`;
  return {
    id,
    event: 'raid',
    eventName: 'Velm harbour raid',
    predicate: 'KILLED',
    count,
    counted,
    quote: `The raid killed ${counted}`,
    quoteStart: 0,
    docId: id,
    published: null,
    speaker: null,
    place: null,
    time: null,
    ...part,
  };
}

const pairs = (...tellings: readonly CountTelling[]): readonly string[] =>
  disputedCounts(tellings).map(
    ({ earlier, asEarlier, later, asLater }) => `${[earlier, ...asEarlier].join('+')} ${[later, ...asLater].join('+')}`,
  );

const year = (of: number) => ({ start: `${of}-01-01`, end: `${of}-12-31` });

describe('two numbers for one thing', () => {
  it('are a pair, in the order of publication, each with the others who tell it', () => {
    const late = telling('late', 19, { published: '2031-06-04' });
    const early = telling('early', 22, { published: '2031-06-01', counted: 'twenty-two guards' });
    expect(pairs(late, early)).toEqual(['early late']);
    expect(pairs(late, early, telling('undated', 22), telling('again', 19, { published: '2031-06-03' }))).toEqual([
      'early+undated again+late',
    ]);
  });

  it('are held against the number before, so that no event floods the list', () => {
    const many = Array.from({ length: 300 }, (_, at) => telling(`t${String(at).padStart(3, '0')}`, 10 + (at % 5)));
    const found = disputedCounts(many);
    expect(found.map(({ earlier, later }) => `${earlier} ${later}`)).toEqual([
      't000 t001',
      't001 t002',
      't002 t003',
      't003 t004',
    ]);
    expect(found.flatMap(({ asEarlier }) => asEarlier)).toHaveLength(4 * 59);
  });

  it('skip a number of another time', () => {
    const [one, other] = [telling('a', 3, { time: year(2030) }), telling('c', 5, { time: year(2030) })];
    expect(pairs(one, telling('b', 4, { time: year(2031) }), other)).toEqual(['a c']);
    expect(pairs(one, telling('b', 4, { time: { start: '2031-01-01', end: null } }))).toEqual([]);
    expect(pairs(one, telling('b', 4))).toEqual(['a b']);
  });

  it('are of two voices: of one, the largest counts', () => {
    const [part, all] = [telling('part', 3, { docId: 'x' }), telling('all', 9, { docId: 'x' })];
    expect(pairs(part, all)).toEqual([]);
    expect(pairs(part, all, telling('other', 9))).toEqual([]);
    expect(pairs({ ...part, speaker: 'mayor' }, all)).toEqual([]);
    expect(pairs({ ...part, speaker: 'mayor' }, { ...all, speaker: 'clinic' })).toEqual(['all part']);
  });

  it.each([
    ['another event', { event: 'siege' }],
    ['another deed', { predicate: 'INJURED' }],
    ['others', { counted: '4 sailors' }],
    ['a part of them', { counted: '4 young guards' }],
    ['a part of the place', { place: 'mill' }],
    ['nobody by name', { counted: '4' }],
    ['how many more', { counted: '4 more guards' }],
  ])('are not of %s', (_, part) => {
    expect(pairs(telling('a', 3), telling('b', 4, part))).toEqual([]);
  });

  it('are of places that do not exclude each other', () => {
    const [mill, fort] = [telling('mill', 3, { place: 'Old Mill' }), telling('fort', 4, { place: 'Fort Sund' })];
    expect(pairs(mill, fort)).toEqual([]);
    expect(pairs(mill, telling('none', 4))).toEqual(['mill none']);
    expect(pairs(mill, telling('same', 4, { place: 'Old Mill' }))).toEqual(['mill same']);
    expect(pairs(mill, telling('named', 4, { place: 'Velm' }))).toEqual(['mill named']);
  });

  it('may stand beside a name without them', () => {
    const sides = [telling('a', 3, { counted: 'dock guards' }), telling('b', 4, { counted: '4 dock guards' })];
    expect(pairs(...sides)).toEqual(['a b']);
    const hedged = { counted: 'dock guards', quote: 'It killed about five guards of the docks' };
    expect(pairs(sides[0]!, telling('b', 5, hedged))).toEqual([]);
  });

  it.each(['at least', 'more than', 'nearly', 'up to', 'some', 'about', 'another'])(
    'are exact: not "%s 4"',
    (hedge) => {
      const quote = `The raid killed ${hedge} 4 guards and hurt many`;
      expect(pairs(telling('a', 3), telling('b', 4, { quote }))).toEqual([]);
      expect(pairs(telling('a', 3), telling('b', 4, { counted: `${hedge} 4 guards`, quote }))).toEqual([]);
    },
  );

  it('are exact where something else in the sentence is not', () => {
    const quote = 'The raid killed 4 guards and hurt about 40 sailors';
    expect(pairs(telling('a', 3), telling('b', 4, { quote }))).toEqual(['a b']);
  });
});

it('goes by the words that the question goes by', () => {
  const question = readFileSync(assetPath('cypher/questions/contradictions.cypher'), 'utf8');
  const lists = [...question.matchAll(/\b(?:word|hedge) IN \[([^\]]*)\]/g)].map(([, list]) =>
    [...list!.matchAll(/'([^']*)'/g)].map(([, word]) => word),
  );
  expect(lists).toEqual([NUMBER_WORDS, MORE, HEDGES]);
});
