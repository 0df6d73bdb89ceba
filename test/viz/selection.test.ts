import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ClaimgraphError } from '../../src/domain/errors.ts';
import { parseSelection } from '../../src/domain/parse-selection.ts';
import type { ViewGraph } from '../../src/domain/view.ts';
import { select } from '../../src/query/select.ts';
import { INITIAL_STATE, type ViewState } from '../../viz/src/state.ts';
import { selectionOfView } from '../../viz/src/take-away/selection.ts';
import { visibleIn } from '../../viz/src/visible.ts';
import type { TestStore } from '../fixtures/viewer/open-store.ts';
import { anyState, namedStates, openDocuments } from './cypher-states.ts';

let opened: TestStore;
let graph: ViewGraph;

beforeAll(async () => {
  ({ opened, graph } = await openDocuments());
});

afterAll(() => opened.close());

/** The claims that the words of a view select, in order; none where nothing is left. */
async function selected(state: ViewState): Promise<readonly string[]> {
  const selection = parseSelection(selectionOfView(graph, state));
  try {
    const { claims } = await select(opened.store, selection, opened.services.ask);
    return [...claims].sort();
  } catch (error) {
    if (error instanceof ClaimgraphError && error.code === 'E_NOT_FOUND') return [];
    throw error;
  }
}

describe('a view as a selection', () => {
  test('selects what is shown, filter by filter', async () => {
    for (const [name, part] of Object.entries(namedStates(graph))) {
      const state = { ...INITIAL_STATE, ...part };
      expect(await selected(state), name).toEqual([...visibleIn(graph, state).claims].sort());
    }
  });

  test('selects what is shown, whatever the filters', async () => {
    const check = async (state: ViewState): Promise<void> => {
      expect(await selected(state)).toEqual([...visibleIn(graph, state).claims].sort());
    };
    await fc.assert(fc.asyncProperty(anyState(graph), check), { numRuns: 60 });
  });

  test('is words that a person can read and change', () => {
    const words = (part: Partial<ViewState>): string => selectionOfView(graph, { ...INITIAL_STATE, ...part });
    expect(words({})).toBe('*');
    expect(
      words({ hiddenTypes: ['Nation'], hiddenLines: ['dotted', 'negated'], confidence: 0.9, from: '2021-06-01' }),
    ).toBe('-type:Nation -certainty:might,did-not confidence:0.9 since:2021-06-01,undated');
    expect(words({ says: 'Ada Holm', undated: false })).toBe('says:"Ada Holm" dated:yes');
    expect(words({ hidden: ['person:gone'], hiddenSources: ['Gone', 'Velden Courier'] })).toBe(
      '-source:"Velden Courier"',
    );
    expect(words({ focus: { entities: ['person:kim', 'person:gone'], steps: 2 } })).toBe('entity:person:kim hops:2');
  });
});
