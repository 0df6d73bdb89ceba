import { decodeText } from '../decode.ts';
import type { Item } from '../item.ts';

/** These are written for what is really Windows-1252; `decodeText` knows it. */
const LATIN = /^(?:us-ascii|iso-?8859-?1|latin-?1|windows-?1252|cp-?1252)$/i;
const DECLARED = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/i;

function decodedAs(encoding: string | undefined, bytes: Uint8Array): string | null {
  if (encoding === undefined || LATIN.test(encoding)) return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The text of a feed: in the encoding that its first bytes show, else that its server says, else that its XML declaration
 * names (RFC 7303, §3), where that fits; else UTF-8 or Windows-1252. @throws ClaimgraphError E_INPUT
 */
export function feedText(bytes: Uint8Array, { name, told }: Pick<Item, 'name' | 'told'>): string {
  const marked = (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0xff && bytes[1] === 0xfe);
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)))?.[1];
  const text = marked ? null : (decodedAs(told.charset, bytes) ?? decodedAs(declared, bytes));
  return text ?? decodeText(bytes, name);
}
