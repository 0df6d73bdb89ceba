const ILLEGAL = /[^\t\n\r\P{Cc}]|[\ufffe\uffff]|\p{Cs}/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  // Line ends in XML 1.1, which some readers of XML 1.0 take for such as well.
  '\u2028': '&#8232;',
  '\u2029': '&#8233;',
};

/** Text as it may stand in any element or quoted attribute of XML 1.0; characters that XML cannot hold are left out. */
export const xmlText = (text: string): string =>
  text.replace(ILLEGAL, '').replace(/[&<>"'\t\n\r\u2028\u2029]/g, (character) => ESCAPES[character]!);

const UNHOLDABLE = /[^\t\n\r\P{Cc}]|[\ufffe\uffff]|\p{Cs}|_(?=x[0-9A-F]{4}_)/gu;

/**
 * An id as `xmlText`, but such that different ids stay different: what XML cannot hold is written `_x0001_`, and a `_`
 * that begins such a text `_x005F_` (ECMA-376-1, 22.9.2.19, ST_Xstring).
 */
export const xmlId = (id: string): string =>
  xmlText(
    id.replace(UNHOLDABLE, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`),
  );
