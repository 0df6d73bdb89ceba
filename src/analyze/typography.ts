const STRAIGHT: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '—': '-',
  '–': '-',
  '‑': '-',
  '\u00a0': ' ',
};

const FANCY = new RegExp(`[${Object.keys(STRAIGHT).join('')}]`, 'g');

/** A quotation in single marks, apostrophes inside; the marks of a British paper. */
const IN_SINGLE_MARKS = /(?<![\p{L}\d])‘(?=\S)((?:[^‘’]|’(?=\p{L}))*)’(?!\p{L})/gu;

/**
 * Replaces typographic quotes, dashes and hard spaces by the plain ones that the language model was trained on.
 * One code unit for one, so offsets stay valid.
 */
export const straighten = (text: string): string =>
  text.replace(IN_SINGLE_MARKS, '"$1"').replace(FANCY, (character) => STRAIGHT[character]!);
