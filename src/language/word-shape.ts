const LETTER = /^\p{L}$/u;
const UPPER = /^\p{Lu}$/u;
const DIGIT = /^[\p{Nd}\u00b2\u00b3\u00b9\u2070-\u2089]$/u;
const LONGEST_RUN = 4;
const LONGEST_WORD = 100;

function shapeOf(character: string): string {
  if (LETTER.test(character)) return UPPER.test(character) ? 'X' : 'x';
  return DIGIT.test(character) ? 'd' : character;
}

/** spaCy's `shape_`: letters by case, digits, the rest as it is; runs cut at four: "Nov.2015" → "Xxx.dddd". */
export function wordShape(text: string): string {
  const characters = [...text];
  if (characters.length >= LONGEST_WORD) return 'LONG';
  let shape = '';
  let last = '';
  let run = 0;
  for (const character of characters) {
    const kind = shapeOf(character);
    run = kind === last ? run + 1 : 0;
    last = kind;
    if (run < LONGEST_RUN) shape += kind;
  }
  return shape;
}
