import type { FastifyReply, FastifyRequest } from 'fastify'
import { ParleyError, type ErrorCode } from '../errors.ts'
import { refusalHeaders } from './rate-limit.ts'

/** Refusals that speak of who asks and how often, or of what is down: a status that is no success says so to every client, whichever media type it reads. */
const statuses: Readonly<Partial<Record<ErrorCode, number>>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  UNKNOWN_HOST: 403,
  NO_SUCH_SOURCE: 404,
  NO_SUCH_JOB: 404,
  NO_SUCH_PATH: 404,
  ALREADY_ENDED: 409,
  UPLOAD_TOO_LARGE: 413,
  TOO_MANY_JOBS: 429,
  DATA_LOCKED: 503,
  DATA_NOT_WRITABLE: 503,
  DISK_FULL: 507,
  NO_SUCH_EXPORT: 404,
  RATE_LIMITED: 429,
  TOO_MANY_CONNECTIONS: 429,
  JWKS_UNAVAILABLE: 503,
  DATABASE_UNAVAILABLE: 503,
  DATABASE_AUTH: 503,
}

/** RFC 6750: a challenge, which says of a key that was given that it does not hold. */
function challengeOf(request: FastifyRequest): string {
  return request.headers.authorization === undefined ? 'Bearer realm="parley"' : 'Bearer realm="parley", error="invalid_token"'
}

/**
 * A request that is understood and refused before its operation is looked at, in the form and with the status that its client reads.
 * @param standard the status where the error has none of its own: for clients that know nothing of GraphQL
 */
export async function sendRefusal(request: FastifyRequest, reply: FastifyReply, error: unknown, standard?: number): Promise<FastifyReply> {
  if (!(error instanceof ParleyError)) throw error
  const { code, cure, details } = error
  const takesResponse = request.headers.accept?.includes('application/graphql-response+json') === true
  const status = statuses[code] ?? standard ?? (takesResponse ? 400 : 200)
  if (status === 503) request.log.warn({ err: error, requestId: request.id }, 'A caller could not be recognised')
  if (status === 401) void reply.header('www-authenticate', challengeOf(request))
  void reply.headers(refusalHeaders(error)).header('cache-control', 'no-store')
  void reply.type(takesResponse ? 'application/graphql-response+json; charset=utf-8' : 'application/json; charset=utf-8')
  return reply.code(status).send({ errors: [{ message: error.message, extensions: { ...details, code, cure } }] })
}
