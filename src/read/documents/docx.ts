import { cleanText } from '../clean.ts';
import { headlineOf } from '../metadata.ts';
import { foundIn, type RawArticle } from '../raw-article.ts';
import type { About } from '../reading.ts';
import { damaged, refused } from './damaged.ts';
import { hearWordText, type WordText } from './docx-text.ts';
import { refuseOldOffice } from './old-office.ts';
import { openPacked, type Packed } from './packed.ts';
import { foundInProperties } from './properties.ts';
import { hearXml, textsIn } from './xml.ts';

const MAIN_PART = /\/officeDocument$/;
/** Where programs of the same family keep what is no article, and what people can do. */
const NO_ARTICLES: readonly (readonly [string, string, string])[] = [
  ['xl/', 'is a spreadsheet', 'Save the sheet as CSV.'],
  ['ppt/', 'is a presentation', 'Save it as PDF.'],
  ['visio/', 'is a drawing', 'Save it as PDF.'],
];

/** The path of the main part, from the relationships of the package (ECMA-376 part 2, 9.3); those to elsewhere count not. */
async function mainPart(packed: Packed): Promise<string> {
  let path = 'word/document.xml';
  const relationships = await packed.bytes('_rels/.rels');
  if (relationships === undefined) return path;
  const about = { name: packed.name, what: '_rels/.rels' };
  hearXml(relationships, about, {
    open({ name, attributes: { Type = '', Target = '', TargetMode } }) {
      const isMain = name === 'Relationship' && MAIN_PART.test(Type) && TargetMode !== 'External';
      if (isMain) path = Target.replace(/^\//, '');
    },
    close: () => undefined,
    text: () => undefined,
  });
  return path;
}

async function wordText(packed: Packed): Promise<WordText> {
  const { name } = packed;
  const path = await mainPart(packed);
  const main = await packed.bytes(path);
  const other = NO_ARTICLES.find(([folder]) => path.startsWith(folder));
  if (other !== undefined) throw refused(name, other[1], other[2]);
  if (main === undefined) throw damaged(name, 'the document', 'it has no main part');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const [footnotes, endnotes] = [`${folder}footnotes.xml`, `${folder}endnotes.xml`];
  return hearWordText(name, [
    { what: path, bytes: main },
    { what: footnotes, bytes: await packed.bytes(footnotes) },
    { what: endnotes, bytes: await packed.bytes(endnotes) },
  ]);
}

/**
 * Reads a Word document (ECMA-376 part 1, WordprocessingML): its text as it stands with all tracked changes accepted, its
 * notes at the end; no headers and footers, comments, hidden text or table of contents. Macros and what lies elsewhere are
 * never looked at. @throws ClaimgraphError E_INPUT
 */
export async function readDocx(bytes: Uint8Array, { name }: About): Promise<RawArticle> {
  refuseOldOffice(bytes, name);
  const packed = await openPacked(bytes, name);
  const { text, title, changes } = await wordText(packed);
  const cleaned = cleanText(text);
  const said = textsIn(await packed.bytes('docProps/core.xml'), { name, what: 'docProps/core.xml' });
  const hasMacros = packed.paths.some((path) => /vbaProject\.bin$/i.test(path));
  return {
    text: cleaned,
    found: [
      ...foundInProperties({
        title: said.get('dc:title'),
        author: said.get('dc:creator'),
        language: said.get('dc:language'),
        created: said.get('dcterms:created'),
        modified: said.get('dcterms:modified'),
      }),
      ...foundIn({ title }, 'page'),
      ...foundIn({ title: headlineOf(cleaned) }, 'text'),
    ],
    notices: [
      ...(changes ? ['its tracked changes were taken as accepted'] : []),
      ...(hasMacros ? ['its macros were left alone'] : []),
    ],
  };
}
