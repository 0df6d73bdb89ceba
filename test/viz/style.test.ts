import { describe, expect, test } from 'vitest';
import { loadOntology } from '../../src/assets.ts';
import predicates from '../../src/domain/verbs.json' with { type: 'json' };
import { iconPath } from '../../src/drawing/icons.ts';
import { cellOf, SHEET_SIDE } from '../../viz/src/render/icon-sheet.ts';
import { CLAIM_CLASSES, classOf, lineOf, nodeColorOf, widthOf } from '../../viz/src/style.ts';
import { dayWords, sentenceOf, timeWords, verbOf } from '../../viz/src/wording.ts';
import { viewClaim } from './claims.ts';

const { data } = loadOntology();
const said = (part: Parameters<typeof viewClaim>[0]) => verbOf(viewClaim(part));

describe('colour and line', () => {
  test.each([
    ['WARNED', 'warning', 'warned'],
    ['MISHANDLED', 'warning', 'ignored'],
    ['STOPPED', 'warning', 'stopped'],
    ['ARRESTED', 'justice', 'stopped'],
    ['KILLED', 'violence', 'attack'],
    ['ADMITTED', 'statement', 'said'],
    ['PART_OF', 'structure', 'other'],
    ['constructor', 'toString', 'other'],
  ])('%s of %s is %s', (predicate, family, expected) => expect(classOf({ predicate, family })).toBe(expected));

  test('every predicate of the ontology has a class', () => {
    for (const { name: predicate, family } of data.predicates)
      expect(CLAIM_CLASSES).toContain(classOf({ predicate, family }));
  });

  test.each([
    [{}, 'solid'],
    [{ speaker: 'Ada' }, 'dashed'],
    [{ modality: 'reported' }, 'dashed'],
    [{ modality: 'possible', speaker: 'Ada' }, 'dotted'],
    [{ modality: 'future' }, 'dotted'],
    [{ polarity: 'negated', modality: 'possible' }, 'negated'],
  ] as const)('%j is %s', (part, expected) => expect(lineOf(viewClaim(part))).toBe(expected));

  test('width grows with confidence and stays within bounds', () => {
    expect(widthOf({ confidence: 0 })).toBeCloseTo(1.2);
    expect(widthOf({ confidence: 1 })).toBeCloseTo(3.6);
    expect(widthOf({ confidence: 7 })).toBeCloseTo(3.6);
  });
});

describe('types', () => {
  const types = Object.entries(data.labels)
    .filter(([, { abstract, role, closure }]) => !abstract && !role && closure[0] === 'Entity')
    .map(([name]) => name);

  test('every type has an icon of its own', () => {
    expect(types.length).toBeGreaterThan(7);
    expect(new Set(types.map(iconPath)).size).toBe(types.length);
  });

  test('an unknown type is drawn as a topic', () => {
    expect(nodeColorOf('Vessel')).toBe('topic');
    expect(iconPath('Vessel')).toBe(iconPath('Topic'));
  });

  test('every type has a cell of its own on the sheet of icons, and an unknown one that of a topic', () => {
    expect(new Set(types.map(cellOf)).size).toBe(types.length);
    for (const type of types) expect(cellOf(type)).toBeLessThan(SHEET_SIDE ** 2);
    for (const type of ['Vessel', 'constructor']) expect(cellOf(type)).toBe(cellOf('Topic'));
  });
});

describe('wording', () => {
  test('every predicate of the ontology reads as a verb', () => {
    expect(Object.keys(predicates).sort()).toEqual(data.predicates.map(({ name }) => name).sort());
  });

  test('negation and doubt are in the words', () => {
    expect(said({})).toBe('warned');
    expect(said({ predicate: 'RESPONDED_TO', polarity: 'negated' })).toBe('did not respond to');
    expect(said({ predicate: 'MEMBER_OF', polarity: 'negated' })).toBe('is not a member of');
    expect(said({ predicate: 'TRAINED', modality: 'possible' })).toBe('may have trained');
    expect(said({ predicate: 'PART_OF', modality: 'possible' })).toBe('may be part of');
    expect(said({ predicate: 'ATTACKED', modality: 'future' })).toBe('is to attack');
    expect(said({ predicate: 'STOPPED', modality: 'counterfactual' })).toBe('would have stopped');
    expect(said({ predicate: 'FROZE_ASSETS_OF' })).toBe('froze assets of');
  });

  test('a party that the text does not state is said to be unnamed', () => {
    const names = (id: string) => ({ a: 'Ada', b: 'Bo' })[id]!;
    expect(sentenceOf(viewClaim(), names)).toBe('Ada warned Bo');
    expect(sentenceOf(viewClaim({ subject: null }), names)).toBe('Somebody unnamed warned Bo');
    expect(sentenceOf(viewClaim({ object: null }), names)).toBe('Ada warned');
  });

  test.each([
    [null, ''],
    [{ text: 'every day', start: null, end: null }, 'every day'],
    [{ text: 'yesterday', start: '2015-11-15', end: '2015-11-15' }, '15 Nov 2015'],
    [{ text: 'in June', start: '2015-06-01', end: '2015-06-30' }, 'Jun 2015'],
    [{ text: 'in 2014', start: '2014-01-01', end: '2014-12-31' }, '2014'],
    [{ text: 'before', start: null, end: '2015-11-12' }, 'until 12 Nov 2015'],
    [{ text: 'since', start: '2015-01-07', end: null }, 'from 7 Jan 2015'],
    [{ text: 'x', start: '2015-01-07', end: '2015-01-09' }, '7 Jan 2015 – 9 Jan 2015'],
  ])('%j is told as "%s"', (time, words) => expect(timeWords(time)).toBe(words));

  test('what is no date is left as it is', () => expect(dayWords('soon')).toBe('soon'));
});
