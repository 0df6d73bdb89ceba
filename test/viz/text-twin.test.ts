import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLUMNS, sortedBy, sortedClaims, sortingOf } from '../../viz/src/text-twin/columns.ts';
import { csvOf } from '../../viz/src/text-twin/csv.ts';
import { firstOf, groupsOf } from '../../viz/src/text-twin/groups.ts';
import { nextRow } from '../../viz/src/text-twin/row-keys.ts';
import { viewClaim } from './claims.ts';

const nameOf = (id: string): string => id.toUpperCase();
const time = (start: string | null, end: string | null) => ({ text: 'then', start, end });

describe('the table', () => {
  const claims = [
    viewClaim({ id: '1', subject: 'b', confidence: 0.5 }),
    viewClaim({ id: '2', subject: 'a', confidence: 0.9, time: time('2021-05-01', '2021-05-31') }),
    viewClaim({ id: '3', subject: null, confidence: 0.1, time: time('2020-01-01', '2020-12-31') }),
  ];
  const order = (sort: string) =>
    sortedClaims(claims, sortingOf(sort), nameOf)
      .map(({ id }) => id)
      .join('');

  test('is sorted by date, undated last, until a column is named', () => {
    expect([order(''), order('when'), order('nonsense'), order('-when')]).toEqual(['321', '321', '321', '123']);
  });

  test('is sorted by what its columns show, numbers as numbers, both ways', () => {
    expect([order('who'), order('confidence'), order('-confidence')]).toEqual(['213', '312', '213']);
  });

  test('a heading sorts by its column, and again the other way round', () => {
    expect([sortedBy('who', ''), sortedBy('who', 'who'), sortedBy('who', '-who'), sortedBy('when', '')]).toEqual([
      'who',
      '-who',
      'who',
      '-when',
    ]);
  });

  test('says who vouches, through whom, and how sure it is', () => {
    const claim = viewClaim({ speaker: 'Ada', via: ['Wire'], publisher: 'Post', published: '2021-09-20' });
    const shown = (name: keyof typeof COLUMNS) => COLUMNS[name].text(claim, nameOf);
    expect([shown('says'), shown('sure'), shown('source'), shown('what')]).toEqual([
      'Ada via Wire',
      'affirmed, asserted',
      'Post, 20 Sept 2021',
      'warned',
    ]);
    expect(COLUMNS.says.text(viewClaim(), nameOf)).toBe('the article itself');
  });

  test('is gone through by keys that stop at the ends', () => {
    expect(['ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'x'].map((key) => nextRow(key, 0, 40))).toEqual([
      1,
      0,
      0,
      39,
      15,
      null,
    ]);
    expect(nextRow('ArrowDown', 0, 0)).toBeNull();
  });
});

describe('CSV', () => {
  test('quotes what needs it, and guards what a spreadsheet would run', () => {
    const cells = ['plain', 'a "b", c', 'two\nlines', '=1+1', '+x', '-x', '@x', '\tx'];
    expect(csvOf([cells])).toBe(`plain,"a ""b"", c","two\nlines",'=1+1,'+x,'-x,'@x,'\tx\r\n`);
  });

  test('no cell begins as a formula does, and none is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '"', ',', '\n', 'a') }), (text) => {
        const written = csvOf([[text]]).slice(0, -2);
        const read = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
        expect(read.replace(/^'/, '')).toBe(text);
        expect(read).not.toMatch(/^[=+\-@]/);
      }),
    );
  });
});

describe('the list', () => {
  const month = viewClaim({ id: 'm', time: time('2021-05-01', '2021-05-31'), quoteStart: 9 });
  const year = viewClaim({ id: 'y', time: time('2021-01-01', '2021-12-31') });
  const spring = viewClaim({ id: 's', time: time('2021-03-20', '2021-06-20') });
  const since = viewClaim({ id: 'o', time: time('2020-03-20', null) });
  const never = viewClaim({ id: 'n' });

  test('groups by month, never finer than the dates are', () => {
    const groups = groupsOf([never, month, spring, year, since], 'month');
    expect(groups.map(({ heading, claims }) => [heading, claims.map(({ id }) => id).join('')])).toEqual([
      ['from 20 Mar 2020', 'o'],
      ['2021', 'ys'],
      ['May 2021', 'm'],
      ['Without a date', 'n'],
    ]);
  });

  test('groups by article, in the order of the text', () => {
    const other = { docId: 'e', title: 'Later', publisher: 'Post', published: '2021-09-20' };
    const groups = groupsOf([month, year, viewClaim({ ...other, id: 'x', speaker: 'Ada' })], 'article');
    expect(groups.map(({ heading, claims }) => [heading, claims.map(({ id }) => id).join('')])).toEqual([
      ['Later · Post, 20 Sept 2021', 'x'],
      ['d', 'ym'],
    ]);
  });

  test('shows the first so many, and no empty group', () => {
    const groups = groupsOf([month, year, spring, never], 'month');
    expect(firstOf(groups, 3).map(({ claims }) => claims.length)).toEqual([2, 1]);
    expect(firstOf(groups, 1).map(({ claims }) => claims.length)).toEqual([1]);
  });
});
