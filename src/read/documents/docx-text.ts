import { Blocks } from './blocks.ts';
import { type Element, hearXml } from './xml.ts';

/** A part of a Word document that holds text. */
export interface WordPart {
  /** Its path in the document, for messages. */
  readonly what: string;
  readonly bytes: Uint8Array | undefined;
}

export interface WordText {
  /** One paragraph a line, notes at the end. */
  readonly text: string;
  /** The paragraph that has the style of titles. */
  readonly title?: string;
  /** It has tracked changes. */
  readonly changes: boolean;
}

/** What is not part of the text: deleted and moved away, a second form for old programs, how words are said, old settings. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:rt',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:trPrChange',
]);
const CHANGES: ReadonlySet<string> = new Set(['w:del', 'w:ins', 'w:moveFrom', 'w:moveTo']);
/** Notes that only hold the line between text and notes. */
const NO_NOTES: readonly (string | undefined)[] = ['separator', 'continuationSeparator', 'continuationNotice'];
const TITLE_STYLE = /^(?:Title|Titel|Titre|Titolo)$/;
const CONTENTS_STYLE = /^TOC(?:\d|Heading)/i;

const isOn = ({ attributes }: Element): boolean => !['0', 'false', 'off'].includes(attributes['w:val'] ?? '');

/** Writes down a Word document while its parts are read. */
class WordListener {
  readonly blocks = new Blocks();
  readonly #notes = new Set<string>();
  title: string | undefined;
  changes = false;
  #leavingOut = 0;
  #inRun = false;
  #inText = false;
  #hidden = false;
  #inSettings = false;
  #inRowSettings = false;
  #style = '';
  #goesOn = false;
  #placeholder = false;

  readonly #opened = new Map<string, (element: Element) => void>(
    Object.entries<(element: Element) => void>({
      'w:p': () => {
        this.#style = '';
        this.#goesOn = false;
        this.blocks.openParagraph();
      },
      'w:pStyle': ({ attributes }) => {
        this.#style = attributes['w:val'] ?? '';
      },
      'w:pPr': () => {
        this.#inSettings = true;
      },
      'w:trPr': () => {
        this.#inRowSettings = true;
      },
      'w:r': () => {
        this.#inRun = true;
        this.#hidden = false;
      },
      'w:vanish': (element) => this.#hide(element),
      'w:webHidden': (element) => this.#hide(element),
      'w:t': () => {
        this.#inText = !this.#hidden;
      },
      'm:t': () => {
        this.#inText = true;
      },
      'w:tab': () => this.#mark(' '),
      'w:cr': () => this.#mark('\n'),
      'w:br': ({ attributes }) => this.#mark((attributes['w:type'] ?? 'textWrapping') === 'textWrapping' ? '\n' : ' '),
      'w:noBreakHyphen': () => this.#mark('-'),
      'w:txbxContent': () => this.blocks.open('box'),
      'w:tr': () => this.blocks.open('row'),
      'w:tc': () => this.blocks.open('cell'),
      'w:footnoteReference': ({ attributes }) => this.#notes.add(`w:footnote ${attributes['w:id']}`),
      'w:endnoteReference': ({ attributes }) => this.#notes.add(`w:endnote ${attributes['w:id']}`),
      'w:footnote': (element) => this.#openNote(element),
      'w:endnote': (element) => this.#openNote(element),
      'w:showingPlcHdr': () => {
        this.#placeholder = true;
      },
      'w:sdtContent': () => {
        if (this.#placeholder) this.#leavingOut = 1;
        this.#placeholder = false;
      },
    }),
  );

  readonly #closed = new Map<string, () => void>(
    Object.entries<() => void>({
      'w:p': () => {
        const title = this.blocks.closeParagraph({ goesOn: this.#goesOn, dropped: CONTENTS_STYLE.test(this.#style) });
        if (TITLE_STYLE.test(this.#style) && title !== '') this.title ??= title;
      },
      'w:pPr': () => {
        this.#inSettings = false;
      },
      'w:trPr': () => {
        this.#inRowSettings = false;
      },
      'w:r': () => {
        this.#inRun = false;
      },
      'w:t': () => {
        this.#inText = false;
      },
      'm:t': () => {
        this.#inText = false;
      },
      'w:txbxContent': () => this.blocks.close(),
      'w:tr': () => this.blocks.close(),
      'w:tc': () => this.blocks.close(),
      'w:footnote': () => this.blocks.close(),
      'w:endnote': () => this.blocks.close(),
    }),
  );

  #hide(element: Element): void {
    if (this.#inRun && isOn(element)) this.#hidden = true;
  }

  #mark(text: string): void {
    if (this.#inRun && !this.#hidden) this.blocks.text(text);
  }

  #openNote({ name, attributes }: Element): void {
    this.blocks.open('note');
    const isNote = this.#notes.has(`${name} ${attributes['w:id']}`) && !NO_NOTES.includes(attributes['w:type']);
    if (!isNote) this.blocks.drop();
  }

  open(element: Element): void {
    const { name } = element;
    if (this.#leavingOut > 0) {
      this.#leavingOut += 1;
      return;
    }
    if (CHANGES.has(name)) this.changes = true;
    if (name === 'w:del' && this.#inSettings) this.#goesOn = true;
    if (name === 'w:del' && this.#inRowSettings) this.blocks.drop();
    if (LEFT_OUT.has(name)) this.#leavingOut = 1;
    else this.#opened.get(name)?.(element);
  }

  close(name: string): void {
    if (this.#leavingOut > 0) this.#leavingOut -= 1;
    else this.#closed.get(name)?.();
  }

  text(text: string): void {
    if (this.#inText && this.#leavingOut === 0) this.blocks.text(text);
  }
}

/** Reads the text of a Word document: the main part first, then those with its notes. @throws ClaimgraphError E_INPUT */
export function hearWordText(name: string, parts: readonly WordPart[]): WordText {
  const listener = new WordListener();
  for (const { what, bytes } of parts) if (bytes !== undefined) hearXml(bytes, { name, what }, listener);
  const { title, changes } = listener;
  return { text: listener.blocks.all(), changes, ...(title !== undefined && { title }) };
}
