import { createEdgeCurveProgram } from '@sigma/edge-curve';
import { type EdgeLabelDrawingFunction, EdgeLineProgram, type EdgeProgramType } from 'sigma/rendering';
import type { LineStyle } from '../style.ts';
import { THIN } from './appearance.ts';

/** Places in the fragment shader of `@sigma/edge-curve` 3.1.0 that the patch needs; a test watches them. */
export const SHADER_ANCHORS = {
  helper: 'vec2 getDistanceVector(',
  position: 'return mix(mix(b0, b1, t), mix(b1, b2, t), t);',
  paint: 'gl_FragColor = mix(v_color, transparent, t);',
} as const;

/** Which part of a period is painted, as a GLSL condition on `phase` (0–1), and the period in pixels. */
const PATTERNS: Readonly<Record<Exclude<LineStyle, 'solid'>, { readonly period: number; readonly on: string }>> = {
  dashed: { period: 15, on: 'phase < 0.62' },
  dotted: { period: 7, on: 'phase < 0.42' },
  negated: { period: 26, on: 'phase < 0.5 || (phase > 0.62 && phase < 0.70) || (phase > 0.80 && phase < 0.88)' },
};

/**
 * The fragment shader with gaps along the curve. It already computes where along the curve a pixel lies to know its
 * distance from it; that position is kept and turned into a phase. Arrow heads stay whole, and the picking pass is left
 * alone, so that gaps can be clicked. @throws Error when the shader is not the one this was written for.
 */
export function withGaps(shader: string, style: Exclude<LineStyle, 'solid'>): string {
  for (const anchor of Object.values(SHADER_ANCHORS))
    if (!shader.includes(anchor)) throw new Error(`the edge shader changed: it lacks "${anchor}"`);
  const { period, on } = PATTERNS[style];
  const { helper, position, paint } = SHADER_ANCHORS;
  return shader
    .replace(helper, `uniform float u_pixelRatio;\nfloat alongCurve = 0.0;\n${helper}`)
    .replace(position, `alongCurve = t;\n  ${position}`)
    .replace(
      paint,
      `float phase = fract(alongCurve * length(v_cpC - v_cpA) / (${period.toFixed(1)} * u_pixelRatio));
    bool painted = (${on}) || distToTarget < targetArrowLength;
    gl_FragColor = painted ? mix(v_color, transparent, t) : transparent;`,
    );
}

/** What the factory really makes; its declared type hides the definition. */
type DefinedProgram = new (
  ...parameters: ConstructorParameters<EdgeProgramType>
) => InstanceType<EdgeProgramType> & { getDefinition(): { FRAGMENT_SHADER_SOURCE: string } };

/** The edge program with the gaps of a line style. */
function gapped(solid: EdgeProgramType, style: Exclude<LineStyle, 'solid'>): EdgeProgramType {
  const Defined = solid as unknown as DefinedProgram;
  const Gapped = class extends Defined {
    override getDefinition() {
      const definition = super.getDefinition();
      const shader = withGaps(definition.FRAGMENT_SHADER_SOURCE, style);
      return { ...definition, FRAGMENT_SHADER_SOURCE: shader };
    }
  };
  return Gapped as unknown as EdgeProgramType;
}

/** Curved, arrowed edge programs, one a line style, with labels drawn by the function given; and thin straight lines. */
export function createEdgePrograms(
  drawLabel: EdgeLabelDrawingFunction,
): Readonly<Record<LineStyle | typeof THIN, EdgeProgramType>> {
  const arrowHead = { extremity: 'target', lengthToThicknessRatio: 4, widenessToThicknessRatio: 3.2 } as const;
  const solid = createEdgeCurveProgram({ arrowHead, drawLabel });
  return {
    solid,
    dashed: gapped(solid, 'dashed'),
    dotted: gapped(solid, 'dotted'),
    negated: gapped(solid, 'negated'),
    [THIN]: class extends EdgeLineProgram {
      override drawLabel = drawLabel;
    },
  };
}
