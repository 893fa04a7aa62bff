import { ParleyError } from '../errors.ts'

/** An error as a user of the command line reads it: what is wrong, what to do, and the code to look up. */
export function printError(error: unknown): string {
  // the cure of BAD_INPUT says only that the message is to be heeded
  if (error instanceof ParleyError) return `${error.message}${error.code === 'BAD_INPUT' ? '' : ` ${error.cure}`} [${error.code}]`
  if (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) return `${error.message} See --help.`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** The exit code for an error: 2 for words that make no sense, 1 for everything else. */
export function toExitCode(error: unknown): number {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS') ? 2 : 1
}
