import { posix } from 'node:path';
import { cleanText } from '../clean.ts';
import { decodePage } from '../html/charset.ts';
import { linesOf } from '../html/lines.ts';
import { assertBearable } from '../html/nesting.ts';
import { removeNoteMarks } from '../html/note-marks.ts';
import { parsePage } from '../html/parse.ts';
import { foundIn, type RawArticle } from '../raw-article.ts';
import type { About } from '../reading.ts';
import { damaged, refused } from './damaged.ts';
import { openPacked, type Packed } from './packed.ts';
import { type Element, hearXml, textsIn } from './xml.ts';

const CONTAINER = 'META-INF/container.xml';
const ENCRYPTION = 'META-INF/encryption.xml';
/** Hides fonts only, not text (EPUB 3.3, 4.4; Adobe's older way). */
const FONTS_ONLY: readonly (string | undefined)[] = [
  'http://www.idpf.org/2008/embedding',
  'http://ns.adobe.com/pdf/enc#RC',
];

/** Each element of a part, in order; none where there is no such part. @throws ClaimgraphError E_INPUT */
async function elementsOf(packed: Packed, what: string): Promise<readonly Element[]> {
  const elements: Element[] = [];
  const bytes = await packed.bytes(what);
  if (bytes === undefined) return elements;
  const nothing = (): void => undefined;
  hearXml(
    bytes,
    { name: packed.name, what },
    { open: (element) => elements.push(element), close: nothing, text: nothing },
  );
  return elements;
}

/** @throws ClaimgraphError E_INPUT for a book whose text is encrypted */
async function refuseLocked(packed: Packed): Promise<void> {
  const methods = (await elementsOf(packed, ENCRYPTION)).filter(({ name }) => name === 'enc:EncryptionMethod');
  if (methods.every(({ attributes }) => FONTS_ONLY.includes(attributes['Algorithm']))) return;
  throw refused(packed.name, 'is locked to a reader or shop (DRM)', 'Give a copy without DRM.');
}

function pathOf(base: string, href: string): string {
  try {
    return posix.join(posix.dirname(base), decodeURIComponent(href.split('#', 1)[0]!));
  } catch {
    return '';
  }
}

/** The paths of the chapters in reading order (EPUB 3.3, 5.7); the table of contents is none. */
async function chaptersOf(packed: Packed, book: string): Promise<readonly string[]> {
  const elements = await elementsOf(packed, book);
  const parts = new Map<string | undefined, Element>();
  for (const each of elements) if (each.name === 'opf:item') parts.set(each.attributes['id'], each);
  return elements
    .filter(({ name, attributes }) => name === 'opf:itemref' && attributes['linear'] !== 'no')
    .map(({ attributes }) => parts.get(attributes['idref'])?.attributes ?? {})
    .filter(({ href, properties = '' }) => href !== undefined && !properties.split(' ').includes('nav'))
    .map(({ href }) => pathOf(book, href!));
}

/**
 * Reads a book (EPUB 2 and 3) as one article: all text of its chapters in reading order, whatever it is, and what the book
 * says of itself. Nothing in it is run or fetched. @throws ClaimgraphError E_INPUT
 */
export async function readEpub(bytes: Uint8Array, { name }: About): Promise<RawArticle> {
  const packed = await openPacked(bytes, name);
  await refuseLocked(packed);
  const roots = await elementsOf(packed, CONTAINER);
  const book = roots.find((element) => element.name.endsWith('rootfile'))?.attributes['full-path'];
  if (book === undefined) throw damaged(name, 'the book', `${CONTAINER} names no content`);
  const lines: string[] = [];
  let missing = 0;
  for (const path of await chaptersOf(packed, book)) {
    const chapter = await packed.bytes(path);
    if (chapter === undefined) {
      missing += 1;
      continue;
    }
    const { text } = decodePage(chapter, { name, told: {} });
    assertBearable(text, name);
    const { body } = parsePage(text);
    if (body === null) continue;
    removeNoteMarks(body);
    lines.push(...linesOf(body));
  }
  const said = textsIn(await packed.bytes(book), { name, what: book });
  const of = (field: string): string | undefined => said.get(`dc:${field}`);
  return {
    text: cleanText(lines.join('\n')),
    found: [
      ...foundIn(
        { title: of('title'), author: of('creator'), publisher: of('publisher'), language: of('language') },
        'meta',
      ),
      ...foundIn({ published: of('date') }, 'file'),
    ],
    notices: missing === 0 ? [] : [`${missing} of its chapters are missing`],
  };
}
