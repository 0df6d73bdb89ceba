import { Blocks } from './blocks.ts';
import { type Element, hearXml } from './xml.ts';

export interface OpenText {
  /** One paragraph a line, notes at the end. */
  readonly text: string;
  /** It has tracked changes. */
  readonly changes: boolean;
}

/** What is not part of the text: deleted, said about it, hidden, made from it by the program. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'text:note-citation',
  'text:ruby-text',
  'text:hidden-text',
  'text:hidden-paragraph',
  'text:table-of-content',
  'text:alphabetical-index',
  'text:script',
  'office:annotation',
  'office:annotation-end',
  'office:forms',
  'office:scripts',
]);
/** Most spaces that one element may stand for; more are for layout. */
const MOST_SPACES = 100;

const spaces = ({ attributes }: Element): string =>
  ' '.repeat(Math.min(Math.max(Number.parseInt(attributes['text:c'] ?? '1', 10) || 1, 1), MOST_SPACES));

/** What elements inside a paragraph stand for. */
const MARKS: ReadonlyMap<string, (element: Element) => string> = new Map(
  Object.entries<(element: Element) => string>({
    'text:s': spaces,
    'text:tab': () => ' ',
    'text:line-break': () => '\n',
  }),
);
const PARAGRAPHS: readonly string[] = ['text:p', 'text:h'];
const PLACES: ReadonlyMap<string, 'row' | 'cell' | 'note' | 'box'> = new Map([
  ['table:table-row', 'row'],
  ['table:table-cell', 'cell'],
  ['text:note-body', 'note'],
  ['draw:text-box', 'box'],
]);

/** Reads the text of `content.xml`. @throws ClaimgraphError E_INPUT naming the document */
export function hearOpenText(content: Uint8Array, name: string): OpenText {
  const blocks = new Blocks();
  let changes = false;
  let leavingOut = 0;
  hearXml(
    content,
    { name, what: 'content.xml' },
    {
      open(element) {
        if (element.name === 'text:changed-region') changes = true;
        if (leavingOut > 0 || LEFT_OUT.has(element.name)) leavingOut += 1;
        else if (PARAGRAPHS.includes(element.name)) blocks.openParagraph();
        else if (PLACES.has(element.name)) blocks.open(PLACES.get(element.name)!);
        else blocks.text(MARKS.get(element.name)?.(element) ?? '');
      },
      close(closed) {
        if (leavingOut > 0) leavingOut -= 1;
        else if (PARAGRAPHS.includes(closed)) blocks.closeParagraph();
        else if (PLACES.has(closed)) blocks.close();
      },
      // Line breaks and runs of spaces are one space there, others are elements of their own.
      text: (text) => {
        if (leavingOut === 0) blocks.text(text.replace(/[ \t\r\n]+/g, ' '));
      },
    },
  );
  return { text: blocks.all(), changes };
}
