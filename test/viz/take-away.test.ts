import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { CARRIED_PLACE, inlineJson, withCarried } from '../../src/domain/carried.ts';
import type { ViewDocument, ViewGraph } from '../../src/domain/view.ts';
import type { DrawnGraph } from '../../src/drawing/drawn.ts';
import { edgePath } from '../../src/drawing/svg/curve-path.ts';
import { svgOf } from '../../src/drawing/svg/svg.ts';
import { formatState, INITIAL_STATE, parseState } from '../../viz/src/state.ts';
import { themes } from '../../viz/src/style.ts';
import { captionOf, titleOf } from '../../viz/src/take-away/caption.ts';
import { answerWithin, carry, visibleGraph, visibleState } from '../../viz/src/take-away/carry.ts';
import { fileName } from '../../viz/src/take-away/save.ts';
import { viewClaim } from './claims.ts';

const HOSTILE = '</script><svg onload="alert(1)">&\'\u0000\u2028\ud800';

const entity = (id: string, name = id.toUpperCase()) => ({ id, name, type: 'Agency', aliases: [] });
const graph: ViewGraph = {
  entities: [entity('a'), entity('b', HOSTILE), entity('c', 'Secret')],
  claims: [
    viewClaim({ id: '1', title: 'Shown', contradicts: ['2'], publisher: 'The Post' }),
    viewClaim({ id: '2', object: 'c', docId: 'other', title: 'Hidden article' }),
  ],
  documents: 2,
};
const visible = { entities: new Set(['a', 'b']), claims: new Set(['1']) };
const source = { graph, visible, state: INITIAL_STATE, seen: null };
const document = (id: string): ViewDocument => ({
  id,
  text: `Text of ${id}`,
  claims: [
    { id: '1', quoteStart: 0, quoteEnd: 2 },
    { id: '9', quoteStart: 1, quoteEnd: 2 },
  ],
});

describe('what a file carries', () => {
  test('is what is shown, and nothing that says of more', () => {
    expect(visibleGraph(source)).toEqual({
      entities: [entity('a'), entity('b', HOSTILE)],
      claims: [{ ...graph.claims[0]!, contradicts: [] }],
      documents: 1,
    });
  });

  test('is a state that names nothing else, but keeps what is chosen and how it is seen', () => {
    const state = {
      ...INITIAL_STATE,
      selection: { kind: 'claim', id: '1' } as const,
      hidden: ['c'],
      hiddenSources: ['The Other'],
      hiddenTypes: ['Place'],
      pinned: [
        { id: 'a', x: 1, y: 2 },
        { id: 'c', x: 1, y: 2 },
      ],
      focus: { entities: ['a', 'c'], steps: 2 },
      path: ['a', 'c'] as const,
      confidence: 0.5,
    };
    expect(visibleState({ visible, state })).toEqual({
      ...state,
      hidden: [],
      hiddenSources: [],
      pinned: [{ id: 'a', x: 1, y: 2 }],
      focus: { entities: ['a'], steps: 2 },
      path: null,
    });
  });

  test.each([
    [{ claimId: '1', warner: 'A', about: ['somebody else'] }, true],
    [{ claimId: '1', responseId: '2' }, false],
    [{ claimId: '1', attack: 'Secret' }, false],
    [{ claimId: '1', parties: [['x', { name: 'Secret' }]] }, false],
    [{ claimId: '1', article: 'Hidden article' }, false],
    [{ claimId: '1', article: 'Shown' }, true],
  ])('of an answer, the row %j: %s', (row, kept) => {
    const answer = { columns: [], rows: [row], truncated: false };
    expect(answerWithin(answer, source).rows).toHaveLength(kept ? 1 : 0);
  });

  test('of a list of claims, those that are shown', () => {
    const row = { claimId: '1', alike: ['1', '2'], none: [], names: ['Secretary', '1'] };
    const { rows } = answerWithin({ columns: [], rows: [row], truncated: false }, source);
    expect(rows).toEqual([{ claimId: '1', alike: ['1'], none: [], names: ['Secretary', '1'] }]);
  });

  test('answers what a server would be asked for, of articles with the claims that are shown', () => {
    const questions = { missed_warnings: { columns: [], rows: [], truncated: false } };
    const made = { id: 'correction:1', author: 'Ana Vey', time: '2031-05-01T10:00:00Z', document: 'd/1?' };
    const kept = (kind: 'confirm' | 'reject', claim: string) => ({
      correction: { ...made, kind, claim },
      documents: 1,
    });
    const corrections = [kept('confirm', '1'), kept('confirm', '2'), kept('reject', '1')];
    const carried = carry(source, { documents: [document('d/1?')], questions, corrections }, '2031-06-01');
    expect(carried.answers['/api/corrections']).toEqual({ corrections: [corrections[0]] });
    expect(Object.keys(carried.answers)).toEqual([
      '/api/graph',
      '/api/corrections',
      '/api/documents/d%2F1%3F',
      '/api/questions/missed_warnings',
    ]);
    expect(carried.answers['/api/documents/d%2F1%3F']).toMatchObject({ claims: [{ id: '1' }] });
    expect(parseState(carried.state)).toEqual(INITIAL_STATE);
    expect(carried.made).toBe('2031-06-01');
    expect(carried.places).toBeUndefined();
  });

  test('is where all of it was drawn, and seen from', () => {
    const camera = { x: 0.4, y: 0.6, ratio: 0.5 };
    const places = new Map([
      ['a', { x: 1.26, y: -2 }],
      ['b', { x: 30, y: 4 }],
    ]);
    const nothing = { documents: [], questions: {}, corrections: [] };
    const carried = carry({ ...source, seen: { places, camera } }, nothing, '2031-06-01');
    expect(carried.places).toEqual({
      layout: 'force',
      of: [
        ['a', 1.3, -2],
        ['b', 30, 4],
      ],
    });
    expect(parseState(carried.state).camera).toEqual(camera);
    // Drawn as one with what is not shown, of which the file has nothing: there it is drawn for itself.
    const asOne = new Map([['group:Agency', { x: 0, y: 0 }]]);
    const state = { ...INITIAL_STATE, grouped: ['Agency'] };
    const [alone] = [{ entities: new Set(['a']), claims: new Set(['1']) }];
    const other = carry({ ...source, visible: alone, state, seen: { places: asOne, camera } }, nothing, '2031-06-01');
    expect([other.places, parseState(other.state).camera]).toEqual([undefined, null]);
  });
});

describe('JSON in a page', () => {
  test('means the same, and cannot end its element', () => {
    const text = inlineJson({ name: HOSTILE });
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual({ name: HOSTILE });
  });

  test('goes to its place, whatever it holds', () => {
    const data = { made: '', state: '', answers: { x: `$& ${CARRIED_PLACE}` } };
    const page = withCarried(`<b>${CARRIED_PLACE}</b><i>${CARRIED_PLACE}</i>`, data);
    expect(page).toBe(`<b>${inlineJson(data)}</b><i>${CARRIED_PLACE}</i>`);
    expect(() => withCarried('<b></b>', data)).toThrow('no place');
  });
});

describe('names of files', () => {
  test.each([
    ['Ferry bombing: the letters', 'ferry-bombing-the-letters-2031-06-01.svg'],
    ['../../etc/passwd', 'etc-passwd-2031-06-01.svg'],
    ['Świerk Łódź', 'swierk-odz-2031-06-01.svg'],
    ['東京', 'claimgraph-2031-06-01.svg'],
    [`${'a'.repeat(59)} b`, `${'a'.repeat(59)}-2031-06-01.svg`],
  ])('of %s', (title, name) => expect(fileName(title, '2031-06-01', 'svg')).toBe(name));
});

const drawn: DrawnGraph = {
  width: 400,
  height: 300,
  nodes: [
    { x: 50, y: 50, radius: 12, color: '#0679fd', entityType: 'Agency' },
    { x: 250, y: 50, radius: 10, color: '#4f3e02', entityType: 'Person' },
  ],
  edges: [
    {
      from: { x: 50, y: 50 },
      to: { x: 250, y: 50 },
      targetRadius: 10,
      curvature: 0.2,
      width: 2,
      color: '#594318',
      line: 'dashed',
    },
  ],
  labels: [
    { text: HOSTILE, font: '500 12px system-ui', size: 12, color: '#16181d', x: 60, y: 80, angle: 0, width: 90 },
  ],
};

describe('the SVG picture', () => {
  const svg = svgOf(drawn, captionOf(source, '2031-06-01'), themes.light);
  const xml = new new Window().DOMParser().parseFromString(svg, 'image/svg+xml');

  test('is XML, and names are only text in it', () => {
    expect(xml.querySelector('parsererror')).toBeNull();
    expect(svg).not.toMatch(/\p{Cs}|[^\n\P{Cc}]/u);
    expect(svg.match(/<svg/g)).toHaveLength(1);
    expect([...xml.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain(
      HOSTILE.replace(/\p{Cs}|\p{Cc}/gu, ''),
    );
  });

  test('has the curves with their gaps and heads, the circles with their icons, and the labels', () => {
    expect(xml.querySelectorAll('path[stroke-dasharray="9.3 5.7"][stroke="#594318"]')).toHaveLength(1);
    expect(xml.querySelectorAll('path[fill="#594318"]')).toHaveLength(1);
    expect(xml.querySelectorAll('g[clip-path] > circle')).toHaveLength(2);
  });

  test('says what it is, with a legend of what occurs and where it comes from', () => {
    expect(xml.querySelector('title')?.textContent).toBe('Shown');
    expect(xml.querySelector('desc')?.textContent).toContain('A warned </script>');
    const texts = [...xml.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).toContain('warned, told');
    expect(texts).not.toContain('stopped, arrested, freed');
    expect(texts).toContain('2 entities · 1 claim · 1 article · The Post · taken on 1 Jun 2031 with claimgraph');
  });

  test('asks for nothing', () => {
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|url\((?!#window)/);
  });
});

test('an arrow ends at the border of its target, for any bend', () => {
  for (const curvature of [0, 0.3, -1.1]) {
    const { head, line } = edgePath({ ...drawn.edges[0]!, curvature });
    const [, x, y] = /^M(\S+) (\S+)L/.exec(head)!.map(Number) as [number, number, number];
    expect(Math.hypot(x - 250, y - 50)).toBeCloseTo(10, 1);
    expect(line).toMatch(/^M50 50Q/);
  }
  expect(edgePath({ ...drawn.edges[0]!, line: 'thin' })).toEqual({ line: 'M50 50L250 50', head: '' });
});

test('a view of several articles is named for the program', () => {
  expect(titleOf({ graph, visible: { ...visible, claims: new Set(['1', '2']) } })).toBe('claimgraph');
  expect(formatState(INITIAL_STATE)).toBe('');
});
