import { gzipSync } from 'node:zlib';
import type { Kind } from '../../../src/read/kind.ts';
import type { Draw } from '../../random/draw.ts';
import { response } from '../carried/warc-bytes.ts';
import { zipOf } from '../carried/zip-bytes.ts';
import { ARTICLES, type KnownArticle, textOf } from '../documents/fixtures/articles.ts';
import { docxOf, escaped, paragraph, run, styled } from '../documents/fixtures/docx.ts';
import { odtOf } from '../documents/fixtures/odt.ts';
import { columns, pdfOf } from '../documents/fixtures/pdf.ts';
import { rss } from '../feeds/feeds.ts';
import { COMMENTS, COOKIES, FOOTER, MENU, RELATED, SCRIPTS } from '../html/pages/mess.ts';

/** A whole input of a kind, before anything is done to it. */
export interface Whole {
  readonly extension: string;
  readonly bytes: Buffer;
}

type Make = (draw: Draw) => Whole;

const of = (extension: string, content: string | Uint8Array): Whole => ({
  extension,
  bytes: Buffer.from(content as string),
});

const some = (draw: Draw): readonly KnownArticle[] => draw.times(1, 4, () => draw.one(ARTICLES));
const story = (draw: Draw): string => textOf(draw.one(ARTICLES));
const marked = ({ title, paragraphs }: KnownArticle): string =>
  `<h1>${escaped(title)}</h1>${paragraphs.map((each) => `<p>${escaped(each)}</p>`).join('\n')}`;

function page(draw: Draw): string {
  const article = draw.one(ARTICLES);
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: article.title, datePublished: '2031-03-04' });
  const head = `<title>${escaped(article.title)} | The Courier</title><meta property="og:title" content="${escaped(article.title)}"><script type="application/ld+json">${data}</script>`;
  const around = [COOKIES, MENU, RELATED, COMMENTS, FOOTER, SCRIPTS].filter(() => draw.chance(0.5));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${around.join('')}<article>${marked(article)}</article></body></html>`;
}

const jsonArticle = ({ title, paragraphs }: KnownArticle): string =>
  JSON.stringify({ title, published: '2031-03-04', tags: ['a', { b: null }], text: paragraphs.join('\n') });

function book(draw: Draw): Whole {
  const pages = some(draw).map((article, at) => ({
    name: `OPS/c${at}.xhtml`,
    data: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${at}</title></head><body>${marked(article)}</body></html>`,
  }));
  const items = pages.map((_, at) => `<item id="c${at}" href="c${at}.xhtml" media-type="application/xhtml+xml"/>`);
  const spine = pages.map((_, at) => `<itemref idref="c${at}"/>`);
  const container =
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>';
  const opf = `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>The harbour</dc:title><dc:date>2015-11-16</dc:date></metadata><manifest>${items.join('')}</manifest><spine>${spine.join('')}</spine></package>`;
  const entries = [
    { name: 'mimetype', data: 'application/epub+zip', method: 0 },
    { name: 'META-INF/container.xml', data: container },
    { name: 'OPS/book.opf', data: opf },
    ...pages,
  ];
  return of('.epub', zipOf(entries));
}

function message(draw: Draw): string {
  const boundary = 'cut';
  const plain = ['Content-Type: text/plain; charset=utf-8', '', story(draw)].join('\r\n');
  const html = [
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(page(draw)).toString('base64'),
  ].join('\r\n');
  const attached = [
    'Content-Type: text/plain; name="b.txt"',
    'Content-Disposition: attachment; filename="b.txt"',
    '',
    story(draw),
  ].join('\r\n');
  const parts = [plain, html, attached].filter((_, at) => at === 0 || draw.chance(0.6));
  const headers = [
    'From: "Ana Brodt" <ana@courier.example>',
    'Date: Mon, 16 Nov 2015 23:30:00 -0500',
    'Subject: =?utf-8?Q?Port_of_Orsk?=',
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary=${boundary}`,
  ];
  return [...headers, '', ...parts.map((part) => `--${boundary}\r\n${part}`), `--${boundary}--`, ''].join('\r\n');
}

const feedItem = ({ title, paragraphs }: KnownArticle, at: number): string =>
  `<item><title>${escaped(title)}</title><guid>g${at}</guid><pubDate>Mon, 16 Nov 2015 08:00:00 GMT</pubDate><link>https://courier.example/${at}</link><content:encoded><![CDATA[${paragraphs.map((each) => `<p>${each}</p>`).join('')}]]></content:encoded></item>`;

const atomEntry = ({ title, paragraphs }: KnownArticle, at: number): string =>
  `<entry><title>${escaped(title)}</title><id>urn:x:${at}</id><updated>2015-11-16T08:00:00Z</updated><content type="html">${escaped(paragraphs.map((each) => `<p>${each}</p>`).join(''))}</content></entry>`;

function feed(draw: Draw): Whole {
  const articles = some(draw);
  if (draw.chance(0.4)) return of('.rss', rss(articles.map(feedItem).join('\n')));
  if (draw.chance(0.5))
    return of(
      '.atom',
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title>${articles.map(atomEntry).join('\n')}</feed>`,
    );
  const items = articles.map(({ title, paragraphs }, at) => ({
    id: `${at}`,
    title,
    content_text: paragraphs.join('\n'),
  }));
  return of('.json', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Courier', items }));
}

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** One of everything that may lie in an archive. */
function entry(draw: Draw, at: number): { readonly name: string; readonly data: Buffer; readonly method: number } {
  const { extension, bytes } = WHOLE[draw.chance(0.1) ? draw.one(NESTED) : draw.one(PLAIN)](draw);
  return { name: `pile/${at}${extension}`, data: bytes, method: draw.one([0, 8]) };
}

/** How a whole input of each kind is made. */
export const WHOLE: Readonly<Record<Kind, Make>> = {
  text: (draw) => of('.txt', `Published: 4 March 2031\n\n${story(draw)}`),
  markdown: (draw) => {
    const { title, paragraphs } = draw.one(ARTICLES);
    return of('.md', `---\ntitle: ${title}\ndate: 2031-03-04\n---\n# ${title}\n\n${paragraphs.join('\n\n- *')}\n`);
  },
  json: (draw) => of('.json', jsonArticle(draw.one(ARTICLES))),
  html: (draw) => of('.html', page(draw)),
  pdf: (draw) => {
    const [left, right] = [
      { x: 60, top: 780, width: draw.one([220, 460]) },
      { x: 310, top: 780, width: 220 },
    ];
    const pages = columns(draw.one(ARTICLES).paragraphs, left.width < 300 ? [left, right] : [left]);
    return of('.pdf', pdfOf(pages, { info: { Title: 'Harbour' }, pictures: draw.chance(0.2) }));
  },
  docx: (draw) => {
    const { title, paragraphs } = draw.one(ARTICLES);
    const body = styled(title, 'Title') + paragraphs.map((each) => paragraph(run(each))).join('');
    return of('.docx', docxOf({ body, core: '<dc:title>Harbour</dc:title>' }));
  },
  odt: (draw) => {
    const { title, paragraphs } = draw.one(ARTICLES);
    const body = `<text:h>${escaped(title)}</text:h>${paragraphs.map((each) => `<text:p>${escaped(each)}</text:p>`).join('')}`;
    return of('.odt', odtOf({ body, meta: '<dc:title>Harbour</dc:title>' }));
  },
  epub: book,
  eml: (draw) => of('.eml', message(draw)),
  'json-lines': (draw) => of('.jsonl', some(draw).map(jsonArticle).join('\n')),
  table: (draw) => {
    const rows = some(draw).map(({ title, paragraphs }) => `${cell(title)},2031-03-04,${cell(paragraphs.join('\n'))}`);
    return of('.csv', `title,published,text\n${rows.join('\n')}\n`);
  },
  zip: (draw) => of('.zip', zipOf(draw.times(1, 4, () => entry(draw, draw.below(100))))),
  gzip: (draw) => {
    const { extension, bytes } = WHOLE[draw.one(PLAIN)](draw);
    return of(`${extension}.gz`, gzipSync(bytes));
  },
  mbox: (draw) =>
    of(
      '.mbox',
      draw.times(1, 3, () => `From ada@courier.example Mon Nov 16 08:00:00 2015\n${message(draw)}\n`).join(''),
    ),
  warc: (draw) =>
    of(
      '.warc',
      Buffer.concat(draw.times(1, 3, () => response(`https://courier.example/${draw.below(9)}`, page(draw)))),
    ),
  feed,
  addresses: (draw) => of('.urls', draw.times(1, 9, () => `https://courier.example/${draw.below(99)}`).join('\n')),
};

/** Each of which comes as often as the others. */
export const KINDS = Object.keys(WHOLE) as readonly Kind[];
const PLAIN = ['text', 'markdown', 'json', 'html', 'table', 'json-lines', 'eml', 'docx', 'pdf', 'feed'] as const;
/** What may lie in an archive and be one itself. */
const NESTED = ['zip', 'gzip', 'mbox', 'warc', 'epub'] as const;
