import type { Cell, GraphStore } from '../../src/ports/graph-store.ts';

/** An expression, what every store makes of it, and why a store makes something else of it, if one does. */
export interface ValueCase {
  readonly cypher: string;
  readonly value: Cell;
  readonly not?: { readonly [kind in GraphStore['kind']]?: string };
}

const engine = (reason: string) => ({ not: { embedded: reason } });

/** What `run` gives for every kind of value that Cypher has, but for nodes, relationships and paths. */
export const VALUES: readonly ValueCase[] = [
  { cypher: 'null', value: null },
  { cypher: 'true', value: true },
  { cypher: '[]', value: [] },
  { cypher: '{}', value: {} },
  { cypher: '7', value: 7 },
  { cypher: '5 / 2', value: 2 },
  { cypher: '9007199254740991', value: 9_007_199_254_740_991 },
  { cypher: '9007199254740993', value: '9007199254740993' },
  { cypher: '-9007199254740993', value: '-9007199254740993' },
  { cypher: '9223372036854775807', value: '9223372036854775807' },
  { cypher: '[{a: 9007199254740993}]', value: [{ a: '9007199254740993' }] },
  { cypher: '0.1', value: 0.1 },
  { cypher: '-0.0', value: -0 },
  { cypher: '1e300', value: 1e300 },
  { cypher: '1e-320', value: 1e-320 },
  { cypher: '0.0 / 0.0', value: Number.NaN },
  { cypher: '[1.0 / 0.0, -1.0 / 0.0]', value: [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] },
  { cypher: "''", value: '' },
  { cypher: "'a\\u0000\\u202e\u{1f6f0}'", value: 'a\u0000\u202e\u{1f6f0}' },
  { cypher: "[1, 'a', null, [2, [3]]]", value: [1, 'a', null, [2, [3]]] },
  { cypher: '[{b: 1, a: [{c: null}]}, {}]', value: [{ a: [{ c: null }], b: 1 }, {}] },
  { cypher: '{low: 1, high: 2}', value: { high: 2, low: 1 } },
  { cypher: "{kind: 'path', nodes: [1]}", value: { kind: 'path', nodes: [1] } },
  {
    cypher: "{_id: 1, _labels: ['x']}",
    value: { _id: 1, _labels: ['x'] },
    ...engine('it gives nodes as such maps'),
  },
  { cypher: 'range(1, 3)', value: [1, 2, 3] },
  { cypher: "date('2031-03-01')", value: '2031-03-01' },
  { cypher: "[{day: date('2031-03-01')}]", value: [{ day: '2031-03-01' }] },
  { cypher: "date('2031-03')", value: '2031-03-01', ...engine('it reads whole dates only; null') },
  { cypher: "datetime('2031-03-01T10:00:00Z')", value: '2031-03-01T10:00:00Z' },
  { cypher: "datetime('2031-03-01T10:00:00.250+02:00')", value: '2031-03-01T10:00:00.25+02:00' },
  {
    cypher: "datetime('2031-03-01T10:00:00.123456789Z')",
    value: '2031-03-01T10:00:00.123456789Z',
    ...engine('it counts in microseconds'),
  },
  {
    cypher: "datetime('2031-03-01T10:00:00[Europe/Berlin]')",
    value: '2031-03-01T10:00:00+01:00[Europe/Berlin]',
    ...engine('it knows no names of zones; null'),
  },
  { cypher: "localdatetime('2031-03-01T10:00:00')", value: '2031-03-01T10:00:00' },
  { cypher: "localdatetime('2031-03-01T10:00:00.5')", value: '2031-03-01T10:00:00.5' },
  { cypher: "time('10:00:00+01:00')", value: '10:00:00+01:00' },
  { cypher: "localtime('10:00:00')", value: '10:00:00' },
  { cypher: "duration('P1Y2M3DT4H5M6S')", value: 'P1Y2M3DT4H5M6S' },
  { cypher: "duration('PT0.5S')", value: 'PT0.5S' },
  { cypher: 'point({x: 1, y: 2})', value: { srid: 7203, x: 1, y: 2 }, ...engine('it has no points; E_QUERY') },
  {
    cypher: 'point({x: 1, y: 2, z: 3})',
    value: { srid: 9157, x: 1, y: 2, z: 3 },
    ...engine('it has no points; E_QUERY'),
  },
];
