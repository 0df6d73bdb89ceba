import { getDocumentProxy } from 'unpdf';
import { cleanText } from '../clean.ts';
import { headlineOf } from '../metadata.ts';
import { foundIn, type RawArticle } from '../raw-article.ts';
import type { About } from '../reading.ts';
import { damaged, refused } from './damaged.ts';
import { laidOut } from './pdf/layout.ts';
import { type Pdf, type Run, runsOf } from './pdf/pages.ts';
import type { Paragraph } from './pdf/paragraphs.ts';
import { foundInProperties, type Properties } from './properties.ts';

/** More pages are not read: they are a book or an archive, and take longer than one article may. */
const MOST_PAGES = 2000;
/** Part of the characters that may be none, where a font does not say what its shapes mean. */
const MOST_UNKNOWN = 0.3;
/** A first paragraph in letters so much larger than the text is its headline. */
const HEADLINE_SIZE = 1.15;

/** No scripts and forms are run, no fonts and pictures made, nothing is fetched. */
const OPTIONS = {
  verbosity: 0,
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  enableXfa: false,
  useWorkerFetch: false,
  useWasm: false,
} as const;

/** @throws ClaimgraphError E_INPUT for one that is protected with a password, or damaged */
function opened(bytes: Uint8Array, name: string): Promise<Pdf> {
  // A copy: pdf.js keeps what it is given, and takes no buffers of Node.
  return getDocumentProxy(new Uint8Array(bytes), OPTIONS).catch((cause: unknown) => {
    if (cause instanceof Error && cause.name === 'PasswordException')
      throw refused(name, 'is protected with a password', 'Open it, print it to a new PDF file and read that.');
    throw damaged(name, 'the PDF file', cause);
  });
}

/** A date of PDF (ISO 32000-1, 7.9.4), `D:20151116080000+01'00'`, as an ISO date. */
const dateOf = (written: unknown): string | undefined => {
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d\d)(\d\d)/.exec(String(written)) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
};

const textOrNone = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** What the file's information dictionary says, else its XMP metadata; nothing where neither can be read. */
async function propertiesOf(pdf: Pdf): Promise<Properties> {
  const { info, metadata } = await pdf.getMetadata().catch(() => ({ info: {}, metadata: null }));
  const said = info as Readonly<Record<string, unknown>>;
  return {
    title: textOrNone(said['Title']) || textOrNone(metadata?.get('dc:title')),
    author: textOrNone(said['Author']) || textOrNone(metadata?.get('dc:creator')),
    language: textOrNone(said['Language']),
    created: dateOf(said['CreationDate']),
    modified: dateOf(said['ModDate']),
  };
}

/** The size in which most of the text is set. */
function bodySize(paragraphs: readonly Paragraph[]): number {
  const letters = new Map<number, number>();
  for (const { text, size } of paragraphs) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [1, 0])[0];
}

function headlineIn(paragraphs: readonly Paragraph[], text: string): string | undefined {
  const first = paragraphs[0];
  const isLarge = first !== undefined && paragraphs.length > 1 && first.size > HEADLINE_SIZE * bodySize(paragraphs);
  return isLarge && first.text.length <= 200 ? first.text : headlineOf(text);
}

const counted = (count: number): string => (count === 1 ? '1 page' : `${count} pages`);

/** Pictures are streams of their own and never packed together with others. */
const hasPictures = (bytes: Uint8Array): boolean =>
  /\/Subtype\s*\/Image\b/.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));

/** What is wrong with pages that gave no text. @throws ClaimgraphError E_INPUT when no page gave any */
function noticesOf(
  pages: readonly (readonly Run[] | null)[],
  total: number,
  { bytes, name }: { bytes: Uint8Array; name: string },
) {
  const broken = pages.filter((runs) => runs === null).length;
  const empty = pages.filter((runs) => runs?.length === 0).length;
  const pictures = `${empty === 1 ? 'is a picture' : 'are pictures'} without text`;
  const arePictures = empty > 0 && hasPictures(bytes);
  if (empty + broken === pages.length && arePictures)
    throw refused(name, `holds no text: ${counted(empty)} ${pictures}`, 'Run OCR on it first, e.g. with ocrmypdf.');
  if (broken === pages.length) throw damaged(name, 'each page of the PDF file', 'no page can be opened');
  return [
    ...(arePictures ? [`${empty} of ${counted(total)} ${pictures}`] : []),
    ...(broken > 0 ? [`${broken} of ${counted(total)} could not be opened and were left out`] : []),
    ...(total > pages.length ? [`only the first ${pages.length} of ${counted(total)} were read`] : []),
  ];
}

/** @throws ClaimgraphError E_INPUT where most characters are none */
function refuseUnknown(text: string, name: string): void {
  const unknown = text.match(/[\ufffd\p{Co}\p{Cn}]|[^\P{Cc}\s]/gu)?.length ?? 0;
  if (unknown > MOST_UNKNOWN * text.length)
    throw refused(name, 'does not say which letters its fonts show', 'Run OCR on it first, e.g. with ocrmypdf.');
}

async function allRuns(pdf: Pdf): Promise<(readonly Run[] | null)[]> {
  const pages: (readonly Run[] | null)[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number += 1)
    pages.push(await runsOf(pdf, number).catch(() => null));
  return pages;
}

/**
 * Reads a PDF file (ISO 32000, by pdf.js): its text in reading order (`pdf/layout.ts`). One that may be opened but not
 * changed is read; one of pictures is refused. @throws ClaimgraphError E_INPUT
 */
export async function readPdf(bytes: Uint8Array, { name }: About): Promise<RawArticle> {
  const pdf = await opened(bytes, name);
  try {
    const pages = await allRuns(pdf);
    const notices = noticesOf(pages, pdf.numPages, { bytes, name });
    const paragraphs = laidOut(pages.map((runs) => runs ?? []));
    const joined = paragraphs.map(({ text }) => text).join('\n');
    refuseUnknown(joined, name);
    const text = cleanText(joined);
    return {
      text,
      found: [
        ...foundInProperties(await propertiesOf(pdf)),
        ...foundIn({ title: headlineIn(paragraphs, text) }, 'text'),
      ],
      notices,
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}
