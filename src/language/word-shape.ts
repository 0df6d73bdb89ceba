const LETTER = /^\p{L}$/u;
const UPPER = /^\p{Lu}$/u;
/** What Python's `str.isdigit` takes beyond decimal digits: superscripts, subscripts, circled and the like. */
const OTHER_DIGITS =
  '\\u00b2\\u00b3\\u00b9\\u1369-\\u1371\\u19da\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2460-\\u2468\\u2474-\\u247c\\u2488-\\u2490\\u24ea\\u24f5-\\u24fd\\u24ff\\u2776-\\u277e\\u2780-\\u2788\\u278a-\\u2792\\u{10a40}-\\u{10a43}\\u{10e60}-\\u{10e68}\\u{11052}-\\u{1105a}\\u{1f100}-\\u{1f10a}';
const DIGIT = new RegExp(`^[\\p{Nd}${OTHER_DIGITS}]$`, 'u');
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
