import type { ClaimClass, LineStyle } from '../domain/drawing-style.ts';

/** What a colour means. */
export const CLASS_WORDS: Readonly<Record<ClaimClass, string>> = {
  warned: 'warned, told',
  ignored: 'ignored, botched, evaded',
  stopped: 'stopped, arrested, freed',
  attack: 'attacked, planned, helped',
  said: 'said, asked, knew',
  other: 'ties, the rest',
};

/** What a line means. */
export const LINE_WORDS: Readonly<Record<LineStyle, string>> = {
  solid: 'article says so',
  dashed: 'somebody it quotes says so',
  dotted: 'possible, planned, feared',
  negated: '✕ did not happen',
};

/** What the width of a line means. */
export const WIDTH_WORDS = 'thicker: surer';
