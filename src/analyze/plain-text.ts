/** A text that was changed for the parser, and where each of its code units stands in the original. */
export interface MappedText {
  readonly text: string;
  /** `offsets[i]` is the original offset of code unit `i`; one more for the end. */
  readonly offsets: readonly number[];
}

/** Pictures, flags, controls and marks of direction say nothing to a parser; several spaces say no more than one. */
const ODD =
  '[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\p{Emoji_Modifier}\\p{Cc}\\p{Cf}\\p{Cs}]|\\ufe0e|\\ufe0f';
/** "the ELR [Eastern Line Railway] depots": an acronym spelt out tears the name from its noun. */
const SPELT_OUT =
  "(?<=\\p{Lu}{2}) [[(](?:the )?\\p{Lu}[\\p{L}'’-]{1,30}(?: (?:of|the|for|and|de|del|la|los|y|\\p{Lu}[\\p{L}'’-]{1,30})){1,8}[\\])](?= \\p{Ll})";
const NEEDLESS = new RegExp(`(?<=^|\\s)(?:${ODD}|\\s)+|(?:(?!\\s)(?:${ODD}))+|${SPELT_OUT}`, 'gu');

/** Leaves out what the parser trips over. */
export function plainText(text: string): MappedText {
  const offsets: number[] = [];
  let plain = '';
  let from = 0;
  const keep = (to: number): void => {
    for (let at = from; at < to; at++) offsets.push(at);
    plain += text.slice(from, to);
  };
  for (const { index, 0: needless } of text.matchAll(NEEDLESS)) {
    keep(index);
    from = index + needless.length;
  }
  keep(text.length);
  offsets.push(text.length);
  return { text: plain, offsets };
}
