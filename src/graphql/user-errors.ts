import { errorCodes, ParleyError, type ErrorCode } from '../errors.ts'
import type { Problem } from '../write/check-batch.ts'
import type { UserError } from './generated.ts'

/** Codes of what is wrong with an input. All others are failures, which are told as errors of the field. */
const inputCodes: ReadonlySet<ErrorCode> = new Set(['BAD_INPUT', 'BAD_DATE', 'UNKNOWN_TYPE', 'NOT_FOUND', 'KEY_REUSED', 'ALREADY_ENDED'])

/** What records call a field, and what the arguments call it. */
const argumentNames: Readonly<Record<string, string>> = { entityId: 'entity', speakerId: 'speaker', publisherId: 'publisher' }

/** Where a place of a batch stands in the arguments of the mutation. */
export type ToArgument = (path: readonly string[]) => readonly string[]

function toPath(path: string, toArgument: ToArgument): readonly string[] {
  const steps = toArgument(path.split('.'))
  const isPlace = steps.at(-1) === 'entityId' && steps.at(-3) === 'places'
  return isPlace ? [...steps.slice(0, -1), 'place'] : steps.map((step) => argumentNames[step] ?? step)
}

function toUserError({ code, message, path }: Problem, toArgument: ToArgument): UserError {
  return { code, message, path: toPath(path, toArgument), cure: errorCodes[code] }
}

/**
 * What is wrong with the input, as the payload tells it.
 * @throws the error itself where it is not about the input
 */
export function toUserErrors(error: unknown, toArgument: ToArgument): readonly UserError[] {
  if (!(error instanceof ParleyError) || !inputCodes.has(error.code)) throw error
  const problems = error.details['problems'] as readonly Problem[] | undefined
  if (problems !== undefined) return problems.map((problem) => toUserError(problem, toArgument))
  const argument = error.details['argument']
  return [toUserError({ code: error.code, message: error.message, path: typeof argument === 'string' ? argument : 'id' }, toArgument)]
}
