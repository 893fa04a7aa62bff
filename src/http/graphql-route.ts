import { HeaderMap, type ApolloServer, type HTTPGraphQLHead, type HTTPGraphQLResponse } from '@apollo/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { readClock } from '../cypher/read-clock.ts'
import type { TableFormat } from '../export/format.ts'
import { ParleyError } from '../errors.ts'
import { costOfKeeping, type KeepQuery } from '../export/kept-queries.ts'
import type { Caller } from '../graphql/caller.ts'
import type { Context } from '../graphql/context.ts'
import { giveBack } from '../graphql/json-writer.ts'
import type { AdmitCaller } from './admission.ts'
import { assertTable, tableFormatFor } from './answer-table.ts'
import { createDeadline } from './deadline.ts'
import { createPinQuestion, type PinnedQuestion, type PinQuestion } from './pin-question.ts'
import { hasAnalysis, provenanceOf, readQuestion, tellsProvenance } from './provenance.ts'
import type { Allowance } from './rate-limit.ts'
import { sendRefusal } from './send-refusal.ts'
import { sendTable } from './send-table.ts'
import type { SocketRoute } from './socket-route.ts'
import { resolveDocument, type TrustedDocuments } from './trusted-documents.ts'

/** Makes the context of a request of a caller; what it does in the database ends with the signal. */
export type ContextFor = (signal: AbortSignal, caller: Caller) => Context

/** Under which the caller reaches the service. */
function addressOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}`
}

function toHeaders(request: FastifyRequest): HeaderMap {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  return headers
}

/**
 * Status of an answer. For `application/json` a request that was understood is answered with 200 even where its operation
 * was refused (GraphQL over HTTP, section 6.4.1): such clients take any other status for a failure of the transport.
 */
function statusOf(head: HTTPGraphQLHead, body: string | Buffer): number {
  const status = head.status ?? 200
  if (status !== 400 || head.headers.get('content-type')?.startsWith('application/json') !== true) return status
  const { errors } = JSON.parse(body.toString()) as { errors?: readonly { extensions?: { code?: string } }[] }
  return errors?.some(({ extensions }) => extensions?.code === 'BAD_REQUEST') === true ? status : 200
}

/** An operation as a request brings it. */
interface Operation {
  readonly search: string
  readonly body: unknown
}

/** What the server is handed: the request, with the text of its document where it names a trusted one. */
function toOperation(request: FastifyRequest, trusted: TrustedDocuments): Operation {
  const { search } = new URL(request.url, 'http://localhost')
  const { body } = request
  if (request.method !== 'GET') return { search, body: typeof body === 'object' && body !== null && !Array.isArray(body) ? resolveDocument(body as Readonly<Record<string, unknown>>, trusted) : body }
  if (!trusted.isOnly && !/[?&](documentId|extensions)=/.test(search)) return { search, body }
  const given = Object.fromEntries(new URLSearchParams(search))
  const resolved = resolveDocument({ ...given, extensions: parseMap(given['extensions']) }, trusted)
  const texts = Object.entries(resolved).map(([name, value]): [string, string] => [name, typeof value === 'string' ? value : JSON.stringify(value ?? {})])
  return { search: `?${new URLSearchParams(texts).toString()}`, body }
}

function parseMap(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '{}')
  } catch {
    return text // the server refuses it
  }
}

async function send(reply: FastifyReply, head: HTTPGraphQLHead, body: string | Buffer): Promise<void> {
  for (const [name, value] of head.headers) void reply.header(name, value)
  void reply.header('cache-control', 'no-store') // the data may have changed by the next request
  if (typeof body !== 'string') reply.raw.once('finish', () => giveBack(body))
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
  /** Keeps queries under their hashes. */
  readonly keep: KeepQuery
  /** Of Parley. */
  readonly version: string
  /** How long a request may take. */
  readonly timeMs: number
}

/** Where the recorded clock was last seen, after some answer. */
interface ClockSight {
  seen?: { readonly number: number; readonly atMs: number }
}

/** How long whoever asks next need not look at the clock before, for it is looked at afterwards. Where much is written, one who looked longer ago would often have to answer twice. */
const sightMs = 100

function numberSeen({ seen }: ClockSight): number | undefined {
  return seen !== undefined && performance.now() - seen.atMs < sightMs ? seen.number : undefined
}

interface PinningRoute extends GraphqlRoute {
  readonly pin: PinQuestion
  readonly clock: ClockSight
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

/** The rows of the one connection of the operation as a file, of one state of the record whatever is written while they are read. */
async function answerTable(request: FastifyRequest, reply: FastifyReply, format: TableFormat, context: Context, operation: Operation, { server, schema, keep, pin }: PinningRoute): Promise<FastifyReply> {
  const asked = readQuestion(operation)
  if (asked === null) throw new ParleyError('NO_TABLE', 'A table is asked for by a JSON object with `query` as text.')
  const { query, operationName, variables } = asked
  assertTable(schema, asked)
  const pinned = await pin({ query, operationName, variables }, { run: context.run, address: addressOf(request) })
  if (pinned === null) return sendTable(request, reply, format, { server, schema, context, question: { query, operationName, variables } }, null)
  await context.charge?.(costOfKeeping(pinned.about.query.length))
  await keep(pinned.about.queryHash, pinned.about.query)
  return sendTable(request, reply, format, { server, schema, context, question: pinned.question }, pinned.about)
}

async function execute(request: FastifyRequest, method: string, operation: Operation, context: Context, server: ApolloServer<Context>): Promise<HTTPGraphQLResponse> {
  return server.executeHTTPGraphQLRequest({ httpGraphQLRequest: { method, headers: toHeaders(request), ...operation }, context: () => Promise.resolve(context) })
}

/**
 * Answers an operation. An answer that says where it comes from, as analyses do and all that are asked for it, is of the state that it names: as now, where the clock
 * stands afterwards where it was last seen before, and otherwise with the state of then written into the operation. docs/decisions/provenance.md says why.
 */
async function answer(request: FastifyRequest, operation: Operation, context: Context, { server, keep, pin, clock }: PinningRoute): Promise<HTTPGraphQLResponse> {
  const tells = tellsProvenance(operation)
  const asked = tells === 'never' ? null : readQuestion(operation)
  const pinAt = async (number: number | undefined): Promise<PinnedQuestion | null> =>
    asked === null ? null : pin(asked, { run: context.run, address: addressOf(request), number }, tells === 'always' ? undefined : hasAnalysis)
  const pinned = await pinAt(numberSeen(clock))
  if (asked === null || pinned === null) return execute(request, request.method, operation, context, server)
  await context.charge?.(costOfKeeping(pinned.about.query.length))
  const answered = await execute(request, request.method, operation, { ...context, provenance: provenanceOf(pinned) }, server)
  const number = await readClock(context.run)
  clock.seen = { number, atMs: performance.now() }
  if (number <= Number(pinned.about.dataVersion)) {
    await keep(pinned.about.queryHash, pinned.about.query)
    return answered
  }
  const later = (await pinAt(number)) ?? pinned
  const body = { ...later.question, extensions: asked.extensions }
  const [then] = await Promise.all([execute(request, 'POST', { search: '', body }, { ...context, provenance: provenanceOf(later) }, server), keep(later.about.queryHash, later.about.query)])
  return then
}

function createHandler(given: GraphqlRoute): Handler {
  const { contextFor, admit, trusted, timeMs } = given
  const route: PinningRoute = { ...given, pin: createPinQuestion(given), clock: {} }
  return async (request, reply) => {
    const deadline = createDeadline(request.raw, reply.raw, tableFormatFor(request) === null ? timeMs : null)
    let allowance: Allowance | undefined
    try {
      const admission = await admit({ authorization: request.headers.authorization, address: request.ip, requestId: request.id })
      allowance = admission.allowance
      await allowance.charge(leastCost)
      const context = { ...contextFor(deadline.signal, admission.caller), charge: allowance.charge }
      const format = tableFormatFor(request)
      const operation = toOperation(request, trusted)
      if (format !== null) return await answerTable(request, reply, format, context, operation, route)
      const { body, ...head } = await answer(request, operation, context, route)
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
