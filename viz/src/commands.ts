import { dialogs } from './dialogs.ts';
import { neighbouringClaim } from './reading.ts';
import { copyLink, copySelection } from './share.ts';
import { THEMES } from './state.ts';
import type { strings } from './strings.ts';
import { entityActions } from './ui/entity-actions.ts';
import type { Model } from './ui/model.ts';

/** The element that searching moves to. */
export const SEARCH_INPUT = 'search-input';

/** The button that opens the query behind the view. */
export const VIEW_CYPHER = 'view-cypher';

/** Something that a key or the palette does. */
export interface Command {
  readonly id: keyof typeof strings.commands;
  /** Keys as in `KeyboardEvent.key`, with `Mod+` for Ctrl or ⌘ and `Shift+` before them. */
  readonly keys: readonly string[];
  /** Whether it makes sense now; always, if left out. */
  readonly available?: (model: Model) => boolean;
  readonly run: (model: Model) => void;
}

/** Selects the claim of the article that is read before or after the selected one. */
function goTo(model: Model, step: 1 | -1): void {
  const claim = neighbouringClaim(model, step);
  if (claim !== undefined) model.change({ selection: { kind: 'claim', id: claim.id } });
}

/** What is done to the entity that is chosen: the same as in its menu. */
const ARRANGING: readonly Command[] = (
  [
    ['expand', 'e', 'expand'],
    ['hide', 'h', 'hide'],
    ['pin', 'p', 'pin'],
    ['focus', 'o', 'focus-1'],
    ['path', 'w', 'path'],
  ] as const
).map(([id, key, action]) => ({
  id,
  keys: [key],
  available: ({ state }) => state.selection?.kind === 'entity',
  run: (model) =>
    entityActions(model, model.state.selection!.id)
      .find((one) => one.id === action)
      ?.run(),
}));

/** Everything that keys and the palette do, in the order in which they are listed. */
export const COMMANDS: readonly Command[] = [
  { id: 'palette', keys: ['Mod+k'], run: () => dialogs.open('palette') },
  { id: 'search', keys: ['/'], run: () => document.getElementById(SEARCH_INPUT)?.focus() },
  {
    id: 'undo',
    keys: ['Mod+z'],
    available: ({ history }) => history.past.length > 0,
    run: ({ undo }) => undo(),
  },
  {
    id: 'redo',
    keys: ['Mod+Shift+z', 'Mod+y'],
    available: ({ history }) => history.future.length > 0,
    run: ({ redo }) => redo(),
  },
  {
    id: 'clear',
    keys: ['Escape'],
    available: ({ state }) => state.selection !== null || state.path !== null || state.marked.length > 0,
    run: ({ state, change }) => change(state.selection !== null ? { selection: null } : { path: null, marked: [] }),
  },
  {
    id: 'previousClaim',
    keys: ['['],
    available: (model) => neighbouringClaim(model, -1) !== undefined,
    run: (model) => goTo(model, -1),
  },
  {
    id: 'nextClaim',
    keys: [']'],
    available: (model) => neighbouringClaim(model, 1) !== undefined,
    run: (model) => goTo(model, 1),
  },
  ...ARRANGING,
  { id: 'fit', keys: ['f'], run: ({ drawing }) => drawing.current?.eye.fit() },
  { id: 'graph', keys: ['g'], run: ({ change }) => change({ view: 'graph' }) },
  { id: 'list', keys: ['l'], run: ({ change }) => change({ view: 'list' }) },
  { id: 'table', keys: ['t'], run: ({ change }) => change({ view: 'table' }) },
  { id: 'contradictions', keys: ['c'], run: ({ change }) => change({ view: 'contradictions' }) },
  { id: 'console', keys: ['q'], run: ({ change }) => change({ view: 'console' }) },
  {
    id: 'cypher',
    keys: ['y'],
    available: ({ state }) => state.view !== 'console',
    run: () => document.getElementById(VIEW_CYPHER)?.click(),
  },
  { id: 'share', keys: [], run: (model) => void copyLink(model) },
  { id: 'selection', keys: [], run: (model) => void copySelection(model) },
  {
    id: 'theme',
    keys: [],
    run: ({ state, change }) => change({ theme: THEMES[(THEMES.indexOf(state.theme) + 1) % 3]! }),
  },
  { id: 'help', keys: ['?'], run: () => dialogs.open('help') },
];

/** The name of the key that was pressed, as commands name it. */
export function keyName({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): string {
  if (altKey) return '';
  const modified = ctrlKey || metaKey;
  const shift = shiftKey && (modified || key.length > 1);
  return `${modified ? 'Mod+' : ''}${shift ? 'Shift+' : ''}${key.length === 1 ? key.toLowerCase() : key}`;
}
