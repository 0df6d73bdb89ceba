import type { Draw } from './draw.ts';

/** Pieces of text at which programs break: marks, directions, planes, controls, halves of characters, quotes, code. */
const PIECES: readonly string[] = [
  'e\u0301',
  '\u00e9',
  'A\u030a\u0323',
  '\u1112\u1161\u11ab',
  '\u0301',
  '\u05d0\u05d1\u05d2',
  '\u202eabc\u202c',
  '\u200f\u0645\u0631\u062d\u0628\u0627',
  '\u{1f6f0}\ufe0f',
  '\u{1f469}\u200d\u{1f692}',
  '\u{10ffff}',
  '\u0000',
  '\u0008',
  '\ufffe',
  '\ufeff',
  '\u0085',
  '\u2028',
  '\ud800',
  '\udfff',
  '\u0130\u0131',
  '\u03a3\u03c2\u03c3',
  '\u00df\u1e9e',
  '\ufb01',
  '\u212b',
  '\uff21\uff22',
  "'",
  '"',
  '`',
  '\\u0060',
  '\\',
  '$name',
  '//',
  '/*',
  '{}',
  ':KEY',
  '\n',
  '\t',
  '%00',
  'null',
  '-0',
];

const WORDS = ['Brask', 'Ossel', 'Velde', 'Tarn', 'Quill', 'Mond', 'Ferris', 'Haugen'];

/** Text with odd pieces in it, at times very long; never only white space. */
export function oddText(draw: Draw): string {
  const pieces = draw.times(1, 4, () => (draw.chance(0.4) ? draw.one(WORDS) : draw.one(PIECES)));
  const text = `${draw.one(WORDS)}${draw.chance(0.5) ? ' ' : ''}${pieces.join(draw.chance(0.5) ? ' ' : '')}`;
  return draw.chance(0.03) ? text.repeat(draw.between(50, 400)) : text;
}
