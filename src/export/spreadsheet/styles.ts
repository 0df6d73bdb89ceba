import { DECLARATION, MAIN } from './markup.ts';

const FACE = '<name val="Calibri"/><family val="2"/>';
/** Plain, the header's, that of links. */
const FONTS = [
  `<sz val="11"/>${FACE}`,
  `<b/><sz val="11"/>${FACE}`,
  `<u/><sz val="11"/><color rgb="FF0849F3"/>${FACE}`,
];
/** None and grey are where spreadsheets expect them; then the header's. */
const FILLS = [
  '<patternFill patternType="none"/>',
  '<patternFill patternType="gray125"/>',
  '<patternFill patternType="solid"><fgColor rgb="FFE8EAED"/></patternFill>',
];
/** In the order of `FORMAT`: plain, header, text, day, link. The number format 49 keeps text text when it is edited. */
const FORMATS = [
  'numFmtId="0" fontId="0" fillId="0"',
  'numFmtId="49" fontId="1" fillId="2" applyFont="1" applyFill="1"',
  'numFmtId="49" fontId="0" fillId="0"',
  'numFmtId="164" fontId="0" fillId="0"',
  'numFmtId="49" fontId="2" fillId="0" applyFont="1"',
];

const list = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`;

/** The style sheet of a workbook (ECMA-376 part 1, 18.8). */
export const STYLES = [
  `${DECLARATION}<styleSheet xmlns="${MAIN}">`,
  list('numFmts', ['<numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>']),
  list(
    'fonts',
    FONTS.map((font) => `<font>${font}</font>`),
  ),
  list(
    'fills',
    FILLS.map((fill) => `<fill>${fill}</fill>`),
  ),
  list('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']),
  list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
  list(
    'cellXfs',
    FORMATS.map((format) => `<xf ${format} borderId="0" xfId="0" applyNumberFormat="1"/>`),
  ),
  list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
  '</styleSheet>',
].join('');
