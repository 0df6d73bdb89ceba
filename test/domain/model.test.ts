import { describe, expect, it } from 'vitest';
import { loadOntology } from '../../src/assets.ts';
import { projectionOf } from '../../src/domain/modality.ts';
import { contains, cover, overlaps, textOf } from '../../src/domain/span.ts';
import { precisionOf } from '../../src/domain/time.ts';

describe('spans', () => {
  const outer = { start: 2, end: 8 };
  it('are half-open', () => {
    expect(textOf('0123456789', outer)).toBe('234567');
    expect(overlaps(outer, { start: 8, end: 9 })).toBe(false);
    expect(overlaps(outer, { start: 7, end: 9 })).toBe(true);
    expect(contains(outer, { start: 2, end: 8 })).toBe(true);
    expect(contains(outer, { start: 2, end: 9 })).toBe(false);
    expect(cover(outer, { start: 0, end: 1 })).toEqual({ start: 0, end: 8 });
  });
});

describe('precision of a time', () => {
  it.each([
    ['2014-12-03', '2014-12-03', 'day'],
    ['2014-12-01', '2014-12-31', 'month'],
    ['2016-02-01', '2016-02-29', 'month'],
    ['2015-02-01', '2015-02-28', 'month'],
    ['2014-01-01', '2014-12-31', 'year'],
    ['2014-01-01', '2014-06-30', 'interval'],
    [null, '2014-06-30', 'interval'],
    [null, null, null],
  ])('%s to %s is %s', (start, end, expected) => expect(precisionOf({ start, end })).toBe(expected));
});

describe('projection', () => {
  it.each([
    ['affirmed', 'asserted', 'holds'],
    ['affirmed', 'reported', 'holds'],
    ['affirmed', 'possible', 'MIGHT'],
    ['affirmed', 'future', 'MIGHT'],
    ['affirmed', 'counterfactual', 'MIGHT'],
    ['negated', 'asserted', 'DID_NOT'],
    ['negated', 'possible', 'DID_NOT'],
  ] as const)('%s and %s projects to %s', (polarity, modality, expected) => {
    expect(projectionOf({ polarity, modality })).toBe(expected);
  });
});

describe('ontology', () => {
  const ontology = loadOntology();

  it('holds fifty-three predicates and gives a nation its four labels', () => {
    expect(ontology.data.predicates).toHaveLength(53);
    expect(ontology.labelsOf(ontology.entityType('Nation'))).toEqual(['Entity', 'Agency', 'Place', 'Nation']);
  });

  it('has predicates of which a broader one, where there is one, takes both sides', () => {
    for (const { broader, domain, range } of ontology.data.predicates) {
      if (broader === undefined) continue;
      const { domain: from, range: to } = ontology.definition(ontology.predicate(broader));
      expect(from).toEqual(expect.arrayContaining([...domain]));
      expect(to).toEqual(expect.arrayContaining([...range]));
    }
  });

  it.each(['Source', 'Claim', 'Nobody', 'x`) DETACH DELETE (n', 'constructor', '__proto__'])(
    'refuses %j as an entity type',
    (name) => expect(() => ontology.entityType(name)).toThrow(RangeError),
  );

  it('refuses predicates that are not in the model', () => {
    expect(() => ontology.predicate('LIKED')).toThrow(/no predicate "LIKED"/);
    expect(ontology.relationshipTypes.has('DID_NOT')).toBe(true);
    expect(ontology.relationshipTypes.has('LIKED')).toBe(false);
  });
});
