import type { ViewClaim, ViewGraph } from '../../src/domain/view.ts';
import type { ViewState } from './state.ts';
import { startOf } from './stories/story.ts';
import type { Visible } from './visible.ts';

/** What is looked at: the claims, and where the reader is. */
interface Reading {
  readonly graph: Pick<ViewGraph, 'claims'>;
  readonly claims: ReadonlyMap<string, ViewClaim>;
  readonly state: Pick<ViewState, 'selection' | 'document'>;
}

type Articles = readonly { readonly id: string; readonly title: string }[];

const known = new WeakMap<readonly ViewClaim[], Articles>();

function articlesIn(claims: readonly ViewClaim[]): Articles {
  const titles = new Map(claims.map(({ docId, title }) => [docId, title ?? docId]));
  return [...titles].map(([id, title]) => ({ id, title })).sort((a, b) => a.title.localeCompare(b.title));
}

/** Articles that claims quote, by title; worked out at the first call. */
export function articlesOf({ claims }: Reading['graph']): Articles {
  const articles = known.get(claims) ?? articlesIn(claims);
  known.set(claims, articles);
  return articles;
}

/** The claim that is selected, or that the selected story starts from. */
function readClaim({ claims, state: { selection } }: Reading): ViewClaim | undefined {
  if (selection === null || selection.kind === 'entity') return undefined;
  return claims.get(selection.kind === 'claim' ? selection.id : startOf(selection.id));
}

/** The article that is read: that of the selected claim or story, else the chosen one, else the first by title. */
export const articleRead = (reading: Reading): string | null =>
  readClaim(reading)?.docId ?? reading.state.document ?? articlesOf(reading.graph)[0]?.id ?? null;

/** The next shown claim of the article that is read, in the order of the text (`step` 1), or the one before (-1). */
export function neighbouringClaim(
  reading: Reading & { readonly visible: Pick<Visible, 'claims'> },
  step: 1 | -1,
): ViewClaim | undefined {
  const { graph, visible } = reading;
  const article = articleRead(reading);
  const told = graph.claims.filter(({ id, docId }) => docId === article && visible.claims.has(id));
  told.sort((a, b) => a.quoteStart - b.quoteStart || a.quoteEnd - b.quoteEnd || (a.id < b.id ? -1 : 1));
  const read = readClaim(reading);
  const at = read === undefined ? -1 : told.findIndex(({ id }) => id === read.id);
  return at === -1 ? told.at(step === 1 ? 0 : -1) : told[at + step];
}
