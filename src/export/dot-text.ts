/** Control characters: Graphviz ends a text at the first NUL, and draws the others as nothing or worse. */
const CONTROLS = /[^\n\P{Cc}]/gu;

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;
const plain = (text: string): string => text.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROLS, '');

/**
 * An id in DOT (graphviz.org/doc/info/lang.html). In quotes only `\"` is special there; backslashes are doubled all the same,
 * so that none stands before the closing quote and different texts stay different.
 */
export const dotId = (text: string): string => quoted(plain(text).replaceAll('\\', '\\\\').replaceAll('\n', '\\n'));

/**
 * A text that is drawn or shown, an `escString`: `\\` is a backslash, `\n` a line break, and what looks like an entity of
 * HTML has its ampersand as one. It is never `<…>`, which would be markup.
 */
export const dotText = (text: string): string => dotId(text.replace(/&(?=#?\w+;)/g, '&amp;'));
