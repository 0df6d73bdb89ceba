import { describe, expect, test } from 'vitest';
import { changed, type History, redone, undone } from '../../viz/src/history.ts';
import { INITIAL_STATE, type ViewState } from '../../viz/src/state.ts';

const start: History = { past: [], present: INITIAL_STATE, future: [] };
const step = (history: History, part: Partial<ViewState>, closely = false): History =>
  changed(history, { ...history.present, ...part }, closely);

describe('undoing and redoing', () => {
  test('go back and forth through every kind of change', () => {
    const hidden = step(start, { hidden: ['a'] });
    const moved = step(hidden, { pinned: [{ id: 'b', x: 1, y: 2 }] });
    expect(undone(moved).present).toEqual(hidden.present);
    expect(undone(undone(moved)).present).toEqual(INITIAL_STATE);
    expect(redone(redone(undone(undone(moved)))).present).toEqual(moved.present);
  });

  test('stop at either end', () => {
    expect(undone(start)).toEqual(start);
    expect(redone(start)).toEqual(start);
  });

  test('a new change forgets what was undone', () => {
    const again = step(undone(step(start, { says: 'Ada' })), { says: 'Bo' });
    expect(redone(again)).toEqual(again);
  });

  test('what changes nothing is no step', () => {
    expect(step(start, { hidden: [] }).past).toEqual([]);
  });

  test('typing is one step, unless there is a pause', () => {
    const typed = step(step(start, { search: 'a' }), { search: 'ab' }, true);
    expect(undone(typed).present.search).toBe('');
    expect(undone(step(typed, { search: 'abc' })).present.search).toBe('ab');
  });

  test('ticking two boxes quickly is two steps', () => {
    const ticked = step(step(start, { hiddenTypes: ['A'] }), { hiddenTypes: ['A', 'B'] }, true);
    expect(undone(ticked).present.hiddenTypes).toEqual(['A']);
  });

  test('where one looks from stays as it is, and does not part what is typed', () => {
    const typed = step(step(start, { search: 'a' }), { camera: { x: 0.1, y: 0.2, ratio: 0.3 } });
    expect(typed.past).toHaveLength(1);
    const on = step(typed, { search: 'ab' }, true);
    expect(undone(on).present).toEqual({ ...INITIAL_STATE, camera: { x: 0.1, y: 0.2, ratio: 0.3 } });
  });

  test('theme and console stay as they are', () => {
    const dark = step(step(start, { hidden: ['a'] }), { theme: 'dark', cypher: 'RETURN 1' });
    expect(dark.past).toHaveLength(1);
    expect(undone(dark).present).toEqual({ ...INITIAL_STATE, theme: 'dark', cypher: 'RETURN 1' });
  });
});
