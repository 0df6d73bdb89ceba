import { ClaimgraphError } from '../../domain/errors.ts';
import { strict, unmarkedUtf16, windows1252 } from '../decode.ts';
import type { About } from '../reading.ts';

export interface DecodedPage {
  readonly text: string;
  /** What was assumed where the page says nothing, or says what is not so. */
  readonly notices: readonly string[];
}

/** How far into a page its own word on the encoding is looked for; the standard says 1,024 bytes, and pages do not care. */
const META_BYTES = 8192;
/** Share of characters that could not be read above which a page is refused. */
const MOST_UNREADABLE = 0.01;
const UNREADABLE = /\ufffd/g;

/**
 * The encoding that a label means, undefined for one that is not known here. Names as in the WHATWG Encoding Standard
 * (https://encoding.spec.whatwg.org/#names-and-labels).
 */
function encodingOf(label: string | undefined): string | undefined {
  const name = label?.trim().toLowerCase();
  if (!name) return undefined;
  if (name === 'x-user-defined') return 'windows-1252';
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

/** What a page says of its encoding: `<meta charset>` or `<meta http-equiv="content-type">`, or the XML declaration. */
function encodingInPage(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, META_BYTES)).replace(/<!--[\s\S]*?-->/g, '');
  const label =
    /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1];
  const encoding = encodingOf(label);
  // Who can read this in the bytes is not reading UTF-16.
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
}

const decoded = (encoding: string, bytes: Uint8Array): string =>
  encoding === 'windows-1252' ? windows1252(bytes) : new TextDecoder(encoding).decode(bytes);

/** The share of a text that could not be read. */
const unreadableShare = (text: string): number =>
  text.length === 0 ? 0 : (text.match(UNREADABLE)?.length ?? 0) / text.length;

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/** @throws ClaimgraphError E_INPUT naming the page where more than 1 % of a text could not be read */
export function assertReadable(text: string, name: string): void {
  if (unreadableShare(text) <= MOST_UNREADABLE) return;
  const hint = 'Save the page as UTF-8, or its text as .txt.';
  throw new ClaimgraphError('E_INPUT', `${name} is not in the encoding that it says it is in`, { hint });
}

/** By what the page or its server say; undefined where they say nothing. Where they disagree and one cannot be, by the other. */
function decodedAsStated(bytes: Uint8Array, { told }: About): DecodedPage | undefined {
  const stated = [encodingOf(told.charset), encodingInPage(bytes)].filter((each) => each !== undefined);
  const [first] = stated;
  if (first === undefined) return undefined;
  // Servers say "ISO 8859-1" of whatever they have; text that reads as UTF-8 by chance there is none.
  const utf8 = first === 'windows-1252' && !isAscii(bytes) ? strict('utf-8', bytes) : null;
  if (utf8 !== null)
    return { text: utf8, notices: [`it is said to be ${first}, but was read as the utf-8 that it is`] };
  const texts = stated.map((encoding) => decoded(encoding, bytes));
  const best = texts.find((text) => unreadableShare(text) <= MOST_UNREADABLE);
  return { text: best ?? texts[0]!, notices: [] };
}

function decodedUnstated(bytes: Uint8Array): DecodedPage {
  const utf16 = unmarkedUtf16(bytes);
  const utf8 = utf16 === null ? strict('utf-8', bytes) : null;
  const used = utf16 !== null ? 'utf-16' : utf8 !== null ? 'utf-8' : 'windows-1252';
  const notices = isAscii(bytes) ? [] : [`its encoding is not stated; it was read as ${used}`];
  return { text: utf16 ?? utf8 ?? windows1252(bytes), notices };
}

const markOf = ([first, second, third]: Uint8Array): string | undefined => {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
};

/**
 * Decodes a web page: by its byte order mark, else by what the server says, else by what the page says, else as UTF-8
 * where it is that, else as Windows-1252. @throws ClaimgraphError E_INPUT where more than 1 % of it could not be read
 */
export function decodePage(bytes: Uint8Array, about: About): DecodedPage {
  const mark = markOf(bytes);
  const page =
    mark === undefined
      ? (decodedAsStated(bytes, about) ?? decodedUnstated(bytes))
      : { text: decoded(mark, bytes), notices: [] };
  assertReadable(page.text, about.name);
  return page;
}
