import { ClaimgraphError } from '../../domain/errors.ts';
import { FIELDS, type Field } from './fields.ts';
import { shownText } from './shown-name.ts';

const isField = (name: string): name is Field => (FIELDS as readonly string[]).includes(name);

const wrong = (message: string): ClaimgraphError => {
  const hint = `Write field=column pairs, as in text=body,published=date. Fields: ${FIELDS.join(', ')}.`;
  return new ClaimgraphError('E_USAGE', `--columns ${message}`, { hint });
};

/**
 * Reads `text=body,published=date`: which column of a table, or key of JSON lines, holds what. Columns are named as the
 * header names them, or counted from 1 in tables without one; keys may be paths (`text=data.body`). A comma or `=` in a
 * name is written `\,` or `\=`.
 * @throws ClaimgraphError E_USAGE saying which pair is wrong and how
 */
export function parseColumns(text: string): Readonly<Partial<Record<Field, string>>> {
  const columns: Partial<Record<Field, string>> = {};
  for (const pair of text.split(/(?<!\\),/)) {
    const [field = '', column, ...more] = pair.split(/(?<!\\)=/).map((part) => part.replace(/\\([,=])/g, '$1').trim());
    if (column === undefined) throw wrong(`has "${shownText(pair)}", which has no "="`);
    if (more.length > 0) throw wrong(`has "${shownText(pair)}", which has more than one "="`);
    if (!isField(field)) throw wrong(`names "${shownText(field)}", which is no field`);
    if (column === '') throw wrong(`names no column for ${field}`);
    if (columns[field] !== undefined) throw wrong(`names two columns for ${field}`);
    columns[field] = column;
  }
  const numbered = Object.values(columns).filter(isNumber).length;
  if (numbered > 0 && numbered < Object.keys(columns).length)
    throw wrong('names some columns and counts others; a table has a header or it has none');
  return columns;
}

/** True for a column that is counted, from 1, rather than named. */
export const isNumber = (column: string): boolean => /^[1-9]\d{0,3}$/.test(column);
