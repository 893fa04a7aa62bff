import { HeaderMap, type ApolloServer, type HTTPGraphQLHead } from '@apollo/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { TableFormat } from '../export/format.ts'
import { usualOptions } from '../export/format.ts'
import type { Caller } from '../graphql/caller.ts'
import type { Context } from '../graphql/context.ts'
import type { AdmitCaller } from './admission.ts'
import { openTable, tableFormatFor, type TableRequest } from './answer-table.ts'
import { createDeadline } from './deadline.ts'
import type { Allowance } from './rate-limit.ts'
import { sendBytes } from './send-bytes.ts'
import { sendRefusal } from './send-refusal.ts'
import type { SocketRoute } from './socket-route.ts'
import { resolveDocument, type TrustedDocuments } from './trusted-documents.ts'

/** Makes the context of a request of a caller; what it does in the database ends with the signal. */
export type ContextFor = (signal: AbortSignal, caller: Caller) => Context

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

/** What the server is handed: the request, with the text of its document where it names a trusted one. */
function toOperation(request: FastifyRequest, trusted: TrustedDocuments): { readonly search: string; readonly body: unknown } {
  const { search } = new URL(request.url, 'http://localhost')
  const { body } = request
  if (request.method !== 'GET') return { search, body: typeof body === 'object' && body !== null && !Array.isArray(body) ? resolveDocument(body as Readonly<Record<string, unknown>>, trusted) : body }
  if (!trusted.isOnly && !/[?&](documentId|extensions)=/.test(search)) return { search, body }
  const given = Object.fromEntries(new URLSearchParams(search))
  const resolved = resolveDocument({ ...given, extensions: parseMap(given['extensions']) }, trusted)
  const texts = Object.entries(resolved).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value ?? {})])
  return { search: `?${new URLSearchParams(texts as [string, string][]).toString()}`, body }
}

function parseMap(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '{}')
  } catch {
    return text // the server refuses it
  }
}

async function send(reply: FastifyReply, head: HTTPGraphQLHead, body: string): Promise<void> {
  for (const [name, value] of head.headers) void reply.header(name, value)
  void reply.header('cache-control', 'no-store') // the data may have changed by the next request
  await reply.code(statusOf(head, body)).send(body)
}

/** What a request costs that comes to nothing. */
const leastCost = 1

/** What `/graphql` is made of. */
export interface GraphqlRoute {
  readonly server: ApolloServer<Context>
  readonly schema: GraphQLSchema
  readonly contextFor: ContextFor
  readonly admit: AdmitCaller
  readonly trusted: TrustedDocuments
  /** For those who want a socket. */
  readonly socket: SocketRoute
  /** How long a request may take. */
  readonly timeMs: number
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

/** The rows of the one connection of the operation as a file. */
async function sendTable(request: FastifyRequest, reply: FastifyReply, format: TableFormat, asked: TableRequest): Promise<FastifyReply> {
  const opened = await openTable(asked)
  void reply.header('cache-control', 'no-store')
  if ('status' in opened) return reply.code(opened.status).type('application/graphql-response+json; charset=utf-8').send(opened.text)
  const { table, about } = opened
  void reply.headers({ 'content-type': format.mediaType, 'x-data-version': about.dataVersion, 'x-query-hash': about.queryHash, 'x-as-of': about.asOf.recorded })
  return sendBytes(request, reply, format.write(table, about, usualOptions(format)))
}

function createHandler({ server, schema, contextFor, admit, trusted, timeMs }: GraphqlRoute): Handler {
  return async (request, reply) => {
    const deadline = createDeadline(request.raw, reply.raw, tableFormatFor(request) === null ? timeMs : null)
    let allowance: Allowance | undefined
    try {
      const admission = await admit({ authorization: request.headers.authorization, address: request.ip, requestId: request.id })
      allowance = admission.allowance
      await allowance.charge(leastCost)
      const context = { ...contextFor(deadline.signal, admission.caller), charge: allowance.charge }
      const format = tableFormatFor(request)
      if (format !== null) return await sendTable(request, reply, format, { server, schema, context, body: toOperation(request, trusted).body, version: context.version })
      const { body, ...head } = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: request.method, headers: toHeaders(request), ...toOperation(request, trusted) },
        context: () => Promise.resolve(context),
      })
      void reply.headers(allowance.headers())
      if (body.kind === 'complete') await send(reply, head, body.string)
      else await reply.code(406).send({ errors: [{ message: 'Answers in parts (@defer, @stream) are not offered.', extensions: { code: 'BAD_REQUEST' } }] })
    } catch (error) {
      void reply.headers(allowance?.headers() ?? {})
      await sendRefusal(request, reply, error, tableFormatFor(request) === null ? undefined : 400)
    } finally {
      if (reply.raw.headersSent) deadline.clear()
      else reply.raw.once('finish', () => deadline.clear())
    }
    return reply
  }
}

/** `/graphql` by POST and GET, as the GraphQL-over-HTTP specification has it, and as a WebSocket. Other methods are answered with 405. */
export function addGraphqlRoute(app: FastifyInstance, route: GraphqlRoute): void {
  const handler = createHandler(route)
  app.route({ method: 'GET', url: '/graphql', exposeHeadRoute: false, handler, ...route.socket })
  app.route({ method: ['POST', 'PUT', 'DELETE', 'PATCH', 'HEAD'], url: '/graphql', handler })
}
