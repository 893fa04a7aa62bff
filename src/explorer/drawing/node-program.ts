import { NodeProgram, type ProgramInfo } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { cameraUniforms, setCamera } from './camera.ts'
import { drawHover } from './labels.ts'

/** What the drawing knows of a node beside what sigma does. */
export interface NodeLooks {
  readonly shape: number
  /** The colour of its rim. */
  readonly rim: string
  readonly rimWidth: number
}

const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_rim;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_rimWidth;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_place;
varying float v_size;
varying float v_shape;
varying float v_rimWidth;
const float bias = 255.0 / 254.0;
void main() {
  float pixel = 2.0 * u_correctionRatio / u_sizeRatio;
  float reach = a_size * 1.25 + a_rimWidth + 1.0;
  gl_Position = vec4((u_matrix * vec3(a_position + a_corner * reach * pixel, 1)).xy, 0, 1);
  v_place = a_corner * reach;
  v_size = a_size;
  v_shape = a_shape;
  v_rimWidth = a_rimWidth;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_rim = a_rim;
  v_color.a *= bias;
  v_rim.a *= bias;
}`

// How far outside of the shape a point lies, in pixels; all shapes cover about the same area.
const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_place;
varying float v_size;
varying float v_shape;
varying float v_rimWidth;
float outside(vec2 p, float r) {
  if (v_shape < 0.5) return length(p) - r;
  if (v_shape < 1.5) return max(abs(p.x), abs(p.y)) - 0.88 * r;
  if (v_shape < 2.5) return (abs(p.x) + abs(p.y)) * 0.7071 - 0.86 * r;
  if (v_shape < 3.5) return max(abs(p.x) * 0.866 + (p.y + 0.18 * r) * 0.5, -(p.y + 0.18 * r)) - 0.66 * r;
  vec2 q = abs(p);
  return max(q.x * 0.866 + q.y * 0.5, q.y) - 0.94 * r;
}
void main() {
  float d = outside(v_place, v_size);
  #ifdef PICKING_MODE
  if (d > v_rimWidth) discard;
  gl_FragColor = v_color;
  #else
  float inRim = smoothstep(-0.6, 0.6, d);
  float gone = smoothstep(v_rimWidth - 0.6, v_rimWidth + 0.6, d);
  gl_FragColor = mix(mix(v_color, v_rim, inRim), vec4(0.0), gone);
  #endif
}`

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext

/** Draws entities, each kind with a shape of its own. */
export class ShapeProgram extends NodeProgram<(typeof cameraUniforms)[number]> {
  override drawHover = drawHover

  getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS: cameraUniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_rimWidth', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_rim', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [[-1, -1], [1, -1], [1, 1], [-1, -1], [1, 1], [-1, 1]],
    }
  }

  processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData): void {
    const { shape, rim, rimWidth } = data as NodeDisplayData & NodeLooks
    this.array.set([data.x, data.y, data.size, shape, rimWidth, floatColor(data.color), floatColor(rim), nodeIndex], start)
  }

  setUniforms(params: RenderParams, program: ProgramInfo): void {
    setCamera(params, program)
  }
}
