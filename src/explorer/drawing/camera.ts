import type { Camera } from 'sigma'
import type { ProgramInfo } from 'sigma/rendering'
import type { RenderParams } from 'sigma/types'

/** What both programs are told of the camera. */
export const cameraUniforms = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio'] as const

export function setCamera({ matrix, sizeRatio, correctionRatio }: RenderParams, { gl, uniformLocations: { u_matrix, u_sizeRatio, u_correctionRatio } }: ProgramInfo): void {
  gl.uniformMatrix3fv(u_matrix ?? null, false, matrix)
  gl.uniform1f(u_sizeRatio ?? null, sizeRatio)
  gl.uniform1f(u_correctionRatio ?? null, correctionRatio)
}

/** Whether nothing is to move by itself. */
export const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

const step = 1.5

/** Moves the camera: at once where nothing is to move by itself. */
export function moveCamera(camera: Camera | undefined, to: 'closer' | 'further' | 'all'): void {
  if (camera === undefined) return
  const state = to === 'all' ? { x: 0.5, y: 0.5, ratio: 1 } : { ratio: camera.getBoundedRatio(to === 'closer' ? camera.ratio / step : camera.ratio * step) }
  if (isStill()) camera.setState(state)
  else void camera.animate(state, { duration: 200 })
}
