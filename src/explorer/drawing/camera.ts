import type { ProgramInfo } from 'sigma/rendering'
import type { RenderParams } from 'sigma/types'

/** What both programs are told of the camera. */
export const cameraUniforms = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio'] as const

export function setCamera({ matrix, sizeRatio, correctionRatio }: RenderParams, { gl, uniformLocations: { u_matrix, u_sizeRatio, u_correctionRatio } }: ProgramInfo): void {
  gl.uniformMatrix3fv(u_matrix ?? null, false, matrix)
  gl.uniform1f(u_sizeRatio ?? null, sizeRatio)
  gl.uniform1f(u_correctionRatio ?? null, correctionRatio)
}
