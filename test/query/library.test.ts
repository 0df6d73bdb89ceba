import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { assetPath, loadOntology } from '../../src/assets.ts';
import { parseQuestion } from '../../src/query/header.ts';
import { findQuestion, loadQuestions } from '../../src/query/library.ts';
import { bindParameters } from '../../src/query/parameters.ts';

const questions = loadQuestions(assetPath('cypher/questions'));
const header = ['// title: T', '// asks: Q?', '// @returns a, b'];
const parse = (...lines: string[]) => parseQuestion('q', [...lines, 'RETURN 1 AS a, 2 AS b'].join('\n'));
const folder = mkdtempSync(join(tmpdir(), 'claimgraph-questions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the shipped questions', () => {
  it('are at least twenty-four, and each says what it asks and returns', () => {
    expect(questions.length).toBeGreaterThanOrEqual(24);
    for (const { asks, returns, cypher } of questions) {
      expect(asks).toMatch(/\?$/);
      for (const column of returns) expect(cypher).toMatch(new RegExp(`\\b${column}\\b`));
    }
  });

  it('walk every predicate of the ontology between two names', () => {
    const types = /\[\s*:([A-Z_|\s]+)\*\.\.6/.exec(findQuestion(questions, 'path_between').cypher)![1]!;
    const predicates = loadOntology().data.predicates.map(({ name }) => name);
    expect(types.split('|').map((type) => type.trim())).toEqual(predicates);
  });

  it('keep to what both stores run', () => {
    for (const { cypher } of questions) {
      expect(cypher).not.toMatch(/duration\.|COLLECT\s*\{|elementId|\bid\(|apoc\.|gds\.|\w:\w+\|\w+\)/);
      expect(cypher).not.toMatch(/\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/);
      // An optional match in a subquery scans the whole graph for every row of the embedded store.
      for (const [subquery] of cypher.matchAll(/CALL \{\n.*?\n\}/gs)) expect(subquery).not.toContain('OPTIONAL');
      // A condition on a pattern within another looks at everything that the names of the outer one bear.
      expect(cypher).not.toMatch(/EXISTS \{[^{}]*(\{[^{}]*\}[^{}]*)*EXISTS \{/);
    }
  });
});

describe('parseQuestion', () => {
  it('reads parameters, derived and hidden columns', () => {
    const question = parse(
      ...header,
      "// @param name: string = '' — part of a name",
      '// @param since: date — from this day on',
      '// @param least: integer = 2 — how many',
      '// @derive c = leadTime(a, b, a, b)',
      '// @hidden a, c',
    );
    expect(question.parameters).toEqual([
      { name: 'name', type: 'string', description: 'part of a name', default: '' },
      { name: 'since', type: 'date', description: 'from this day on' },
      { name: 'least', type: 'integer', description: 'how many', default: 2 },
    ]);
    expect(question.derivations).toEqual([{ column: 'c', function: 'leadTime', arguments: ['a', 'b', 'a', 'b'] }]);
    expect(question.hidden).toEqual(['a', 'c']);
  });

  it.each([
    ['no title', header.slice(1), /question q: the header has no "\/\/ title"/],
    ['no columns', header.slice(0, 2), /@returns/],
    ['a parameter of no type', [...header, '// @param x: list — y'], /cannot read the parameter "x: list — y"/],
    ['a default of another type', [...header, '// @param x: integer = many — y'], /parameter x cannot be "many"/],
    ['a derivation', [...header, '// @derive c = leadTime'], /derived column "c = leadTime"/],
    ['a hidden column that is not there', [...header, '// @hidden z'], /not returned: z/],
    ['a derived one from nothing', [...header, '// @derive c = leadTime(a, b, y, z)'], /not returned: y/],
  ])('refuses %s', (_what, lines, message) => {
    expect(() => parse(...lines)).toThrow(message);
  });
});

describe('loadQuestions', () => {
  it('says which file is wrong, and which folder is missing', () => {
    writeFileSync(join(folder, 'bare.cypher'), 'RETURN 1');
    expect(() => loadQuestions(folder)).toThrow(/question bare/);
    expect(() => loadQuestions(join(folder, 'none'))).toThrow(/cannot read the questions in .*none/);
  });
});

describe('findQuestion', () => {
  it('takes hyphens for underscores and names the nearest', () => {
    expect(findQuestion(questions, 'Missed-Warnings').name).toBe('missed_warnings');
    expect(() => findQuestion(questions, 'who_warned')).toThrow(
      expect.objectContaining({ code: 'E_NOT_FOUND', hint: expect.stringContaining('who_warned_whom') }),
    );
  });
});

describe('bindParameters', () => {
  const question = parse(
    ...header,
    '// @param from: date — d',
    '// @param least: integer = 2 — n',
    '// @param share: number = 0.5 — s',
    '// @param all: boolean = false — b',
    "// @param name: string = '' — w",
  );

  it('reads text by the declared types and fills in defaults', () => {
    const bound = bindParameters(question, { from: '2031-05-12', least: '7', all: 'true' });
    expect(bound).toEqual({ from: '2031-05-12', least: 7, share: 0.5, all: true, name: '' });
  });

  it('reads a name in the form in which names are kept', () => {
    expect(bindParameters(question, { from: '2031-05-12', name: 'Cafe\u0301' })).toMatchObject({ name: 'Caf\u00e9' });
  });

  it.each([
    ['a missing one', {}, /needs the parameter from/],
    ['an unknown one', { from: '2031-05-12', leest: 1 }, /no parameter "leest"/],
    ['an inherited name', { from: '2031-05-12', toString: 'x' }, /no parameter "toString"/],
    ['a date', { from: '2031-13-01' }, /from cannot be "2031-13-01"/],
    ['a whole number', { from: '2031-05-12', least: '1.5' }, /least cannot be "1.5"/],
    ['a number', { from: '2031-05-12', share: '' }, /share cannot be ""/],
    ['a boolean', { from: '2031-05-12', all: 'yes' }, /all cannot be "yes"/],
  ])('refuses %s', (_what, given, message) => {
    expect(() => bindParameters(question, given)).toThrow(
      expect.objectContaining({ code: 'E_USAGE', message: expect.stringMatching(message) }),
    );
  });
});
