import type { ClaimDocument } from '../domain/claim.ts';
import type { Correction } from '../domain/correction.ts';
import { checkCorrection } from '../domain/correction-check.ts';
import { CorrectionSet } from '../domain/correction-set.ts';
import type { Properties, PropertyValue } from '../domain/graph.ts';
import type { Ontology } from '../domain/ontology.ts';
import type { KeptCorrection, Project, StoredDocument } from '../ports/graph-store.ts';
import { affectedBetween, comesFrom } from './affected.ts';
import { BATCH_SIZE } from './batches.ts';
import type { GraphWriter } from './graph-writer.ts';
import { RowWriter } from './row-writer.ts';
import type { Statements } from './statements.ts';
import type { ReadTransaction, WriteTransaction } from './transaction.ts';
import { createVocabulary } from './vocabulary.ts';

const LABEL = 'Correction';

/** What a correction is about, for those who ask in Cypher. */
function targetOf(correction: Correction): Readonly<Record<string, PropertyValue>> {
  if (correction.kind === 'merge') return { entity: correction.from, into: correction.into.id };
  if ('claim' in correction) return { docId: correction.document, claim: correction.claim };
  return { ...('document' in correction && { docId: correction.document }), entity: correction.entity };
}

/** The correction as a store keeps it. */
export function correctionNode(correction: Correction): { readonly id: string; readonly properties: Properties } {
  const { id, kind, author, time, reason } = correction;
  const why = reason === undefined ? {} : { reason };
  const json = JSON.stringify(correction);
  return { id, properties: { id, kind, author, time, ...why, ...targetOf(correction), correction: json } };
}

/** A claim document as it was read; `json` where the store keeps it with the graph. */
export interface ReadDocument {
  readonly document: ClaimDocument;
  readonly json?: string;
}

/** Gives those of the documents that the store holds. */
export type LoadDocuments = (ids: readonly string[]) => Promise<readonly ReadDocument[]>;

/** What corrections are written with. */
interface Parts {
  readonly ontology: Ontology;
  readonly statements: Statements;
  readonly writer: GraphWriter;
  readonly project: Project;
}

/** Reads and writes corrections, and the graphs that they change, with the same statements on every store. */
export class CorrectionWriter {
  readonly #parts: Parts;
  readonly #rows: RowWriter;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#rows = new RowWriter(parts.statements, createVocabulary(parts.ontology));
  }

  /** @throws ClaimgraphError E_INPUT for corrections that the ontology does not allow */
  check(corrections: readonly Correction[]): void {
    for (const correction of corrections) checkCorrection(correction, this.#parts.ontology);
  }

  /** The document with the graph that it has under corrections. */
  corrected({ document, graph }: StoredDocument, set: CorrectionSet): StoredDocument {
    return set.isEmpty ? { document, graph } : { document, graph: this.#parts.project(document, set) };
  }

  async read(tx: ReadTransaction): Promise<CorrectionSet> {
    const rows = await tx.run(this.#parts.statements.write('read-corrections'), {});
    if (rows.length === 0) return CorrectionSet.none;
    return new CorrectionSet(rows.map(({ correction }) => JSON.parse(String(correction)) as Correction));
  }

  /** The corrections with the number of documents that each bears on. */
  async list(tx: ReadTransaction): Promise<readonly KeptCorrection[]> {
    const rows = await tx.run(this.#parts.statements.write('count-corrected'), {});
    const counts = new Map(rows.map(({ id, documents }) => [String(id), Number(documents)]));
    const { list } = await this.read(tx);
    return list.map((correction) => ({ correction, documents: counts.get(correction.id) ?? 0 }));
  }

  /** Makes the corrections that a graph follows others. Resolves to the number of documents that changed. */
  async change(tx: WriteTransaction, before: CorrectionSet, after: CorrectionSet, load: LoadDocuments) {
    const ids = await this.#affected(tx, before, after);
    const dropped = after.lacking(before.list).map(({ id }) => id);
    await this.#rows.ids(tx, 'delete-nodes', this.#rows.keyed(LABEL), dropped);
    await this.add(tx, before.lacking(after.list));
    let changed = 0;
    for (let at = 0; at < ids.length; at += BATCH_SIZE) {
      const documents = await load(ids.slice(at, at + BATCH_SIZE));
      const writes = documents.map(({ document, json }) => {
        return { graph: this.#parts.project(document, after), ...(json !== undefined && { json }) };
      });
      changed += (await this.#parts.writer.apply(tx, writes)).replaced;
    }
    return changed;
  }

  async add(tx: WriteTransaction, corrections: readonly Correction[]): Promise<void> {
    if (corrections.length === 0) return;
    await this.#rows.rows(tx, 'nodes', this.#rows.keyed(LABEL), corrections.map(correctionNode));
  }

  /** Ids, sorted, of the documents whose graph may change with the corrections; the graph follows the first set. */
  async #affected(tx: WriteTransaction, before: CorrectionSet, after: CorrectionSet): Promise<readonly string[]> {
    const { documents, entities } = affectedBetween(before, after);
    const rows = await this.#rows.ids(tx, 'read-contributors', {}, [...entities.keys()]);
    const naming = rows.filter(({ id, node }) => comesFrom(String(node), String(id), entities.get(String(id))!));
    return [...new Set([...documents, ...naming.map(({ docId }) => String(docId))])].sort();
  }
}
