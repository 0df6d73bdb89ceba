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
};

/** Text as it may stand in any element or quoted attribute of XML 1.0; characters that XML cannot hold are left out. */
export const xmlText = (text: string): string =>
  text.replace(ILLEGAL, '').replace(/[&<>"'\t\n\r]/g, (character) => ESCAPES[character]!);
