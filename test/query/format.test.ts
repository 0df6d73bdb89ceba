import { describe, expect, it } from 'vitest';
import type { QueryResult } from '../../src/ports/graph-store.ts';
import { deriveColumns } from '../../src/query/derive.ts';
import { formatCsv } from '../../src/query/format-csv.ts';
import { formatJson } from '../../src/query/format-json.ts';
import { formatTable } from '../../src/query/format-table.ts';
import { parseQuestion } from '../../src/query/header.ts';

const result = (rows: QueryResult['rows'], truncated = false): QueryResult => ({
  columns: Object.keys(rows[0] ?? {}),
  rows,
  truncated,
});

const quote =
  'Orrish inspectors warned Velden about Tomas Brack, who had been seen near the harbour on three nights in a row';
const wide = {
  warner: 'Orrish inspectors',
  about: ['Tomas Brack', 'harbour fire'],
  ignoredBy: 'Velden',
  how: 'ignored',
  saysWho: 'Velden Courier',
  quote,
  claimId: 'claim:1',
};
const many = Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`column${index}`, `some words ${index}`]));
const lines = (text: string): string[] => text.split('\n');

describe('formatTable', () => {
  it.each([
    ['beside each other', { who: 'Velden', didNot: 'RESPONDED_TO' }],
    ['with the quote beneath', wide],
    ['as cards', many],
  ])('stays within the width: %s', (_layout, row) => {
    for (const width of [60, 100, 160])
      for (const line of lines(formatTable(result([row, row]), { width })))
        expect(line.length).toBeLessThanOrEqual(width);
  });

  it('has people’s headings, every word of a long quote, and no hidden column', () => {
    const table = formatTable(result([wide]), { hidden: ['claimId'] });
    expect(table).toContain('ignored by');
    expect(table).toMatch(/Tomas Brack;\s+│|Tomas Brack; harbour fire/);
    for (const word of quote.split(' ')) expect(table).toContain(word);
    expect(table).not.toContain('claim:1');
    expect(table.endsWith('1 row\n')).toBe(true);
  });

  it('counts the rows and says when there are more', () => {
    expect(formatTable(result([]))).toBe('0 rows\n');
    expect(formatTable(result([{ a: 1 }, { a: 2 }], true))).toContain('2 rows, cut: there are more');
  });

  it('lets no control character through to the terminal', () => {
    const table = formatTable(result([{ name: 'a\u001b[31mred\u0007\u202Eb\u009b2J\nnext' }]));
    for (const mark of ['\u001b', '\u0007', '\u202e', '\u009b']) expect(table).not.toContain(mark);
  });

  it('names nodes and walks paths', () => {
    const node = (name: string) => ({ id: name, labels: ['Entity'], properties: { name } });
    const edge = { type: 'WARNED', from: 'A', to: 'B', key: 'k', properties: {} };
    const path = { kind: 'path' as const, nodes: [node('A'), node('B')], relationships: [edge] };
    const table = formatTable(result([{ node: node('A'), path, edge }]));
    expect(table).toContain('A —WARNED— B');
    expect(table).toContain('│ A    │');
  });
});

describe('formatCsv', () => {
  it('quotes what needs it and writes every column', () => {
    expect(formatCsv(result([{ a: 'x, "y"', b: ['p', 'q'], c: null, d: -3, e: true }]))).toBe(
      'a,b,c,d,e\r\n"x, ""y""",p; q,,-3,true\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@sum', '\t=1', '＝1'])('disarms the formula %j', (text) => {
    const cell = lines(formatCsv(result([{ a: text }])))[1]!;
    expect(cell).toMatch(/^"?('| )/);
  });
});

describe('formatJson', () => {
  it('is JSON with null for what is not stated', () => {
    const { rows, columns, truncated } = JSON.parse(
      formatJson({ columns: ['a', 'b'], rows: [{ a: 1 }], truncated: true }),
    );
    expect({ rows, columns, truncated }).toEqual({ rows: [{ a: 1, b: null }], columns: ['a', 'b'], truncated: true });
  });
});

describe('deriveColumns', () => {
  const question = (derive: string) =>
    parseQuestion('q', `// title: T\n// asks: Q?\n// @returns a, b, c, d, e\n// @derive lead = ${derive}\nRETURN 1`);
  const row = { a: '2031-05-11', b: '2031-05-11', c: '2031-05-12', d: '2031-05-12', e: 'x' };

  it('puts the column behind those it comes from', () => {
    const { columns, rows } = deriveColumns(
      question('leadTime(a, b, c, d)'),
      result([row, { ...row, c: null, d: null }]),
    );
    expect(columns).toEqual(['a', 'b', 'c', 'd', 'lead', 'e']);
    expect(rows.map(({ lead }) => lead)).toEqual(['1 day', "unknown: the attack's date is not stated"]);
  });

  it('computes with lists, and reads nothing where there is none', () => {
    const lists = { a: ['2031-05-11', ''], b: ['2031-05-11', ''], c: ['2031-05-12', ''], d: ['2031-05-12', ''] };
    const empty = { a: [], b: [], c: [], d: [] };
    const { rows } = deriveColumns(question('medianLeadTime(a, b, c, d)'), result([lists, empty, { a: 'x' }]));
    expect(rows.map(({ lead }) => lead)).toEqual(['1 day (1 undated)', null, null]);
  });

  it.each(['leadTime(a)', 'constructor(a)', 'sum(a, b)'])('refuses %s', (derive) => {
    expect(() => deriveColumns(question(derive), result([row]))).toThrow(/question q: no function/);
  });
});
