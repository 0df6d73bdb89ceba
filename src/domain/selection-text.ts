import type { Clause, Selection, SelectionParameter } from './selection.ts';

/** The selection of everything, in words. */
export const EVERYTHING = '*';

/** Values that need no quotes. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}_:.~#/-]*$/u;
/** Texts that would be read as something else without quotes. */
const TAKEN = /^(?:[-+]?\d|true$|false$)/;

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
const word = (text: string): string => (PLAIN.test(text) ? text : quoted(text));

function valueText(value: SelectionParameter): string {
  if (typeof value !== 'string') return String(value);
  return TAKEN.test(value) ? quoted(value) : word(value);
}

const parametersText = (parameters: Readonly<Record<string, SelectionParameter>> = {}): string =>
  Object.entries(parameters)
    .map(([name, value]) => ` param:${word(name)}=${valueText(value)}`)
    .join('');

function positiveText(clause: Clause): string {
  switch (clause.kind) {
    case 'entity':
      return `entity:${clause.any.map(word).join(',')}${clause.hops === undefined ? '' : ` hops:${clause.hops}`}`;
    case 'path':
      return `path:${word(clause.from)} to:${word(clause.to)}`;
    case 'question':
      return `question:${word(clause.name)}${parametersText(clause.parameters)}`;
    case 'cypher':
      return `cypher:${word(clause.cypher)}${parametersText(clause.parameters)}`;
    case 'since':
    case 'until':
      return `${clause.kind}:${clause.date}${clause.undated ? ',undated' : ''}`;
    case 'dated':
      return `dated:${clause.dated ? 'yes' : 'no'}`;
    case 'confidence':
      return `confidence:${clause.least}`;
    default:
      return `${clause.kind}:${clause.any.map(word).join(',')}`;
  }
}

/** A clause in words. */
export const clauseText = (clause: Clause): string => `${clause.not ? '-' : ''}${positiveText(clause)}`;

/**
 * A selection in words, as `parseSelection` reads it.
 * @example
 * const words = selectionText([{ kind: 'predicate', any: ['WARNED'] }, { kind: 'since', date: '2031' }]);
 */
export const selectionText = (selection: Selection): string =>
  selection.length === 0 ? EVERYTHING : selection.map(clauseText).join(' ');
