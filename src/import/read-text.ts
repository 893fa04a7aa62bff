import { readFileSync } from 'node:fs'
import { ParleyError } from '../errors.ts'

/**
 * A small file that a person wrote, without a byte-order mark.
 * @throws ParleyError NOT_FOUND
 */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new ParleyError('NOT_FOUND', `The file ${file} cannot be read (${why}).`, { details: { given: file }, cause: error })
  }
}
