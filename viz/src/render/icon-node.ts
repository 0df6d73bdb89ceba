import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { colorToArray, floatColor } from 'sigma/utils';
import { cellOf, iconSheet, SHEET_SIDE } from './icon-sheet.ts';

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;

/** A square about each node, a little wider than its circle, whose fringe would be cut otherwise. */
const VERTEX_SHADER = `
attribute vec2 a_corner;
attribute vec2 a_position;
attribute float a_size;
attribute float a_cell;
attribute vec4 a_color;
attribute vec4 a_id;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;

varying vec4 v_color;
varying vec2 v_place;
varying vec2 v_icon;
varying float v_pixel;

const float WIDER = 1.1;

void main() {
  v_place = a_corner * WIDER;
  float radius = 2.0 * a_size * u_correctionRatio / u_sizeRatio;
  gl_Position = vec4((u_matrix * vec3(a_position + v_place * radius, 1)).xy, 0, 1);
  v_pixel = u_sizeRatio / a_size;

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  float c = cos(u_cameraAngle);
  float s = sin(u_cameraAngle);
  vec2 upright = vec2(c * v_place.x + s * v_place.y, s * v_place.x - c * v_place.y);
  vec2 cell = vec2(mod(a_cell, ${SHEET_SIDE}.0), floor(a_cell / ${SHEET_SIDE}.0));
  v_icon = (cell + 0.5 + 0.5 * upright) / ${SHEET_SIDE}.0;
  #endif

  // The greatest opacity that a colour of Sigma's has is 254 of 255.
  v_color.a *= 255.0 / 254.0;
}
`;

/** A circle whose fringe is one pixel of the page wide, with the icon in it. */
const FRAGMENT_SHADER = `
precision highp float;

varying vec4 v_color;
varying vec2 v_place;
varying vec2 v_icon;
varying float v_pixel;

uniform sampler2D u_icons;
uniform vec3 u_iconColor;

// A finer step of the sheet than the size asks for: small icons stay crisp.
const float CRISP = -1.0;

void main() {
  float inside = 1.0 - length(v_place);
  #ifdef PICKING_MODE
  gl_FragColor = inside < 0.0 ? vec4(0.0) : v_color;
  #else
  vec4 color = mix(v_color, vec4(u_iconColor, 1.0), texture2D(u_icons, v_icon, CRISP).a);
  gl_FragColor = color * clamp(inside / v_pixel, 0.0, 1.0);
  #endif
}
`;

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_cameraAngle', 'u_icons', 'u_iconColor'] as const;
type Uniform = (typeof UNIFORMS)[number];

/** What a node of this program has beside what Sigma knows. */
type Shown = NodeDisplayData & { readonly entityType?: string };

function sheetTexture(gl: WebGLRenderingContext | WebGL2RenderingContext): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, iconSheet());
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  gl.generateMipmap(gl.TEXTURE_2D);
  return texture;
}

/**
 * Circles with the icon of the entity type (`entityType` of a node) in a colour that is asked for in every frame. The
 * icons are there in the first picture: they come from one small texture that is painted, not loaded.
 */
export function createIconProgram(iconColor: () => string): NodeProgramType {
  class IconProgram extends NodeProgram<Uniform> {
    readonly #texture: WebGLTexture;

    constructor(...parameters: ConstructorParameters<typeof NodeProgram<Uniform>>) {
      super(...parameters);
      this.#texture = sheetTexture(this.normalProgram.gl);
    }

    override getDefinition() {
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_cell', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    override processVisibleItem(id: number, start: number, { x, y, size, color, entityType = '' }: Shown): void {
      this.array.set([x, y, size, cellOf(entityType), floatColor(color), id], start);
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo<Uniform>): void {
      gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
      gl.uniform1f(at.u_sizeRatio, params.sizeRatio);
      gl.uniform1f(at.u_correctionRatio, params.correctionRatio);
      gl.uniform1f(at.u_cameraAngle, params.cameraAngle);
      gl.uniform1i(at.u_icons, 0);
      const [red, green, blue] = colorToArray(iconColor());
      gl.uniform3f(at.u_iconColor, red / 255, green / 255, blue / 255);
    }

    protected override renderProgram(params: RenderParams, info: ProgramInfo<Uniform>): void {
      info.gl.activeTexture(info.gl.TEXTURE0);
      info.gl.bindTexture(info.gl.TEXTURE_2D, this.#texture);
      super.renderProgram(params, info);
    }

    override kill(): void {
      this.normalProgram.gl.deleteTexture(this.#texture);
      super.kill();
    }
  }
  return IconProgram as unknown as NodeProgramType;
}
