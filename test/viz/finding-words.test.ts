import { describe, expect, test } from 'vitest';
import { changeWords } from '../../viz/src/change-words.ts';
import { fitness } from '../../viz/src/search/fuzzy.ts';
import { INITIAL_STATE, type ViewState } from '../../viz/src/state.ts';
import { keyWords } from '../../viz/src/ui/key-words.ts';
import { snapped } from '../../viz/src/ui/reading-sheet.tsx';

const names = { entity: (id: string) => id.toUpperCase(), claim: (id: string) => `“${id}”` };
const words = (after: Partial<ViewState>, before: Partial<ViewState> = {}): string =>
  changeWords({ ...INITIAL_STATE, ...before }, { ...INITIAL_STATE, ...after }, names);
const pin = (id: string, x = 0) => ({ id, x, y: 0 });

describe('what a change is called', () => {
  const cases: readonly [string, Partial<ViewState>, Partial<ViewState>?][] = [
    ['', {}],
    ['hide RT', { hidden: ['rt'] }],
    ['show RT', {}, { hidden: ['rt'] }],
    ['hide 2 of them', { hidden: ['a', 'b'] }],
    ['hide Nation', { hiddenTypes: ['Nation'] }],
    ['hide “warned”', { hiddenPredicates: ['WARNED'] }],
    ['hide “✕ did not happen”', { hiddenLines: ['negated'] }],
    ['change several filters', { hiddenTypes: ['Nation'], confidence: 0.5 }],
    ['change several filters', { hiddenTypes: ['Nation'] }, { hiddenTypes: ['Person'] }],
    ['change the dates', { from: '2021-01-01', to: '2021-02-01' }],
    ['change how sure', { confidence: 0.3 }],
    ['pin RT', { pinned: [pin('rt')] }],
    ['unpin RT', {}, { pinned: [pin('rt')] }],
    ['move what is pinned', { pinned: [pin('rt', 5)] }, { pinned: [pin('rt')] }],
    ['choose RT', { selection: { kind: 'entity', id: 'rt' } }],
    ['choose “c”', { selection: { kind: 'claim', id: 'c' } }],
    ['choose a story', { selection: { kind: 'story', id: 'c' }, hidden: [] }],
    ['clear the selection', {}, { selection: { kind: 'entity', id: 'rt' } }],
    ['view: List', { view: 'list' }],
    ['search for “red”', { search: 'red' }],
    ['empty the search', {}, { search: 'red' }],
    ['only what is said by Ada', { says: 'Ada' }],
    ['whoever says it', {}, { says: 'Ada' }],
    ['focus on RT', { focus: { entities: ['rt'], steps: 1 } }],
    ['leave the focus', {}, { focus: { entities: ['rt'], steps: 1 } }],
    ['path A – B', { path: ['a', 'b'] }],
    ['leave the path', {}, { path: ['a', 'b'] }],
    ['change the layout', { layout: 'circle' }],
  ];
  test.each(cases)('%s', (told, after, before) => expect(words(after, before)).toBe(told));

  test('every part of the state has a name', () => {
    for (const name of Object.keys(INITIAL_STATE) as (keyof ViewState)[]) {
      const value = Array.isArray(INITIAL_STATE[name]) ? ['x'] : 'x';
      if (['selection', 'focus', 'path', 'pinned', 'theme', 'cypher', 'parameters', 'camera'].includes(name)) continue;
      expect([name, words({ [name]: value } as Partial<ViewState>)]).not.toEqual([name, name]);
    }
  });
});

describe('what is typed fits a text', () => {
  test('better at the start of a word than within one, better within than scattered', () => {
    const text = 'Show the claims as a list';
    expect(['claims', 'cla li', 'aims', 'clms', 'smialc', 'claims graph'].map((typed) => fitness(typed, text))).toEqual(
      [3, 3, 2, 1, 0, 0],
    );
  });

  test('whatever the accents, and always when nothing is typed', () => {
    expect([fitness('brez', 'Łukasz Březina'), fitness('', 'x'), fitness('  ', 'x')]).toEqual([3, 3, 3]);
  });
});

test('keys are named as on the keyboard', () => {
  expect(['Mod+Shift+z', 'Escape', '/', 'f', 'Mod+k'].map((key) => keyWords(key, false))).toEqual([
    'Ctrl+Shift+Z',
    'Esc',
    '/',
    'F',
    'Ctrl+K',
  ]);
  expect(['Mod+Shift+z', 'Mod+k'].map((key) => keyWords(key, true))).toEqual(['⌘⇧Z', '⌘K']);
});

test('a sheet snaps to the nearest of its heights', () => {
  expect([0.02, 0.2, 0.3, 0.6, 0.8, 1].map(snapped)).toEqual(['closed', 'closed', 'half', 'half', 'full', 'full']);
});
