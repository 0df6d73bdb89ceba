import type { ViewClaim, ViewGraph } from '../../../src/domain/view.ts';
import type { Row } from '../members.ts';
import { FACET_NAMES, FACETS, type FacetName } from './facets.ts';

/** A text of every claim as a number, and what the numbers stand for. */
export interface Column {
  readonly values: readonly string[];
  /** By claim, in the order of the graph. */
  readonly codes: Uint32Array;
}

/** What the filters count, worked out once, so that a pass over the claims touches only numbers. */
export interface ClaimColumns {
  readonly facets: Readonly<Record<FacetName, Column>>;
  /** Subject and object as entity ids, '' where there is none. */
  readonly subject: Column;
  readonly object: Column;
  /** The values of subjects and objects. */
  readonly ends: Row;
  readonly claims: Row;
  /** The number of each entity, in the order of the graph, in the columns of subjects and objects. */
  readonly ofEntities: Uint32Array;
}

/** Codes for the texts of claims; several columns may share them. */
class Coding {
  readonly values: string[] = [];
  readonly #codes = new Map<string, number>();

  column(claims: readonly ViewClaim[], read: (claim: ViewClaim) => string): Column {
    return { values: this.values, codes: Uint32Array.from(claims, (claim) => this.code(read(claim))) };
  }

  get row(): Row {
    return { ids: this.values, at: this.#codes };
  }

  /** The number of a text, a new one where it has none. */
  code(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    this.#codes.set(text, this.values.length);
    return this.values.push(text) - 1;
  }
}

function columnsIn({ claims, entities }: ViewGraph): ClaimColumns {
  const facets = FACET_NAMES.map((name) => [name, new Coding().column(claims, FACETS[name].value)]);
  const ends = new Coding();
  const ofEntities = Uint32Array.from(entities, ({ id }) => ends.code(id));
  return {
    ofEntities,
    facets: Object.fromEntries(facets) as Readonly<Record<FacetName, Column>>,
    ends: ends.row,
    claims: { ids: claims.map(({ id }) => id), at: new Map(claims.map(({ id }, index) => [id, index])) },
    subject: ends.column(claims, ({ subject }) => subject ?? ''),
    object: ends.column(claims, ({ object }) => object ?? ''),
  };
}

const made = new WeakMap<ViewGraph, ClaimColumns>();

/** The columns of a graph; made at the first call. */
export function columnsOf(graph: ViewGraph): ClaimColumns {
  const known = made.get(graph) ?? columnsIn(graph);
  made.set(graph, known);
  return known;
}
