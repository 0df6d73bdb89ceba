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

/**
 * Replaces typographic quotes, dashes and hard spaces by the plain ones that the language model was trained on.
 * One code unit for one, so offsets stay valid.
 */
export const straighten = (text: string): string => text.replace(FANCY, (character) => STRAIGHT[character]!);
