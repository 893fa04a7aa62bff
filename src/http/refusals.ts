import { randomUUID } from 'node:crypto'
import type { FastifyError, FastifyInstance } from 'fastify'
import { errorCodes, type ErrorCode } from '../errors.ts'

/** An answer in the form that GraphQL gives errors, for what never comes to GraphQL. */
function toBody(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}): object {
  return { errors: [{ message, extensions: { code, cure: errorCodes[code], ...details } }] }
}

/** Answers requests that Fastify refuses, paths that there are not, and what fails unexpectedly, which only the log tells in full. */
export function addRefusals(app: FastifyInstance, bodyBytes: number): void {
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const status = error.statusCode ?? 500
    if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
      const given = Number(request.headers['content-length'])
      const size = Number.isFinite(given) ? `has ${given} bytes` : 'is too long'
      return reply.code(413).send(toBody('BODY_TOO_LARGE', `The request ${size}; ${bodyBytes} bytes are allowed.`, { allowed: bodyBytes }))
    }
    if (status < 500) return reply.code(status).send(toBody('BAD_REQUEST', error.message))
    const id = randomUUID()
    app.log.error({ id, err: error }, 'A request failed')
    return reply.code(status).send(toBody('INTERNAL', `Something went wrong here; it is in the log as ${id}.`, { id }))
  })
  app.setNotFoundHandler(async (request, reply) => reply.code(404).send(toBody('NO_SUCH_PATH', `There is nothing for ${request.method} at ${new URL(request.url, 'http://localhost').pathname}.`)))
}
