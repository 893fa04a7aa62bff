import { randomUUID } from 'node:crypto'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { errorCodes, ParleyError, type ErrorCode } from '../errors.ts'

/** Takes what a caller is not told. */
export interface ErrorLog {
  error(details: object, message: string): void
  warn(details: object, message: string): void
}

/** Of the details that GraphQL's own errors carry, those that speak of the request alone. */
const shownDetails = ['given', 'allowed', 'argument']

/** The error and what caused it, from the outside in. */
function chainOf(error: unknown): readonly unknown[] {
  return error instanceof GraphQLError && error.originalError !== undefined ? [error, ...chainOf(error.originalError)] : [error]
}

function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCodes, code)
}

/** The code of an error of GraphQL itself, which speaks of the request alone; that of its innermost cause says most. */
function codeOf(formatted: GraphQLFormattedError, chain: readonly unknown[]): ErrorCode | null {
  if (!chain.every((link) => link instanceof GraphQLError)) return null
  const codes = [...chain.map(({ extensions }) => extensions['code']).reverse(), formatted.extensions?.['code']]
  return codes.find(isErrorCode) ?? null
}

/** The parser has no code for its limit. */
function tokenLimitOf({ message }: GraphQLFormattedError): number | null {
  const [, allowed] = /Document contains more that (\d+) tokens/.exec(message) ?? []
  return allowed === undefined ? null : Number(allowed)
}

function placeOf({ locations, path }: GraphQLFormattedError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) }
}

/**
 * What a caller sees of an error: ours whole, GraphQL's with its code, and of anything else only an id that the log has.
 * Never a stack, a statement or a message of the driver.
 */
export function maskError(formatted: GraphQLFormattedError, error: unknown, log: ErrorLog): GraphQLFormattedError {
  const chain = chainOf(error)
  const tokens = tokenLimitOf(formatted)
  const own = tokens === null ? chain.find((link) => link instanceof ParleyError) : new ParleyError('TOO_MANY_TOKENS', `The document has more than the ${tokens} tokens that are allowed.`, { details: { allowed: tokens } })
  if (own !== undefined) {
    if (own.code.startsWith('DATABASE_')) log.warn({ err: own }, 'The database failed a request')
    return { message: own.message, ...placeOf(formatted), extensions: { ...own.details, code: own.code, cure: own.cure } }
  }
  const code = codeOf(formatted, chain)
  if (code !== null && code !== 'INTERNAL') {
    const details = Object.entries(formatted.extensions ?? {}).filter(([key]) => shownDetails.includes(key))
    return { message: formatted.message, ...placeOf(formatted), extensions: { ...Object.fromEntries(details), code, cure: errorCodes[code] } }
  }
  const id = randomUUID()
  log.error({ id, err: chain.at(-1) }, 'An answer failed')
  return { message: `Something went wrong here; it is in the log as ${id}.`, ...placeOf(formatted), extensions: { code: 'INTERNAL', cure: errorCodes.INTERNAL, id } }
}
