/** What Python's `str.isspace` calls white space, which is what spaCy goes by; JavaScript's `\s` has another idea of it. */
const RANGES = [
  [0x09, 0x0d],
  [0x1c, 0x20],
  [0x85, 0x85],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
] as const;

const WHITE = Uint8Array.from({ length: 1 << 16 }, (_, unit) =>
  Number(RANGES.some(([first, last]) => unit >= first && unit <= last)),
);

/** True for a UTF-16 code unit that is white space; no white space takes two. */
export const isWhiteUnit = (unit: number): boolean => WHITE[unit] === 1;

/** True for white space alone. */
export function isWhiteSpace(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isWhiteUnit(text.charCodeAt(at))) return false;
  return text !== '';
}
