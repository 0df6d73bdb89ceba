import { describe, expect, it } from 'vitest';
import { capAnswer } from '../../src/server/answer-cap.ts';

const answer = (...rows: Record<string, string | readonly string[]>[]) => ({
  columns: ['x'],
  rows,
  truncated: false,
});

describe('the cap on answers', () => {
  it('leaves what is short as it is', () => {
    const short = {
      columns: ['x', 'n'],
      rows: [{ x: 'a', n: { id: 'b', labels: ['Article'], properties: { text: 'c', part: null, yes: true } } }],
      truncated: false,
    };
    expect(capAnswer(short)).toEqual(short);
    expect(capAnswer({ ...short, truncated: true }).truncated).toBe(true);
  });

  it('cuts text that is too long, wherever it stands, never within a character', () => {
    const long = 'x'.repeat(65_535);
    const { rows, truncated } = capAnswer(answer({ x: [`${long}yz`, 'short'] }, { x: `${long}😀` }));
    expect(truncated).toBe(true);
    expect(rows).toEqual([{ x: [`${long}y`, 'short'] }, { x: long }]);
  });

  it('leaves rows out where the answer would be too large', () => {
    const row = { x: 'x'.repeat(60_000) };
    const { rows, truncated } = capAnswer(answer(...Array.from({ length: 1000 }, () => row)));
    expect(truncated).toBe(true);
    expect(rows).toHaveLength(279);
  });
});
