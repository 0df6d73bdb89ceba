import { beforeAll, describe, expect, test, vi } from 'vitest';
import { arrivalFrom, curvatureOf, curveMiddle, uprightAngle } from '../../src/drawing/curve.ts';
import { layout } from '../../src/drawing/layout.ts';
import { Occupancy, rotatedBox } from '../../src/drawing/occupancy.ts';
import { viewClaim } from './claims.ts';

/** The edge package reads these constants when it is loaded, which happens in a browser otherwise. */
beforeAll(() => {
  vi.stubGlobal('WebGLRenderingContext', { UNSIGNED_BYTE: 5121, FLOAT: 5126 });
  vi.stubGlobal('WebGL2RenderingContext', { UNSIGNED_BYTE: 5121, FLOAT: 5126 });
  return () => vi.unstubAllGlobals();
});

describe('edge programs', () => {
  interface Definition {
    readonly VERTEX_SHADER_SOURCE: string;
    readonly FRAGMENT_SHADER_SOURCE: string;
    readonly ATTRIBUTES: readonly { readonly name: string }[];
  }
  const definitionOf = (program: { readonly prototype: object }): Definition =>
    (program.prototype as { getDefinition(): Definition }).getDefinition();
  const plain = async (): Promise<Definition> => {
    const { createEdgeCurveProgram } = await import('@sigma/edge-curve');
    const arrowHead = { extremity: 'target', lengthToThicknessRatio: 4, widenessToThicknessRatio: 3.2 } as const;
    return definitionOf(createEdgeCurveProgram({ arrowHead }));
  };

  test('the shaders that are patched still have the places that the patch needs, each once', async () => {
    const { FRAGMENT_ANCHORS, VERTEX_ANCHORS } = await import('../../viz/src/render/edge-programs.ts');
    const { VERTEX_SHADER_SOURCE: vertex, FRAGMENT_SHADER_SOURCE: fragment } = await plain();
    for (const anchor of Object.values(VERTEX_ANCHORS)) expect(vertex.split(anchor)).toHaveLength(2);
    for (const anchor of Object.values(FRAGMENT_ANCHORS)) expect(fragment.split(anchor)).toHaveLength(2);
    for (const name of ['distToTarget', 'targetArrowLength', 'v_cpA', 'v_cpC']) expect(fragment).toContain(name);
  });

  test('gaps of every line style are put into the painting pass and not into the picking pass', async () => {
    const { withGaps } = await import('../../viz/src/render/edge-programs.ts');
    const shader = (await plain()).FRAGMENT_SHADER_SOURCE;
    const patched = withGaps(shader);
    const picking = (text: string) => /#ifdef PICKING_MODE([\s\S]*?)#else/.exec(text)![1];
    expect(picking(patched)).toBe(picking(shader));
    for (const part of ['gl_FragColor = painted ?', 'phase < 0.62', 'phase < 0.42', 'phase > 0.80'])
      expect(patched).toContain(part);
  });

  test('what an edge tells of itself ends with its line style, one program for all of them', async () => {
    const { createEdgePrograms } = await import('../../viz/src/render/edge-programs.ts');
    const { curve } = createEdgePrograms(() => {});
    const { ATTRIBUTES, VERTEX_SHADER_SOURCE } = definitionOf(curve);
    expect(ATTRIBUTES.map(({ name }) => name)).toEqual([
      ...(await plain()).ATTRIBUTES.map(({ name }) => name),
      'a_line',
    ]);
    expect(VERTEX_SHADER_SOURCE).toContain('v_line = a_line;');
    const array = new Float32Array(2 * ATTRIBUTES.length);
    const made = Object.assign(Object.create(curve.prototype), {
      array,
      ATTRIBUTES_ITEMS_COUNT: ATTRIBUTES.length + 2,
    });
    const end = { x: 0, y: 0, size: 1 };
    const lines = ['solid', 'dashed', 'dotted', 'negated'].map((line) => {
      made.processVisibleItem(1, 0, end, end, { line, size: 1, color: '#000000', curvature: 0 });
      return array[ATTRIBUTES.length + 1];
    });
    expect(lines).toEqual([0, 1, 2, 3]);
  });

  test('other shaders are refused loudly', async () => {
    const { withGaps, withLine } = await import('../../viz/src/render/edge-programs.ts');
    expect(() => withGaps('void main() {}')).toThrow('the edge shader changed');
    expect(() => withLine('void main() {}')).toThrow('the edge shader changed');
  });
});

describe('the drawing as data', () => {
  test('has an edge for each claim with two parties, parallel ones apart, and none from a thing to itself', async () => {
    const { buildGraph, layoutInputOf } = await import('../../viz/src/render/build-graph.ts');
    const entities = ['a', 'b'].map((id) => ({ id, name: id, type: 'Agency', aliases: [] }));
    const claims = [
      viewClaim({ id: '1' }),
      viewClaim({ id: '2' }),
      viewClaim({ id: '3', subject: 'b', object: 'a', predicate: 'RESPONDED_TO', polarity: 'negated' }),
      viewClaim({ id: '4', subject: null }),
      viewClaim({ id: '5', object: 'a' }),
    ];
    const view = { entities, claims, documents: 1 };
    const graph = buildGraph(view, layout(layoutInputOf(view)));
    expect(graph.edges().sort()).toEqual(['1', '2', '3']);
    expect(graph.getEdgeAttributes('3')).toMatchObject({ line: 'negated', label: '✕ did not respond to' });
    const middles = ['1', '2', '3'].map((id) => {
      const [from, to] = graph.extremities(id).map((node) => graph.getNodeAttributes(node)) as [never, never];
      return curveMiddle(from, to, graph.getEdgeAttribute(id, 'curvature'));
    });
    for (const [i, p] of middles.entries())
      for (const q of middles.slice(i + 1)) expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeGreaterThan(8);
  });
});

describe('curves', () => {
  test('bow to the side that the shader bows to', () => {
    expect(curveMiddle({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.5)).toEqual({ x: 50, y: -25 });
    expect(curveMiddle({ x: 100, y: 0 }, { x: 0, y: 0 }, 0.5)).toEqual({ x: 50, y: 25 });
  });

  test('leave a node towards the side they bow to', () => {
    const bowedUp = { from: { x: 0, y: 0 }, to: { x: 100, y: 0 }, curvature: 0.5 };
    expect(arrivalFrom(bowedUp.from, bowedUp).y).toBeGreaterThan(0.5);
    expect(arrivalFrom(bowedUp.to, { ...bowedUp, curvature: 0 })).toEqual({ x: -1, y: 0 });
  });

  test('labels are never upside down', () => {
    for (let angle = -Math.PI; angle <= Math.PI; angle += 0.1) {
      const upright = uprightAngle({ x: 0, y: 0 }, { x: Math.cos(angle), y: Math.sin(angle) });
      expect(Math.abs(upright)).toBeLessThanOrEqual(Math.PI / 2 + 1e-9);
    }
  });

  test('a lone edge bows a little, parallel ones each their own way', () => {
    expect(curvatureOf(null, null)).toBeGreaterThan(0);
    expect(new Set([1, 2, 3].map((index) => curvatureOf(index, 3))).size).toBe(3);
    expect(curvatureOf(0, 1)).not.toBe(0);
  });
});

describe('labels', () => {
  const at = (x: number, y: number, angle = 0) => rotatedBox({ x, y, size: 12, angle }, 60);

  test('are drawn only where there is none yet', () => {
    const taken = new Occupancy();
    expect(taken.claim(at(0, 0))).toBe(true);
    expect(taken.claim(at(40, 5))).toBe(false);
    expect(taken.claim(at(40, 20))).toBe(true);
    expect(taken.claim(at(70, 0))).toBe(true);
  });

  test('that are turned take the room that they cover, and no more', () => {
    const taken = new Occupancy();
    expect(taken.claim(at(0, 0, Math.PI / 4))).toBe(true);
    expect(taken.claim(at(0, 30, Math.PI / 4))).toBe(true);
    expect(taken.claim(at(18, 26))).toBe(false);
  });
});
