import type { ViewGraph } from '../../src/domain/view.ts';
import { notices } from './notices.ts';
import type { ViewState } from './state.ts';
import { findingStrings, takeAwayStrings } from './strings.ts';
import type { Model } from './ui/model.ts';

/** Copies a text and says so; where that is not allowed, shows it to copy by hand. */
async function copy(text: string, { copied, byHand }: { copied: string; byHand: string }): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notices.tell(copied);
  } catch {
    notices.tell(`${byHand} ${text}`);
  }
}

/** Copies the address of the page, which holds the whole state, and where the drawing is seen from this very moment. */
export async function copyLink({ drawing }: Pick<Model, 'drawing'>): Promise<void> {
  drawing.current?.eye.rest();
  await copy(window.location.href, findingStrings.share);
}

/** Copies what the filters leave as a selection, for the command line and the API. */
export async function copySelection({ graph, state }: { graph: ViewGraph; state: ViewState }): Promise<void> {
  const { selectionOfView } = await import('./take-away/selection.ts');
  await copy(selectionOfView(graph, state), takeAwayStrings.selection);
}
