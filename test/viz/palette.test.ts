import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { themes } from '../../viz/src/style.ts';
import { contrast, difference, VISIONS } from './color-vision.ts';

const palettes = Object.entries(themes).flatMap(([name, theme]) => [
  { name: `${name} edges`, colors: theme.edges as Record<string, string>, background: theme.background },
  { name: `${name} nodes`, colors: theme.nodes as Record<string, string>, background: theme.background },
]);

test('the measures know their extremes', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(difference('#ff0000', '#ff0000', 'normal')).toBe(0);
  expect(difference('#000000', '#ffffff', 'normal')).toBeCloseTo(100, 0);
  expect(difference('#d00000', '#607000', 'deutan')).toBeLessThan(difference('#d00000', '#607000', 'normal') / 2);
});

describe.each(palettes)('$name', ({ colors, background }) => {
  test.each(VISIONS)('are told apart with %s vision', (vision) => {
    const all = Object.entries(colors);
    const pairs = all.flatMap(([a, x], i) =>
      all.slice(i + 1).map(([b, y]) => ({ a, b, by: difference(x, y, vision) })),
    );
    expect(pairs.filter(({ by }) => by < 20)).toEqual([]);
  });

  test('stand out from the background', () => {
    expect(Object.entries(colors).filter(([, color]) => contrast(color, background) < 3)).toEqual([]);
  });
});

test.each(Object.entries(themes))('text of the %s theme is readable', (_name, { foreground, background }) => {
  expect(contrast(foreground, background)).toBeGreaterThan(7);
});

test('the style sheet has the same colours as the drawing', () => {
  const css = readFileSync(new URL('../../viz/src/style.css', import.meta.url), 'utf8').toLowerCase();
  const { light, dark } = themes;
  const colors = Object.entries({ ...light.edges, ...light.nodes });
  const dim = { ...dark.edges, ...dark.nodes };
  for (const [name, color] of colors)
    expect(css).toContain(`--${name}: light-dark(${color}, ${dim[name as keyof typeof dim]});`);
});
