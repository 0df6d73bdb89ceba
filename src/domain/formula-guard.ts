/**
 * What a spreadsheet might run: a sign that begins a formula, also behind blanks and marks that nobody sees, which some
 * programs cut off; a tab or a return; and what is such a text with apostrophes before it.
 */
const FORMULA = /^(?:'*[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|'*[\t\r])/u;

/**
 * Text that no spreadsheet takes for a formula: what it might run stands behind an apostrophe. A text that has that form
 * already gets one more, so that taking one away gives every text back (OWASP, CSV injection).
 */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text that was guarded. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
