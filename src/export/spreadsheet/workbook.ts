import { xmlText } from '../../domain/xml-text.ts';
import { type ArchiveFile, archive } from '../archive.ts';
import { Upcoming } from '../upcoming.ts';
import { DECLARATION, MAIN, RELATIONSHIPS, relationshipsXml } from './markup.ts';
import { type Column, EXCEL_LIMITS, type Row, Sheet, type SheetLimits } from './sheet.ts';
import { STYLES } from './styles.ts';

/** A table of a workbook. What does not fit into one sheet goes on in `name (2)`, and so on. */
export interface Table {
  /** At most 20 characters, none of `[]:*?/\`. */
  readonly name: string;
  /** Where it stands among the sheets. */
  readonly place: number;
  readonly columns: readonly Column[];
  readonly rows: AsyncIterable<Row>;
}

const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relationship = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;

/** A sheet and the number of its file. */
interface Filed {
  readonly sheet: Sheet;
  readonly place: number;
  readonly file: number;
}

function workbookXml(sheets: readonly Filed[]): string {
  const listed = sheets.map(
    ({ sheet, file }) => `<sheet name="${xmlText(sheet.name)}" sheetId="${file}" r:id="rId${file}"/>`,
  );
  // Excel keeps the range of a filter as a hidden name as well.
  const filters = sheets.map(({ sheet }, index) => {
    const about = `name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1"`;
    return `<definedName ${about}>${xmlText(`'${sheet.name}'!${sheet.range}`)}</definedName>`;
  });
  const content = `<sheets>${listed.join('')}</sheets><definedNames>${filters.join('')}</definedNames>`;
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${content}</workbook>`;
}

function contentTypes(sheets: readonly Filed[]): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${KIND}.${type}+xml"/>`;
  const parts = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook', 'sheet.main'),
    override('styles', 'styles'),
    ...sheets.map(({ file }) => override(`worksheets/sheet${file}`, 'worksheet')),
  ];
  return `${DECLARATION}<Types xmlns="${CONTENT_TYPES}">${parts.join('')}</Types>`;
}

async function* sheetFiles(
  tables: readonly Table[],
  limits: SheetLimits,
  sheets: Filed[],
): AsyncGenerator<ArchiveFile> {
  for (const { name, place, columns, rows } of tables) {
    const upcoming = new Upcoming(rows);
    try {
      for (let part = 1; part === 1 || (await upcoming.peek()) !== undefined; part++) {
        const sheet = new Sheet(part === 1 ? name : `${name} (${part})`, columns, limits);
        const file = sheets.push({ sheet, place, file: sheets.length + 1 });
        yield { name: `xl/worksheets/sheet${file}.xml`, pieces: sheet.pieces(upcoming) };
        const links = sheet.relationships();
        if (links !== null) yield { name: `xl/worksheets/_rels/sheet${file}.xml.rels`, pieces: [links] };
      }
    } finally {
      await upcoming.close();
    }
  }
}

async function* parts(tables: readonly Table[], limits: SheetLimits): AsyncGenerator<ArchiveFile> {
  const sheets: Filed[] = [];
  yield* sheetFiles(tables, limits, sheets);
  const listed = sheets.map(({ file }) => relationship(file, 'worksheet', `worksheets/sheet${file}.xml`));
  const styles = relationship(sheets.length + 1, 'styles', 'styles.xml');
  yield { name: 'xl/styles.xml', pieces: [STYLES] };
  yield { name: 'xl/workbook.xml', pieces: [workbookXml(sheets.toSorted((a, b) => a.place - b.place))] };
  yield { name: 'xl/_rels/workbook.xml.rels', pieces: [relationshipsXml([...listed, styles])] };
  yield { name: '_rels/.rels', pieces: [relationshipsXml([relationship(1, 'officeDocument', 'xl/workbook.xml')])] };
  yield { name: '[Content_Types].xml', pieces: [contentTypes(sheets)] };
}

/**
 * Tables as a workbook (Office Open XML, ECMA-376), in pieces: memory holds a piece and the links, never the rows. Each
 * table is read to its end before the next one is begun.
 * @throws ClaimgraphError E_INPUT when it outgrows 4 GiB
 */
export const workbook = (tables: readonly Table[], limits: SheetLimits = EXCEL_LIMITS): AsyncGenerator<Uint8Array> =>
  archive(parts(tables, limits));
