import { extname } from 'node:path';
import { ClaimgraphError } from '../domain/errors.ts';

/** Formats of documents that are not read, and what people can do about each. */
interface NotRead {
  readonly what: string;
  readonly hint: string;
  /** Whether it is one, by its first bytes as Latin text and its extension, which need not tell the truth. */
  readonly is: (head: string, extension: string) => boolean;
}

const SAVE_AS = 'Save it as DOCX, ODT or PDF.';
/** Kinds of today that are a compound file when they are protected; their readers say so. */
const MAY_BE_COMPOUND: readonly string[] = ['.docx', '.docm', '.dotx', '.odt', '.ott'];

const NOT_READ: readonly NotRead[] = [
  {
    what: 'a document of an old office program',
    hint: SAVE_AS,
    is: (head, extension) => head.startsWith('\u00d0\u00cf\u0011\u00e0') && !MAY_BE_COMPOUND.includes(extension),
  },
  { what: 'a rich text file', hint: SAVE_AS, is: (head) => head.startsWith('{\\rtf') },
  {
    what: 'a document of Pages',
    hint: 'Export it as Word, EPUB or PDF.',
    is: (head, extension) =>
      head.startsWith('PK\u0003\u0004') && (extension === '.pages' || /Index[/.]\S*\.?iwa/.test(head)),
  },
  { what: 'a book for Kindle', hint: 'Convert it to EPUB.', is: (head) => head.slice(60, 68) === 'BOOKMOBI' },
  { what: 'a DjVu file', hint: 'Convert it to a PDF file with text.', is: (head) => head.startsWith('AT&TFORM') },
];

/** The error for what begins like this, when it is a document of a format that is not read. */
export function notRead(head: Uint8Array, name: string): ClaimgraphError | undefined {
  const text = Buffer.from(head).toString('latin1');
  const format = NOT_READ.find(({ is }) => is(text, extname(name).toLowerCase()));
  if (format === undefined) return undefined;
  return new ClaimgraphError('E_INPUT', `${name} is ${format.what}, which is not read`, { hint: format.hint });
}
