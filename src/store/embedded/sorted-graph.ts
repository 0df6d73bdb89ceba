import { setImmediate as breath } from 'node:timers/promises';
import type { CorrectionSet } from '../../domain/correction-set.ts';
import type { DocumentGraph, GraphElement } from '../../domain/graph.ts';
import type { Project } from '../../ports/graph-store.ts';
import { elementOf, GraphAssembly, type GraphPart } from '../graph-assembly.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { ExternalSort } from './external-sort.ts';
import type { Journal, JournalDocument } from './journal.ts';
import { RunFolder, sweepRuns } from './run-folder.ts';

/** How much of a graph is sorted in memory, and how many files of it are merged at once. */
export interface SortLimits {
  /** Bytes of the journal whose documents make one run; one that is larger makes a run of its own. */
  readonly runBytes: number;
  readonly fanIn: number;
  /** Milliseconds that a sorted graph is kept which nobody reads. */
  readonly keptMs: number;
}

const LIMITS: SortLimits = { runBytes: 2 << 20, fanIn: 64, keptMs: 60_000 };

/** Documents that are projected, and elements that are given out, before others have their turn in the process. */
const [DOCUMENTS, ELEMENTS] = [10, 500];

/** What the graph of a store is made from. */
export interface SortedGraphParts {
  readonly directory: string;
  readonly journal: Journal;
  readonly project: Project;
  readonly vocabulary: Vocabulary;
  readonly limits?: Partial<SortLimits> | undefined;
  /** @throws ClaimgraphError when the store gives nothing any more */
  readonly check: () => void;
}

/** Thrown where a document is of another ontology, such as one that was left out when the store was opened. */
class Unprojected extends Error {}

/** A graph in order as it was at one time, and who reads it. */
interface Snapshot {
  readonly sort: ExternalSort<GraphPart>;
  /** Resolves to false when a document is of another ontology: the index then has what it was when it was stored. */
  readonly ready: Promise<boolean>;
  readers: number;
}

/**
 * The graph of an embedded store in the order of `GraphStore.elements`, made from its journal in little memory. Once in
 * order it is kept for the next reader, until the journal changes or nobody has read it for a while.
 */
export class SortedGraph {
  readonly #parts: SortedGraphParts;
  readonly #limits: SortLimits;
  readonly #assembly: GraphAssembly;
  #current: Snapshot | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: SortedGraphParts) {
    this.#parts = parts;
    this.#limits = { ...LIMITS, ...parts.limits };
    this.#assembly = new GraphAssembly(parts.vocabulary);
  }

  /**
   * All elements of the graph as it is now, whatever is written while they are taken.
   * @param otherwise gives them where the ontology is not that of the documents
   * @throws ClaimgraphError as `check` does; E_STORE_DOWN when the disk has no room; E_STORE_CORRUPT
   */
  async *elements(otherwise: () => AsyncIterable<GraphElement>): AsyncGenerator<GraphElement> {
    this.#parts.check();
    clearTimeout(this.#timer);
    this.#current ??= this.#begin();
    const snapshot = this.#current;
    snapshot.readers += 1;
    try {
      if (!(await snapshot.ready)) return yield* otherwise();
      let given = 0;
      for (const part of snapshot.sort.read()) {
        yield elementOf(part);
        this.#parts.check();
        if (++given % ELEMENTS === 0) await breath();
      }
    } catch (error) {
      if (this.#current === snapshot) this.#current = null;
      this.#parts.check();
      throw error;
    } finally {
      snapshot.readers -= 1;
      this.#release(snapshot);
    }
  }

  /** Lets go of the graph, since it is another from now on. Those who read it go on. */
  forget(): void {
    clearTimeout(this.#timer);
    const former = this.#current;
    this.#current = null;
    if (former !== null) this.#release(former);
  }

  /** Removes everything. Those who still read are told that the store is closed. */
  close(): void {
    this.forget();
    sweepRuns(this.#parts.directory);
  }

  #release(snapshot: Snapshot): void {
    if (snapshot.readers > 0) return;
    if (this.#current === snapshot) this.#timer = setTimeout(() => this.forget(), this.#limits.keptMs).unref();
    else snapshot.sort.remove();
  }

  #begin(): Snapshot {
    const { directory, journal } = this.#parts;
    const sort = new ExternalSort<GraphPart>(new RunFolder(directory), this.#assembly, this.#limits.fanIn);
    const ready = sort.take(this.#pieces(journal.documents(), journal.corrections)).then(
      () => true,
      (error: unknown) => {
        sort.remove();
        if (error instanceof Unprojected) return false;
        throw error;
      },
    );
    return { sort, ready, readers: 0 };
  }

  /** What documents say, in order, so many documents at once as make a run. */
  async *#pieces(documents: Iterable<JournalDocument>, set: CorrectionSet): AsyncGenerator<readonly GraphPart[]> {
    let parts: GraphPart[] = [];
    let [bytes, projected] = [0, 0];
    for (const { document, size } of documents) {
      if (bytes > 0 && bytes + size > this.#limits.runBytes) {
        yield this.#assembly.assembled(parts);
        [parts, bytes] = [[], 0];
      }
      for (const part of this.#assembly.partsOf(this.#graphOf(document, set))) parts.push(part);
      bytes += size;
      if (++projected % DOCUMENTS === 0) await breath();
      this.#parts.check();
    }
    yield this.#assembly.assembled(parts);
  }

  /** @throws Unprojected for a document that could not be stored with this ontology either */
  #graphOf(document: JournalDocument['document'], set: CorrectionSet): DocumentGraph {
    const { project, vocabulary } = this.#parts;
    try {
      const graph = project(document, set);
      for (const { labels } of graph.nodes) vocabulary.labels(labels);
      for (const { type } of graph.relationships) vocabulary.relationshipType(type);
      return graph;
    } catch (cause) {
      throw new Unprojected('a document of another ontology', { cause });
    }
  }
}
