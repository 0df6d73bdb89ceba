import { ClaimgraphError } from '../domain/errors.ts';
import { binaryKind } from './binary.ts';

/**
 * Windows-1252 for the bytes 0x80–0x9f, where it differs from ISO 8859-1; unassigned ones stay control characters.
 * The table is needed since Node 20 decodes that label as plain ISO 8859-1.
 */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Text, or null where the bytes are not of that encoding. */
export const strict = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Text in which characters of Windows-1252 were taken for control characters, put right. */
export const withoutControls = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80]!);

/** Windows-1252, of which ISO 8859-1 text is a part; bytes without a character there stay control characters. */
export const windows1252 = (bytes: Uint8Array): string => withoutControls(new TextDecoder('latin1').decode(bytes));

/** Latin text by Windows-1252; null when a byte has no character there. */
export function westernEuropean(bytes: Uint8Array): string | null {
  const text = windows1252(bytes);
  return /[\u0080-\u009f]/.test(text) ? null : text;
}

/** UTF-16 without a mark, or null: it shows by its zero bytes: Latin text has one in every pair, always on the same side. */
export function unmarkedUtf16(bytes: Uint8Array): string | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  for (let index = 0; index < bytes.length; index += 1) if (bytes[index] === 0) zeros[index % 2]! += 1;
  const enough = bytes.length * 0.35;
  if (zeros[1]! > enough && zeros[0] === 0) return strict('utf-16le', bytes);
  return zeros[0]! > enough && zeros[1] === 0 ? strict('utf-16be', bytes) : null;
}

function decodeOrNull(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strict('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strict('utf-16be', bytes);
  return strict('utf-8', bytes) ?? westernEuropean(bytes);
}

/**
 * Decodes a text file: UTF-8, UTF-16 (with or without a byte order mark) or Windows-1252; the mark is dropped.
 * @throws ClaimgraphError E_INPUT naming the file, when it is empty, binary or in another encoding.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const hint = 'Give the article as text: .txt, .md or .json in UTF-8.';
  if (bytes.length === 0) throw new ClaimgraphError('E_INPUT', `${file} is empty`, { hint });
  const utf16 = unmarkedUtf16(bytes);
  if (utf16 !== null) return utf16;
  const binary = binaryKind(bytes);
  if (binary !== null) throw new ClaimgraphError('E_INPUT', `${file} is not text but ${binary}`, { hint });
  const text = decodeOrNull(bytes);
  if (text !== null) return text;
  throw new ClaimgraphError('E_INPUT', `${file} is text in an encoding that is not UTF-8, UTF-16 or Windows-1252`, {
    hint,
  });
}
