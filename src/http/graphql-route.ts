import { HeaderMap, type ApolloServer, type HTTPGraphQLHead } from '@apollo/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '../graphql/context.ts'
import { createDeadline } from './deadline.ts'

/** Makes the context of a request, whose reads end with the signal. */
export type ContextFor = (signal: AbortSignal) => Context

function toHeaders(request: FastifyRequest): HeaderMap {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  return headers
}

/**
 * Status of an answer. For `application/json` a request that was understood is answered with 200 even where its operation
 * was refused (GraphQL over HTTP, section 6.4.1): such clients take any other status for a failure of the transport.
 */
function statusOf(head: HTTPGraphQLHead, body: string): number {
  const status = head.status ?? 200
  if (status !== 400 || head.headers.get('content-type')?.startsWith('application/json') !== true) return status
  const { errors } = JSON.parse(body) as { errors?: readonly { extensions?: { code?: string } }[] }
  return errors?.some(({ extensions }) => extensions?.code === 'BAD_REQUEST') === true ? status : 200
}

async function send(reply: FastifyReply, head: HTTPGraphQLHead, body: string): Promise<void> {
  for (const [name, value] of head.headers) void reply.header(name, value)
  void reply.header('cache-control', 'no-store') // the data may have changed by the next request
  await reply.code(statusOf(head, body)).send(body)
}

/** `/graphql` by POST and GET, as the GraphQL-over-HTTP specification has it. Other methods are answered with 405. */
export function addGraphqlRoute(app: FastifyInstance, server: ApolloServer<Context>, contextFor: ContextFor, timeMs: number): void {
  app.route({
    method: ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD'],
    url: '/graphql',
    handler: async (request, reply) => {
      const deadline = createDeadline(request.raw, reply.raw, timeMs)
      try {
        const { body, ...head } = await server.executeHTTPGraphQLRequest({
          httpGraphQLRequest: { method: request.method, headers: toHeaders(request), search: new URL(request.url, 'http://localhost').search, body: request.body },
          context: () => Promise.resolve(contextFor(deadline.signal)),
        })
        if (body.kind === 'complete') await send(reply, head, body.string)
        else await reply.code(406).send({ errors: [{ message: 'Answers in parts (@defer, @stream) are not offered.', extensions: { code: 'BAD_REQUEST' } }] })
      } finally {
        deadline.clear()
      }
      return reply
    },
  })
}
