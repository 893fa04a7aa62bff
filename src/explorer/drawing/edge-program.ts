import { EdgeProgram, type ProgramInfo } from 'sigma/rendering'
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { cameraUniforms, setCamera } from './camera.ts'

/** What the drawing knows of an edge beside what sigma does. */
export interface EdgeLooks {
  /** How far its middle lies beside the straight line, in lengths of that line; 0 is straight. */
  readonly bend: number
  readonly isDotted: boolean
  readonly pointsAtSource: boolean
  readonly pointsAtTarget: boolean
}

// Positions are in the space of the graph; `pixel` is what a pixel is there. The line ends at the rims of its nodes, and before its points.
const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_radii;
attribute float a_width;
attribute float a_bend;
attribute float a_dotted;
attribute vec2 a_points;
attribute vec3 a_vertex;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying float v_side;
varying float v_half;
varying float v_along;
varying float v_dotted;
const float bias = 255.0 / 254.0;
vec2 control;
vec2 pointAt(float t) { return mix(mix(a_source, control, t), mix(control, a_target, t), t); }
vec2 courseAt(float t) { return normalize(mix(control - a_source, a_target - control, t) + vec2(1e-9, 0.0)); }
void main() {
  float pixel = 2.0 * u_correctionRatio / u_sizeRatio;
  vec2 way = a_target - a_source;
  float far = max(length(way), 1e-6);
  control = (a_source + a_target) / 2.0 + vec2(-way.y, way.x) * a_bend;
  float around = far * (1.0 + 0.6 * a_bend * a_bend);
  float tip = 3.0 + a_width * 2.2;
  float spare = max(around - (a_radii.x + a_radii.y + 3.0) * pixel, 0.0);
  tip = min(tip, 0.4 * spare / pixel);
  float from = (a_radii.x + 1.5) * pixel / around;
  float to = 1.0 - (a_radii.y + 1.5) * pixel / around;
  float bodyFrom = from + a_points.x * tip * pixel / around;
  float bodyTo = to - a_points.y * tip * pixel / around;
  vec2 place;
  float t;
  if (a_vertex.z < 0.5) {
    t = mix(bodyFrom, max(bodyTo, bodyFrom), a_vertex.x);
    float half_ = a_width * 0.5 + 1.0;
    #ifdef PICKING_MODE
    half_ += 3.0;
    #endif
    vec2 course = courseAt(t);
    place = pointAt(t) + vec2(-course.y, course.x) * a_vertex.y * half_ * pixel;
    v_side = a_vertex.y * half_;
    v_half = half_ - 1.0;
    v_dotted = a_dotted;
  } else {
    bool isTarget = a_vertex.z < 1.5;
    float present = isTarget ? a_points.y : a_points.x;
    t = isTarget ? mix(bodyTo, to, a_vertex.x) : mix(bodyFrom, from, a_vertex.x);
    vec2 course = courseAt(t);
    place = pointAt(t) + vec2(-course.y, course.x) * a_vertex.y * (1.0 - a_vertex.x) * tip * 0.55 * pixel * present;
    if (present < 0.5) place = pointAt(from);
    v_side = 0.0;
    v_half = 1.0;
    v_dotted = 0.0;
  }
  v_along = t * around / pixel;
  gl_Position = vec4((u_matrix * vec3(place, 1)).xy, 0, 1);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`

const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_side;
varying float v_half;
varying float v_along;
varying float v_dotted;
void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float gone = smoothstep(v_half - 0.5, v_half + 0.5, abs(v_side));
  if (v_dotted > 0.5) {
    float period = 5.0 + v_half * 2.5;
    float at = abs(fract(v_along / period) - 0.5) * period;
    gone = max(gone, smoothstep(period * 0.27 - 0.4, period * 0.27 + 0.4, at));
  }
  gl_FragColor = mix(v_color, vec4(0.0), gone);
  #endif
}`

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext

/** The corners of a line of so many pieces, and of its two points: how far along, on which side, and of which part. */
function cornersOf(pieces: number): number[][] {
  const body = Array.from({ length: pieces }, (_, piece) => {
    const [from, to] = [piece / pieces, (piece + 1) / pieces]
    return [[from, -1, 0], [from, 1, 0], [to, 1, 0], [from, -1, 0], [to, 1, 0], [to, -1, 0]]
  }).flat()
  return [...body, ...[1, 2].flatMap((part) => [[0, -1, part], [0, 1, part], [1, 0, part]])]
}

/** Draws lines between entities: straight of one piece, bent of many. */
function createLineProgram(pieces: number) {
  const corners = cornersOf(pieces)
  return class LineProgram extends EdgeProgram<(typeof cameraUniforms)[number]> {
    getDefinition() {
      return {
        VERTICES: corners.length,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLES,
        UNIFORMS: cameraUniforms,
        ATTRIBUTES: [
          { name: 'a_source', size: 2, type: FLOAT },
          { name: 'a_target', size: 2, type: FLOAT },
          { name: 'a_radii', size: 2, type: FLOAT },
          { name: 'a_width', size: 1, type: FLOAT },
          { name: 'a_bend', size: 1, type: FLOAT },
          { name: 'a_dotted', size: 1, type: FLOAT },
          { name: 'a_points', size: 2, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_vertex', size: 3, type: FLOAT }],
        CONSTANT_DATA: corners,
      }
    }

    processVisibleItem(edgeIndex: number, start: number, source: NodeDisplayData, target: NodeDisplayData, data: EdgeDisplayData): void {
      const { bend, isDotted, pointsAtSource, pointsAtTarget } = data as EdgeDisplayData & EdgeLooks
      this.array.set([source.x, source.y, target.x, target.y, source.size, target.size, data.size, bend, Number(isDotted), Number(pointsAtSource), Number(pointsAtTarget), floatColor(data.color), edgeIndex], start)
    }

    setUniforms(params: RenderParams, program: ProgramInfo): void {
      setCamera(params, program)
    }
  }
}

export const StraightProgram = createLineProgram(1)
export const BentProgram = createLineProgram(16)
