import { NOTHING_HIDDEN } from './filters/reset.ts';
import { differing } from './history.ts';
import type { ViewState } from './state.ts';
import { findingStrings, strings } from './strings.ts';
import { predicateWords } from './wording.ts';

type Lists = 'hiddenTypes' | 'hiddenPredicates' | 'hiddenClasses' | 'hiddenLines' | 'hiddenSources' | 'hiddenVoices';

const { changes } = findingStrings;

/** Words for an entity, a claim or a story of the graph. */
export interface Names {
  readonly entity: (id: string) => string;
  readonly claim: (id: string) => string;
}

const own = (table: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(table, key) ? table[key]! : key;

const VALUES: Readonly<Record<Lists, (value: string) => string>> = {
  hiddenTypes: (type) => type,
  hiddenPredicates: (predicate) => `“${predicateWords(predicate)}”`,
  hiddenClasses: (kind) => `“${own(strings.classes, kind)}”`,
  hiddenLines: (line) => `“${own(strings.lines, line)}”`,
  hiddenSources: (source) => source,
  hiddenVoices: (voice) => voice,
};

/** The name of the only one, or how many there are. */
const several = (values: readonly string[], nameOf: (value: string) => string): string =>
  values.length === 1 ? nameOf(values[0]!) : changes.several(values.length);

/** "hide Nation", "show Nation", "hide 3 of them" from two lists of what is hidden. */
function hiding(before: readonly string[], after: readonly string[], nameOf: (value: string) => string): string {
  const put = after.filter((value) => !before.includes(value));
  const back = before.filter((value) => !after.includes(value));
  if (put.length > 0 && back.length > 0) return changes.filters;
  return put.length > 0 ? `${changes.hide} ${several(put, nameOf)}` : `${changes.show} ${several(back, nameOf)}`;
}

/** "pin Red Tide", "move Red Tide", "unpin Red Tide". */
function pinning(before: ViewState, after: ViewState, names: Names): string {
  const ids = (state: ViewState): string[] => state.pinned.map(({ id }) => id);
  const [had, has] = [ids(before), ids(after)];
  const [put] = has.filter((id) => !had.includes(id));
  const [gone] = had.filter((id) => !has.includes(id));
  if (put !== undefined) return `${changes.pin} ${names.entity(put)}`;
  return gone === undefined ? changes.move : `${changes.unpin} ${names.entity(gone)}`;
}

function selecting({ selection }: ViewState, names: Names): string {
  if (selection === null) return changes.clear;
  if (selection.kind === 'story') return changes.story;
  return `${changes.choose} ${names[selection.kind](selection.id)}`;
}

/** What each part of the state is told by. Those that are left out go by their name in `findingStrings.changes`. */
const WORDS: Partial<Readonly<Record<keyof ViewState, (before: ViewState, after: ViewState, names: Names) => string>>> =
  {
    selection: (_before, after, names) => selecting(after, names),
    hidden: (before, after, names) => hiding(before.hidden, after.hidden, names.entity),
    pinned: pinning,
    view: (_before, { view }) => `${changes.view} ${strings.views[view]}`,
    search: (_before, { search }) => (search === '' ? changes.searchEmptied : `${changes.search} “${search}”`),
    says: (_before, { says }) => (says === null ? changes.saysAnybody : `${changes.says} ${says}`),
    path: (_before, { path }, names) =>
      path === null
        ? changes.pathClosed
        : `${changes.path} ${path.map((id) => (id === null ? '…' : names.entity(id))).join(' – ')}`,
    focus: (_before, { focus }, names) =>
      focus === null ? changes.focusLeft : `${changes.focus} ${several(focus.entities, names.entity)}`,
  };

const isList = (name: keyof ViewState): name is Lists => Object.hasOwn(VALUES, name);

function wordsFor(name: keyof ViewState, before: ViewState, after: ViewState, names: Names): string {
  if (isList(name)) return hiding(before[name], after[name], VALUES[name]);
  const words = WORDS[name];
  return words === undefined ? own(changes.parts, name) : words(before, after, names);
}

/** Which part tells a change best, of several that changed together. */
const TOLD_FIRST: readonly (keyof ViewState)[] = ['selection', 'path', 'focus', 'hidden', 'pinned', 'view'];
const DATES: readonly (keyof ViewState)[] = ['from', 'to', 'undated'];

/** What led from one state to the other, in a few words: "hide Red Tide". */
export function changeWords(before: ViewState, after: ViewState, names: Names): string {
  const parts = differing(before, after);
  const filters = parts.filter((name) => name in NOTHING_HIDDEN).map((name) => (DATES.includes(name) ? 'from' : name));
  if (new Set(filters).size > 1) return changes.filters;
  const told = TOLD_FIRST.find((name) => parts.includes(name)) ?? parts[0];
  return told === undefined ? '' : wordsFor(told, before, after, names);
}
