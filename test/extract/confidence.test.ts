import { describe, expect, it } from 'vitest';
import { calibrationOf, leaveOneOut } from '../../bench/belief/cross-validation.ts';
import { type Example, learnWeights, probability } from '../../bench/belief/logistic.ts';
import { loadBelief } from '../../src/assets.ts';
import { confidenceOf } from '../../src/extract/offline/confidence.ts';

const FIT = { penalty: 1, least: 2 };

/** Ten documents in which "named" is right nine times in ten and "vague" one time in ten. */
const examples: Example[] = Array.from({ length: 200 }, (_, index) => {
  const named = index % 2 === 0;
  const odd = Math.floor(index / 2) % 10 === 0;
  return {
    set: 'train',
    document: `d${Math.floor(index / 20)}`,
    id: `c${index}`,
    circumstances: [named ? 'named' : 'vague', 'always'],
    right: named !== odd,
  };
});

describe('confidence', () => {
  it('adds up what speaks for and against an extraction', () => {
    const weights = new Map([
      ['named', 2],
      ['vague', -2],
    ]);
    const belief = { version: '1', source: 'test', bias: 0, leastTold: 0, weights };
    expect(confidenceOf(belief, [])).toBe(0.5);
    expect(confidenceOf(belief, ['named'])).toBe(0.88);
    expect(confidenceOf(belief, ['vague', 'never heard of'])).toBe(0.12);
  });

  it('is learnt as the share of what is right, whatever the order of the examples', () => {
    const model = learnWeights(examples, FIT);
    expect(probability(model, ['named', 'always'])).toBeCloseTo(0.9, 1);
    expect(probability(model, ['vague', 'always'])).toBeCloseTo(0.1, 1);
    const other = learnWeights([...examples].reverse(), FIT);
    expect(probability(other, ['named', 'always'])).toBeCloseTo(probability(model, ['named', 'always']), 3);
  });

  it('means precision on documents that the model never saw', () => {
    const { claims, ece, sureRight } = calibrationOf(leaveOneOut(examples, FIT));
    expect(claims).toBe(200);
    expect(ece).toBeLessThan(5);
    expect(sureRight).toBeCloseTo(90, 0);
  });

  it('ships with weights that say where they come from', () => {
    const { source, weights, leastTold } = loadBelief();
    expect(source).toMatch(/left out/);
    expect(weights.size).toBeGreaterThan(100);
    expect(leastTold).toBeLessThan(0.5);
  });
});
