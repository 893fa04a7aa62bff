import { randomUUID } from 'node:crypto'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { ParleyError } from '../errors.ts'

/** What is told of an error that is not the caller's, besides its code. */
export type LogError = (id: string, error: unknown) => void

function ownError(error: unknown): ParleyError | null {
  if (error instanceof ParleyError) return error
  if (error instanceof GraphQLError && error.originalError !== undefined) return ownError(error.originalError)
  return null
}

/** Errors of GraphQL itself speak of the request alone, so they are shown; those of the parser's limit get our code. */
function shownCode(formatted: GraphQLFormattedError): string | null {
  if (/^Document contains more that \d+ tokens/.test(formatted.message)) return 'TOO_MANY_TOKENS'
  const code = formatted.extensions?.['code']
  return typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR' ? code : null
}

function place({ locations, path }: GraphQLFormattedError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) }
}

/**
 * What a caller sees of an error: ours whole, GraphQL's without its stack, and of anything else only an id that the log has.
 */
export function maskError(formatted: GraphQLFormattedError, error: unknown, logError: LogError): GraphQLFormattedError {
  const own = ownError(error)
  if (own !== null) return { message: own.message, ...place(formatted), extensions: { code: own.code, cure: own.cure, ...own.details } }
  const cause = error instanceof GraphQLError ? error.originalError : error
  const code = shownCode(formatted)
  const fromRequest = cause === undefined || cause === null || cause instanceof GraphQLError
  if (fromRequest && code !== null) {
    const shown = Object.entries(formatted.extensions ?? {}).filter(([key]) => key !== 'stacktrace')
    return { message: formatted.message, ...place(formatted), extensions: { ...Object.fromEntries(shown), code } }
  }
  const id = randomUUID()
  logError(id, cause ?? error)
  const { code: internal, cure, message } = new ParleyError('INTERNAL', `Something went wrong here; it is in the log as ${id}.`)
  return { message, ...place(formatted), extensions: { code: internal, cure, id } }
}
