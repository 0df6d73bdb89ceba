/** First bytes of formats that people take for text. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a ZIP archive or office document'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u007fELF', 'a program'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
  ['{\\rtf', 'a rich text file'],
];
const SAMPLE_BYTES = 8192;
/** Share of control bytes above which bytes are no text in any encoding that is read here. */
const MOST_CONTROLS = 0.02;

const isControl = (byte: number): boolean => (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) || byte === 127;

/**
 * Says what the bytes are when they are not text, e.g. `a PDF file`; null for text.
 * Bytes that begin with a UTF-16 mark are for the decoder to judge.
 */
export function binaryKind(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const head = String.fromCharCode(...sample.subarray(0, 8));
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known) return known[1];
  if (/^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head)) return null;
  const controls = sample.filter(isControl).length;
  return sample.includes(0) || controls > sample.length * MOST_CONTROLS ? 'binary data' : null;
}
