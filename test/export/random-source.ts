import type { GraphElement, Properties } from '../../src/domain/graph.ts';
import type { ExportSource } from '../../src/export/content.ts';
import type { StoredDocument } from '../../src/ports/graph-store.ts';
import { normalizeDocument } from '../../src/resolve/normalize.ts';
import { ontology, project } from '../contract/documents.ts';
import { documentSet } from '../random/claim-documents.ts';
import { Draw } from '../random/draw.ts';
import { hostileTexts } from '../random/hostile.ts';
import { documentsNamed } from '../random/hostile-documents.ts';
import { memorySource } from './memory-source.ts';

/** What ends markup, scripts, rows and names, or begins a formula. */
const PIECES = [
  ...['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\uff1d1', "'=1", '=cmd|"/c calc"!A1', ';=1'],
  ...['<script>alert(1)</script>', '</script>', '<!--', ']]>', '&amp;', '&#0;', '<?xml?>', '"/><x y="', '&lt', '%3C'],
  ...['a,b', '"', '""', '","', '\r\n', '\n\r', '|', '` | `', '#', '![x](y)', '[x](javascript:y)', '*', '_x0001_', '\\'],
  ...['\u0000', '\u0001', '\u001f', '\u007f', '\u0085', '\u2028', '\ufffe', '\uffff', '\ufeff', '\ud83d', '\u202e'],
  ...['\u{1f6f0}\ufe0f', '\u{10ffff}', '_:b', '<http://x>', '{', '}', '$', '/../..', 'C:\\', '://', '__proto__'],
];

const hostile = (draw: Draw): string => {
  const text = draw.times(1, 5, () => draw.one(PIECES)).join('');
  return draw.chance(0.02) ? text.repeat(Math.ceil(40_000 / text.length)) : text;
};

const isFree = (name: string): boolean =>
  /^(name|aliases|note|kind|quote|title|publisher|url|role|mode|rule)$/.test(name);

/** The same properties, some of their texts exchanged for what no normalisation has seen. */
function spoilt(properties: Properties, draw: Draw): Properties {
  const changed = Object.entries(properties).map(([name, value]) => {
    if (!isFree(name) || !draw.chance(0.2)) return [name, value];
    return [name, Array.isArray(value) ? [hostile(draw)] : hostile(draw)];
  });
  return Object.fromEntries(changed);
}

function spoiltElement(element: GraphElement, draw: Draw): GraphElement {
  if ('node' in element) return { node: { ...element.node, properties: spoilt(element.node.properties, draw) } };
  const { relationship } = element;
  return { relationship: { ...relationship, properties: spoilt(relationship.properties, draw) } };
}

const stored = (input: unknown): StoredDocument => {
  const document = normalizeDocument(input, ontology);
  return { document, graph: project(document) };
};

/** A random graph, different for each seed, with texts at which formats break; most are of one or two documents. */
export async function randomSource(
  seed: number,
  documents = seed % 10 === 0 ? 5 : 1 + (seed % 2),
): Promise<ExportSource> {
  const draw = new Draw(seed);
  const named = documentsNamed([...hostileTexts(seed, 1), ...draw.times(1, documents, () => hostile(draw))]);
  const told = documentSet(seed, ontology).documents.slice(0, documents - 1);
  const source = await memorySource([...told.map(stored), ...named]);
  return {
    ...source,
    async *elements() {
      const again = new Draw(seed);
      for await (const element of source.elements()) yield spoiltElement(element, again);
    },
  };
}
