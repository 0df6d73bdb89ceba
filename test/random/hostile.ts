import { Draw } from './draw.ts';

/** What could end a quoted name, in the spellings that Cypher decodes before it reads. */
const TICKS = ['`', '``', '\\u0060', '\\u0060\\u0060', '`\\u0060', '\\\\u0060', '\\U0060'];

/** What would follow in the statements of `cypher/write`, up to a comment that hides the rest. */
const TAILS = [
  ' WITH n MATCH (v:Canary) DETACH DELETE v //',
  ' WITH n MATCH (v:Canary) SET v.song = null, v:Dead //',
  ' {id: row.id}) WITH n MATCH (v:Canary) DETACH DELETE v //',
  ' {key: row.key}]->(b) WITH r, row MATCH (v:Canary) DETACH DELETE v WITH r, row //',
  ' {key: row.key}]->(b) WITH r, row MATCH (v:Canary) REMOVE v.song WITH r, row //',
  '; MATCH (v:Canary) DETACH DELETE v; //',
  ']->() DETACH DELETE a, b /*',
];

/** Punctuation of Cypher and of replacements, its words, names of the ontology, and what only looks like them. */
const PIECES = [
  ...'\'"\\/;:{}()[]-><|&!%$.,=*+? \n\r\t\u0000\u2028\ufeff\u200b\u202e\u02cb\uff40\u1fef',
  ...['//', '/*', '*/', '$rows', '$&', '$1', '{{id}}', ':KEY', ':LABELS', ':TYPE', '0', '-1', 'x', '\ud800', '\udc00'],
  ...['MATCH', 'DETACH DELETE', 'CREATE', 'NULL', 'true', 'LOAD CSV', 'CALL', '__proto__', 'constructor', 'toString'],
  ...['Claim', 'Entity', 'WARNED', 'warned', 'CLAIM', '\u0421laim', 'WARN\u0415D', '\u0406GNORED', 'e\u0301'],
  '\uff37\uff21\uff32\uff2e\uff25\uff24',
];

/** A string made to break out of where a name stands in a statement, or to pass for a name that is known. */
function hostileText(draw: Draw): string {
  if (draw.chance(0.4)) return `x${draw.one(TICKS)}${draw.one(TAILS)}`;
  const text = draw.times(1, 6, () => draw.one(draw.chance(0.3) ? TICKS : PIECES)).join('');
  if (/^\w+$/.test(text)) return `${text}\u200b`;
  return draw.chance(0.01) ? text.repeat(Math.ceil(70_000 / text.length)) : text;
}

/** So many of them, the same for the same seed. */
export function hostileTexts(seed: number, count: number): readonly string[] {
  const draw = new Draw(seed);
  return Array.from({ length: count }, () => hostileText(draw));
}
