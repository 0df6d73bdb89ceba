import { describe, expect, test } from 'vitest';
import type { ViewGraph } from '../../src/domain/view.ts';
import { articlesShown } from '../../viz/src/articles-shown.ts';
import { filterWords } from '../../viz/src/filters/active-filters.ts';
import { claimsWithout } from '../../viz/src/filters/claims-without.ts';
import { confidenceBins } from '../../viz/src/filters/confidence-bins.ts';
import { facetValues, valueWords } from '../../viz/src/filters/facet-values.ts';
import type { FilterName } from '../../viz/src/filters/filters.ts';
import { hiding, keepingOnly, ticking, toggling } from '../../viz/src/filters/hiding.ts';
import { INITIAL_STATE, type ViewState } from '../../viz/src/state.ts';
import { visibleIn } from '../../viz/src/visible.ts';
import { viewClaim } from './claims.ts';

const graph: ViewGraph = {
  documents: 2,
  entities: [
    { id: 'a', type: 'Agency', name: 'Ada', aliases: [] },
    { id: 'b', type: 'Person', name: 'Bo', aliases: [] },
    { id: 'c', type: 'Person', name: 'Cy', aliases: [] },
  ],
  claims: [
    viewClaim({ id: '1', publisher: 'Post', confidence: 0.4 }),
    viewClaim({ id: '2', predicate: 'STOPPED', publisher: 'Wire', voice: 'unnamed', confidence: 0.9 }),
    viewClaim({ id: '3', predicate: 'KILLED', family: 'violence', publisher: 'Wire', object: 'c' }),
  ],
};
const state = (part: Partial<ViewState>): ViewState => ({ ...INITIAL_STATE, ...part });
const words = (name: FilterName, part: Partial<ViewState>): string =>
  filterWords(name, graph, state(part), (id) => graph.entities.find((entity) => entity.id === id)?.name ?? id);

describe('ticking', () => {
  test('hides what is shown and shows what is hidden, in order of the alphabet', () => {
    expect(toggling(state({ hiddenTypes: ['Person'] }), 'type', 'Agency')).toEqual({
      hiddenTypes: ['Agency', 'Person'],
    });
    expect(toggling(state({ hiddenClasses: ['said'] }), 'class', 'said')).toEqual({ hiddenClasses: [] });
  });

  test('only one hides all the others; all and none touch only what is listed', () => {
    expect(keepingOnly('source', 'Post', ['Wire', 'Post', 'Echo'])).toEqual({ hiddenSources: ['Echo', 'Wire'] });
    const some = state({ hiddenSources: ['Echo', 'Wire'] });
    expect(ticking(some, 'source', ['Wire', 'Post'], true)).toEqual({ hiddenSources: ['Echo'] });
    expect(ticking(some, 'source', ['Post'], false)).toEqual({ hiddenSources: ['Echo', 'Post', 'Wire'] });
    expect(hiding('voice', ['unnamed', 'unnamed'])).toEqual({ hiddenVoices: ['unnamed'] });
  });
});

describe('values', () => {
  test('are the most frequent first, or in the order of the legend', () => {
    const values = facetValues(graph);
    expect(values.type).toEqual(['Person', 'Agency']);
    expect(values.source).toEqual(['Wire', 'Post']);
    expect(values.voice).toEqual(['article', 'named', 'unnamed']);
    expect(values.line).toEqual(['solid', 'dashed', 'dotted', 'negated']);
    expect(facetValues(graph)).toBe(values);
  });

  test('have words, or are their own', () => {
    expect(valueWords('predicate', 'WARNED')).toBe('warned');
    expect(valueWords('voice', 'unnamed')).toBe('somebody unnamed');
    expect(valueWords('class', 'toString')).toBe('toString');
    expect(valueWords('source', 'Post')).toBe('Post');
  });
});

describe('what a filter chooses from', () => {
  const ids = (name: FilterName, part: Partial<ViewState>) =>
    claimsWithout(graph, state(part), name)
      .map(({ id }) => id)
      .join('');

  test('is what the others leave', () => {
    expect(ids('confidence', { confidence: 1, hiddenSources: ['Post'] })).toBe('23');
    expect(ids('dates', { undated: false, confidence: 0.5 })).toBe('23');
    expect(ids('source', { hiddenSources: ['Post'] })).toBe('123');
  });

  test('counts by twentieths of confidence, whatever floating point makes of them', () => {
    const bins = confidenceBins([0, 0.04, 0.05, 0.15, 0.3, 0.95, 1, 1.2].map((confidence) => ({ confidence })));
    expect(bins).toHaveLength(20);
    expect([bins[0], bins[1], bins[3], bins[6], bins[19]]).toEqual([2, 1, 1, 1, 3]);
  });
});

describe('filters in words', () => {
  test('facets tell what they leave or take, whichever is shorter', () => {
    expect(words('type', { hiddenTypes: ['Person'] })).toBe('Who and what: without Person');
    expect(words('predicate', { hiddenPredicates: ['KILLED', 'STOPPED'] })).toBe('What was done: only warned');
    expect(words('source', { hiddenSources: ['Post', 'Wire'] })).toBe('Published by: nothing');
    expect(words('class', { hiddenClasses: ['attack', 'said', 'warned'] })).toBe(
      'Kind of act: without warned, told, attacked, planned, helped and 1 more',
    );
    expect(words('source', { hiddenSources: ['Elsewhere'] })).toBe('Published by: without Elsewhere');
  });

  test.each<[FilterName, Partial<ViewState>, string]>([
    ['confidence', { confidence: 0.4 }, 'Extraction at least 40 % sure'],
    ['dates', { from: '2015-06-01', to: '2015-06-30' }, 'June 2015'],
    ['dates', { from: '2015-06-01', to: '2015-11-03' }, 'June 2015 – 3 November 2015'],
    ['dates', { to: '2016-02-29', undated: false }, 'until February 2016, without undated claims'],
    ['dates', { from: '2015-06-02' }, 'from 2 June 2015'],
    ['dates', { from: '2015-99-99' }, 'from 2015-99-99'],
    ['says', { says: 'Ada' }, 'Only what Ada says'],
    ['hidden', { hidden: ['a', 'b', 'c'] }, 'Put away: Ada, Bo and 1 more'],
    ['focus', { focus: { entities: ['a'], steps: 1 } }, 'Within 1 step of Ada'],
  ])('%s', (name, part, expected) => expect(words(name, part)).toBe(expected));
});

test('counts of a facet follow the other filters, and what each filter alone hides is told', () => {
  const { counts, hiddenBy } = visibleIn(graph, state({ hiddenVoices: ['unnamed'], confidence: 0.95 }));
  expect(Object.fromEntries(counts.voice)).toEqual({ article: 1 });
  expect(Object.fromEntries(counts.source)).toEqual({ Wire: 1 });
  expect([...hiddenBy]).toEqual([
    ['voice', 0],
    ['confidence', 1],
  ]);
});

test('the articles that are counted are those of the claims shown, and all while nothing is hidden', () => {
  const shown = (part: Partial<ViewState>): number => articlesShown(graph, visibleIn(graph, state(part)));
  expect(shown({})).toBe(2);
  expect(shown({ hiddenSources: ['Post'] })).toBe(1);
  expect(shown({ hiddenSources: ['Post', 'Wire'] })).toBe(0);
});
