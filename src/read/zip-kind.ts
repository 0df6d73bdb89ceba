/** What begins an entry (APPNOTE 6.3.10, 4.3.7). */
const ENTRY = 'PK\u0003\u0004';
const HEADER = 30;
/** The flag of an entry whose size stands behind it. */
const SIZE_BEHIND = 0x08;

const number = (head: string, at: number, bytes: number): number =>
  Array.from({ length: bytes }, (_, index) => head.charCodeAt(at + index) * 256 ** index).reduce((a, b) => a + b, 0);

interface Entry {
  readonly name: string;
  /** As far as it is in the head. */
  readonly content: string;
}

/** The entries that begin in the head, passing over what they hold: an archive may hold documents as they are. */
function entriesIn(head: string): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; head.startsWith(ENTRY, at) && at + HEADER <= head.length; ) {
    const nameEnd = at + HEADER + number(head, at + 26, 2);
    const start = nameEnd + number(head, at + 28, 2);
    const size = number(head, at + 18, 4);
    const isBehind = (number(head, at + 6, 2) & SIZE_BEHIND) !== 0 && size === 0;
    const end = isBehind ? head.indexOf(ENTRY, start) : start + size;
    entries.push({ name: head.slice(at + HEADER, nameEnd), content: head.slice(start, end < 0 ? undefined : end) });
    at = end < 0 ? head.length : end;
  }
  return entries;
}

const isWordPart = ({ name }: Entry): boolean => name === '[Content_Types].xml' || name.startsWith('word/');

/** What a ZIP archive is, by its first entries, which office programs write in a fixed order. @param head as Latin-1 */
export function zipKind(head: string): 'epub' | 'odt' | 'docx' | 'zip' {
  const entries = entriesIn(head);
  const [first] = entries;
  if (first?.name === 'mimetype') {
    if (first.content.startsWith('application/epub+zip')) return 'epub';
    if (first.content.startsWith('application/vnd.oasis.opendocument.text')) return 'odt';
  }
  return entries.some(isWordPart) ? 'docx' : 'zip';
}
