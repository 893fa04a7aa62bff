import { ParleyError, type ErrorCode } from '../errors.ts'

/** One thing that is wrong with a file. */
export interface SeedProblem {
  readonly code: ErrorCode
  /** What was given, what is allowed, what to do. */
  readonly message: string
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** Where in the file's content: `claims.3.did`; empty for the file as a whole. */
  readonly field: string
}

/** A key or an index of each step from the top of a file's content. */
export type FieldPath = readonly (string | number)[]

/** Takes down what is wrong at one place of a file. */
export type Report = (code: ErrorCode, path: FieldPath, message: string) => void

/** One line: `report.yaml:12 claims.3.did: "STRUK" is not …` */
function printProblem({ file, line, field, message }: SeedProblem): string {
  return `${file}:${line}${field === '' ? '' : ` ${field}`}: ${message}`
}

/**
 * All problems as one error; its code is that of the first.
 * @param outcome what has become of the input, as a sentence
 */
export function toSeedError(problems: readonly [SeedProblem, ...SeedProblem[]], outcome: string): ParleyError {
  return new ParleyError(problems[0].code, [...problems.map(printProblem), outcome].join('\n'), { details: { problems } })
}
