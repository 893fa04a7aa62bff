import type { ApolloServer } from '@apollo/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Run, Stream } from '../cypher/statement.ts'
import { costOfKeeping } from '../export/kept-queries.ts'
import { describeKept, openExport, openKeptExport, parseQuestion, type Export, type ExportSource } from '../export/open-export.ts'
import type { Caller } from '../graphql/caller.ts'
import type { Context } from '../graphql/context.ts'
import { parametersOfBody, parseParameters, type Parameters } from '../plan/read-parameters.ts'
import { aboutHeaders } from './about-headers.ts'
import type { AdmitCaller } from './admission.ts'
import { createDeadline } from './deadline.ts'
import type { ContextFor } from './graphql-route.ts'
import type { Allowance } from './rate-limit.ts'
import { logExport } from './log-export.ts'
import { sendBytes } from './send-bytes.ts'
import { sendKeptQuestion } from './send-kept-question.ts'
import { sendRefusal } from './send-refusal.ts'

/** What `/export` is made of. */
export interface ExportRoute extends Pick<ExportSource, 'schema' | 'version' | 'keep'> {
  readonly admit: AdmitCaller
  /** Reads for one request; what it does in the database ends with the signal. */
  readonly readFor: (signal: AbortSignal) => { readonly run: Run; readonly stream: Stream }
  /** Answers operations of GraphQL that were kept. */
  readonly server: ApolloServer<Context>
  readonly contextFor: ContextFor
  /** The most that one request may cost. */
  readonly mostCost: number
}

/** How many rows cost what one row of an answer of GraphQL does: nothing is planned, joined or nested for each. */
const rowsPerCost = 100

/** Headers that a page of another host may read; besides, browsers show it only what is simple. */
const exposed = 'etag, link, x-total-count, x-data-version, x-query-hash, x-as-of, x-citation, content-disposition'

/** Read-only exports may be loaded by tools in a browser that live elsewhere. */
const openHeaders = { 'access-control-allow-origin': '*', 'access-control-expose-headers': exposed, 'cross-origin-resource-policy': 'cross-origin' } as const

function describe(reply: FastifyReply, { format, about, fileName, tag }: Export, disposition: 'attachment' | 'inline'): void {
  void reply.headers({
    'content-type': format.mediaType,
    'content-disposition': `${disposition}; filename="${fileName}"`,
    etag: `W/"${tag}"`, // weak: the same rows, however they are packed
    'cache-control': 'no-cache',
    vary: 'accept-encoding, authorization',
    ...aboutHeaders(about, format.extension),
  })
}

function isKnown(request: FastifyRequest, tag: string): boolean {
  const given = request.headers['if-none-match']
  return given?.split(',').some((one) => one.trim().replace(/^W\//, '') === `"${tag}"`) === true
}

type ExportRequest = FastifyRequest<{ Params: { name: string } }>
type Open = (name: string, source: ExportSource) => Promise<Export>

/** Answers with the file, or only says what it would be: to HEAD, and to who has it already. */
async function sendExport(open: Open, { request, reply, source, caller, allowance, route: { mostCost } }: Asked, disposition: 'attachment' | 'inline' = 'attachment'): Promise<FastifyReply> {
  const file = await open(request.params.name, source)
  describe(reply, file, disposition)
  if (request.method !== 'POST' && isKnown(request, file.tag)) return reply.code(304).send()
  const total = await file.count()
  void reply.header('x-total-count', String(total))
  if (request.method === 'HEAD') return reply.send()
  await allowance.charge(Math.min(Math.floor(total / rowsPerCost), mostCost - 1))
  void reply.headers(allowance.headers())
  logExport(request, reply, caller, { file: file.fileName, queryHash: file.about.queryHash, dataVersion: file.about.dataVersion, rows: total })
  return sendBytes(request, reply, file.write())
}

/** The forms of a citation by the extension under which they are asked for. */
const citations: Readonly<Record<string, { readonly mediaType: string; readonly of: 'text' | 'bibtex' | 'csl' }>> = {
  txt: { mediaType: 'text/plain; charset=utf-8', of: 'text' },
  bib: { mediaType: 'application/x-bibtex; charset=utf-8', of: 'bibtex' },
  'csl.json': { mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8', of: 'csl' },
}

/** A query by its hash: what it is, how to cite it, or its answer once more. */
async function sendKept(asked: Asked): Promise<FastifyReply> {
  const { request, reply, source } = asked
  const [queryHash = '', ...rest] = request.params.name.split('.')
  const extension = rest.join('.')
  const citation = citations[extension]
  const kept = await describeKept(queryHash, source)
  if (citation === undefined && extension !== '') {
    const question = parseQuestion(kept.query)
    if (question === null) return sendExport((name, from) => openKeptExport(name, parametersOf(request), from), asked)
    const { server, schema, contextFor } = asked.route
    const { query, dataVersion, asOf } = kept
    const about = { query, queryHash, dataVersion, asOf: { recorded: asOf }, url: `${source.address ?? ''}/export/query/${queryHash}`, version: source.version }
    return sendKeptQuestion(request, reply, { server, schema, context: { ...contextFor(source.signal, asked.caller), charge: asked.allowance.charge } }, { question, about, extension })
  }
  if (citation === undefined) return reply.send(kept)
  return reply.type(citation.mediaType).send(citation.of === 'csl' ? JSON.stringify(kept.csl) : `${kept[citation.of]}\n`)
}

/** What the address and, where there is one, the body say; a list may stand in both. */
function parametersOf({ url, method, body }: FastifyRequest): Parameters {
  const parameters = parseParameters(new URL(url, 'http://localhost').search)
  if (method !== 'POST') return parameters
  const more = parametersOfBody(body)
  return new Map([...parameters, ...[...more].map(([name, values]) => [name, [...(parameters.get(name) ?? []), ...values]] as const)])
}

/** A request of somebody who was let in, with what it is answered from. */
interface Asked {
  readonly request: ExportRequest
  readonly reply: FastifyReply
  readonly source: ExportSource
  readonly caller: Caller
  readonly allowance: Allowance
  readonly route: ExportRoute
}

function createHandler(route: ExportRoute, answer: (asked: Asked) => Promise<FastifyReply>): (request: ExportRequest, reply: FastifyReply) => Promise<FastifyReply> {
  const { schema, version, keep } = route
  return async (request, reply) => {
    const deadline = createDeadline(request.raw, reply.raw, null)
    reply.raw.once('finish', () => deadline.clear())
    void reply.headers(openHeaders)
    try {
      const { caller, allowance } = await route.admit({ authorization: request.headers.authorization, address: request.ip, requestId: request.id })
      await allowance.charge(1 + costOfKeeping(Number(request.headers['content-length'] ?? 0)))
      void reply.headers(allowance.headers())
      const source = { schema, version, keep, ...route.readFor(deadline.signal), signal: deadline.signal, address: `${request.protocol}://${request.host}` }
      return await answer({ request, reply, source, caller, allowance, route })
    } catch (error) {
      return sendRefusal(request, reply, error, 400)
    }
  }
}

/** `/export/relations.csv` and its like: files of any length, read from the database as they are taken. docs/export.md says what there is. */
export function addExportRoute(app: FastifyInstance, route: ExportRoute): void {
  app.options('/export/*', async (_request, reply) => reply.code(204).headers({ ...openHeaders, 'access-control-allow-methods': 'GET, HEAD, POST', 'access-control-allow-headers': 'authorization, content-type, if-none-match', 'access-control-max-age': '86400' }).send())
  const options = { method: ['GET' as const, 'HEAD' as const], exposeHeadRoute: false }
  app.route<{ Params: { name: string } }>({ ...options, method: [...options.method, 'POST'], url: '/export/:name', handler: createHandler(route, (asked) => sendExport((name, source) => openExport(name, parametersOf(asked.request), source), asked)) })
  // The same as a picture in a page: pairs, unless something else is asked for.
  app.route<{ Params: { name: string } }>({ ...options, url: '/render.svg', handler: createHandler(route, (asked) => sendExport((_name, source) => openExport('network.svg', new Map([['aggregation', ['pair']], ...parametersOf(asked.request)]), source), asked, 'inline')) })
  app.route<{ Params: { name: string } }>({ ...options, url: '/export/query/:name', handler: createHandler(route, sendKept) })
}
