import { contentHash } from '../domain/id.ts';

/** An entity of FollowTheMoney as its tools read one from a line; ties between entities are entities too. */
export interface FtmProxy {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const READABLE = 80;

/** An id in the letters that the model allows, of what can be read of ours and its hash. */
export function ftmId(ours: string): string {
  const readable = ours
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, READABLE)
    .replace(/^-|-$/g, '');
  return [readable, contentHash(ours).slice(0, 12)].filter((part) => part !== '').join('-');
}

/** What the model takes out of any text: controls but for tabs and line ends, and what is not seen. */
const UNSEEN = /[^\P{Cc}\t\n\r]|[\u2028\u2029\u200b\u200c\u200d]/gu;

const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(/^\ufeff+/, '')
    .trim();

const QUOTES = /^["'](.*)["']$/;

/** A name as the model cleans it: on one line, without quotes around it. */
function cleanName(text: string): string {
  let name = clean(text).replace(/\s+/g, ' ');
  for (let inner = QUOTES.exec(name); inner !== null; inner = QUOTES.exec(name)) name = inner[1]!.trim();
  return name;
}

const LONGEST_NAME = 384;
const LONGEST_STRING = 1024;
const LONGEST_TEXT = 65_000;

const cut = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1).toWellFormed()}…` : text;

const values = (all: readonly (string | undefined | null)[], cleaned: (text: string) => string): readonly string[] => [
  ...new Set(all.flatMap((text) => (text === undefined || text === null ? [] : [cleaned(text)]))),
];

/** Values of a property of the type `name`. */
export const names = (...all: readonly (string | undefined | null)[]): readonly string[] =>
  values(all, (text) => cut(cleanName(text), LONGEST_NAME));

/** What the model takes for the end of a line of an address. */
const LINE_ENDS = /<BR\/?>|ESQ\.?,|;/g;

/** A name as the model cleans addresses: lines and parts are parted by single commas. */
function cleanAddress(text: string): string {
  let address = cleanName(text);
  for (let before = ''; before !== address; ) {
    before = address;
    address = address
      .replace(LINE_ENDS, ', ')
      .replace(/,\s?[,.]/g, ', ')
      .replace(/\s+/g, ' ')
      .trim();
  }
  return address;
}

const LONGEST_ADDRESS = 250;

/** Values of a property of the type `address`. */
export const addresses = (...all: readonly string[]): readonly string[] =>
  values(all, (text) => cut(cleanAddress(text), LONGEST_ADDRESS));

/** Values of a property of the type `string`. */
export const strings = (...all: readonly (string | undefined | null)[]): readonly string[] =>
  values(all, (text) => cut(clean(text), LONGEST_STRING));

/** One value of a property of the type `text`; what is too long for one follows in others. */
export function texts(text: string | undefined | null): readonly string[] {
  const whole = clean(text ?? '');
  const parts: string[] = [];
  for (let at = 0; at < whole.length; ) {
    let end = Math.min(whole.length, at + LONGEST_TEXT);
    if (end < whole.length && /[\ud800-\udbff]/.test(whole[end - 1]!)) end -= 1;
    parts.push(whole.slice(at, end).trim());
    at = end;
  }
  return [...new Set(parts)];
}

/** An entity with the properties that have values. */
export const proxy = (
  id: string,
  schema: string,
  properties: Readonly<Record<string, readonly (string | undefined)[]>>,
): FtmProxy => ({
  id,
  schema,
  properties: Object.fromEntries(
    Object.entries(properties).flatMap(([name, all]) => {
      const told = all.filter((value): value is string => value !== undefined && value !== '');
      return told.length > 0 ? [[name, told]] : [];
    }),
  ),
});
