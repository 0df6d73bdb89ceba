import { createEdgeCurveProgram } from '@sigma/edge-curve';
import { type EdgeLabelDrawingFunction, EdgeLineProgram, type EdgeProgramType } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { LINE_STYLES, type LineStyle } from '../style.ts';
import { CURVE, THIN } from './appearance.ts';

/** Places in the shaders of `@sigma/edge-curve` 3.1.0 that the patch needs; a test watches them. */
export const VERTEX_ANCHORS = { declaration: 'attribute float a_curvature;', start: 'void main() {' } as const;
export const FRAGMENT_ANCHORS = {
  helper: 'vec2 getDistanceVector(',
  position: 'return mix(mix(b0, b1, t), mix(b1, b2, t), t);',
  paint: 'gl_FragColor = mix(v_color, transparent, t);',
} as const;

/** Which part of a period is painted, as a GLSL condition on `phase` (0–1), and the period in pixels. */
const PATTERNS: Readonly<Record<LineStyle, { readonly period: number; readonly on: string }>> = {
  solid: { period: 1, on: 'true' },
  dashed: { period: 15, on: 'phase < 0.62' },
  dotted: { period: 7, on: 'phase < 0.42' },
  negated: { period: 26, on: 'phase < 0.5 || (phase > 0.62 && phase < 0.70) || (phase > 0.80 && phase < 0.88)' },
};

/** What an edge has for each line style, in GLSL: a choice by `v_line`, the place of the style among all. */
const byStyle = (told: (style: LineStyle) => string): string =>
  LINE_STYLES.slice(0, -1).reduceRight(
    (rest, style, place) => `(v_line < ${place}.5 ? ${told(style)} : ${rest})`,
    told(LINE_STYLES.at(-1)!),
  );

/** A shader with texts in place of others. @throws Error when it is not the one that this was written for */
function patched(shader: string, changes: readonly (readonly [anchor: string, text: string])[]): string {
  for (const [anchor] of changes)
    if (!shader.includes(anchor)) throw new Error(`the edge shader changed: it lacks "${anchor}"`);
  return changes.reduce((text, [anchor, change]) => text.replace(anchor, () => change), shader);
}

/** The vertex shader, which hands on the line style of each edge. @throws as `withGaps` */
export const withLine = (shader: string): string =>
  patched(shader, [
    [VERTEX_ANCHORS.declaration, `${VERTEX_ANCHORS.declaration}\nattribute float a_line;\nvarying float v_line;`],
    [VERTEX_ANCHORS.start, `${VERTEX_ANCHORS.start}\n  v_line = a_line;`],
  ]);

/**
 * The fragment shader with gaps along the curve, by the line style of the edge. It already computes where along the
 * curve a pixel lies to know its distance from it; that position is kept and turned into a phase. Arrow heads stay
 * whole, and the picking pass is left alone, so that gaps can be clicked. @throws Error when the shader is not the one
 * this was written for.
 */
export function withGaps(shader: string): string {
  const { helper, position, paint } = FRAGMENT_ANCHORS;
  const period = byStyle((style) => PATTERNS[style].period.toFixed(1));
  const on = byStyle((style) => `(${PATTERNS[style].on})`);
  return patched(shader, [
    [helper, `varying float v_line;\nuniform float u_pixelRatio;\nfloat alongCurve = 0.0;\n${helper}`],
    [position, `alongCurve = t;\n  ${position}`],
    [
      paint,
      `float phase = fract(alongCurve * length(v_cpC - v_cpA) / (${period} * u_pixelRatio));
    bool painted = ${on} || distToTarget < targetArrowLength;
    gl_FragColor = painted ? mix(v_color, transparent, t) : transparent;`,
    ],
  ]);
}

interface Definition {
  readonly VERTEX_SHADER_SOURCE: string;
  readonly FRAGMENT_SHADER_SOURCE: string;
  readonly ATTRIBUTES: readonly { readonly name: string; readonly size: number; readonly type: number }[];
}

/** What the factory really makes; its declared type hides what it is made of. */
type CurveProgram = new (
  ...parameters: ConstructorParameters<EdgeProgramType>
) => InstanceType<EdgeProgramType> & {
  readonly array: Float32Array;
  readonly ATTRIBUTES_ITEMS_COUNT: number;
  getDefinition(): Definition;
  processVisibleItem(id: number, start: number, from: NodeDisplayData, to: NodeDisplayData, edge: Shown): void;
};

/** What an edge has beside what Sigma knows. */
type Shown = EdgeDisplayData & { readonly line?: LineStyle };

/** The program with the line style of each edge (`line`), which is the last of what it tells the shaders of an edge. */
function lined(plain: EdgeProgramType): EdgeProgramType {
  const Lined = class extends (plain as unknown as CurveProgram) {
    override getDefinition(): Definition {
      const { VERTEX_SHADER_SOURCE, FRAGMENT_SHADER_SOURCE, ATTRIBUTES, ...rest } = super.getDefinition();
      return {
        ...rest,
        VERTEX_SHADER_SOURCE: withLine(VERTEX_SHADER_SOURCE),
        FRAGMENT_SHADER_SOURCE: withGaps(FRAGMENT_SHADER_SOURCE),
        ATTRIBUTES: [...ATTRIBUTES, { name: 'a_line', size: 1, type: WebGLRenderingContext.FLOAT }],
      };
    }

    override processVisibleItem(id: number, start: number, from: NodeDisplayData, to: NodeDisplayData, edge: Shown) {
      super.processVisibleItem(id, start, from, to, edge);
      this.array[start + this.ATTRIBUTES_ITEMS_COUNT - 1] = LINE_STYLES.indexOf(edge.line ?? 'solid');
    }
  };
  return Lined as unknown as EdgeProgramType;
}

export type EdgePrograms = Readonly<Record<typeof CURVE | typeof THIN, EdgeProgramType>>;

/**
 * Curved, arrowed edges in every line style, with labels drawn by the function given; and thin straight lines. The line
 * styles share one program: each program takes the browser time before anything is drawn, and in every frame.
 */
export function createEdgePrograms(drawLabel: EdgeLabelDrawingFunction): EdgePrograms {
  const arrowHead = { extremity: 'target', lengthToThicknessRatio: 4, widenessToThicknessRatio: 3.2 } as const;
  return {
    [CURVE]: lined(createEdgeCurveProgram({ arrowHead, drawLabel })),
    [THIN]: class extends EdgeLineProgram {
      override drawLabel = drawLabel;
    },
  };
}
