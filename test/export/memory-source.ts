import type { Correction } from '../../src/domain/correction.ts';
import { CorrectionSet } from '../../src/domain/correction-set.ts';
import type { GraphElement, GraphNode, GraphRelationship } from '../../src/domain/graph.ts';
import type { ExportSource } from '../../src/export/content.ts';
import type { StoredDocument } from '../../src/ports/graph-store.ts';
import { projectDocument } from '../../src/resolve/project.ts';
import { bulkRows } from '../../src/store/bulk-rows.ts';
import { ontology } from '../contract/documents.ts';

const KEY_LABELS = ['Entity', 'Article', 'Sentence', 'Claim'];

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const rank = (label: string): number => KEY_LABELS.indexOf(label);
const byLabelAndId = (a: GraphNode, b: GraphNode): number =>
  rank(a.labels[0]!) - rank(b.labels[0]!) || byText(a.id, b.id);

type Started = GraphRelationship & { readonly fromLabel: string };

const byEnds = (a: Started, b: Started): number =>
  rank(a.fromLabel) - rank(b.fromLabel) ||
  byText(a.from, b.from) ||
  byText(a.type, b.type) ||
  byText(a.to, b.to) ||
  byText(a.key, b.key);

async function* given<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

/** What exports read of a store that would hold these documents, without one. */
export async function memorySource(
  stored: readonly StoredDocument[],
  corrections: readonly Correction[] = [],
): Promise<ExportSource> {
  const documents = stored.map(({ document }) => document).sort((a, b) => byText(a.doc.id, b.doc.id));
  const set = new CorrectionSet(corrections);
  const nodes: GraphNode[] = [];
  const relationships: Started[] = [];
  const project = (...[document, made]: Parameters<Parameters<typeof bulkRows>[1]['project']>) =>
    projectDocument(document, ontology, made);
  for await (const row of bulkRows(given(documents), { ontology, project, corrections: set }))
    if ('node' in row) {
      if (KEY_LABELS.includes(row.node.labels[0]!)) nodes.push(row.node);
    } else {
      const { key: _, ...properties } = row.relationship.properties;
      relationships.push({ ...row.relationship, properties });
    }
  const elements: readonly GraphElement[] = [
    ...nodes.sort(byLabelAndId).map((node) => ({ node })),
    ...relationships.sort(byEnds).map(({ type, from, to, key, properties }) => ({
      relationship: { type, from, to, key, properties },
    })),
  ];
  return {
    elements: () => given(elements),
    documents: () => given(documents),
    corrections: async () => set.list.map((correction) => ({ correction, documents: 0 })),
  };
}
