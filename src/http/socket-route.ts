import { fastifyWebsocket, type WebSocket } from '@fastify/websocket'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError, subscribe, type ExecutionArgs, type ExecutionResult, type GraphQLFormattedError } from 'graphql'
import { handleProtocols, makeServer, type Server } from 'graphql-ws'
import type { Run } from '../cypher/statement.ts'
import { ParleyError } from '../errors.ts'
import type { ClockWatch } from '../graphql/clock-watch.ts'
import type { Context } from '../graphql/context.ts'
import { createSharing } from '../graphql/share-reads.ts'
import { toAddressBlock } from './address-block.ts'
import { authorizationOf, type AdmitCaller } from './admission.ts'
import type { ContextFor } from './graphql-route.ts'
import { maskError, type ErrorLog } from './mask-errors.ts'
import { readSubscription, type Payload, type Subscription, type SubscriptionRules } from './read-subscription.ts'
import { sendRefusal } from './send-refusal.ts'
import { admitSocket, closeCodes, serveSocket, type Extra, type SocketPace } from './serve-socket.ts'

export interface SocketParts extends SubscriptionRules {
  readonly contextFor: ContextFor
  readonly admit: AdmitCaller
  readonly watch: ClockWatch
  readonly pace: SocketPace
}

/** The most changes that one statement looks at for a subscription; fewer where each is dear to show. */
const mostAtOnce = 100

/** An operation with what ends it. */
interface Running extends ExecutionArgs {
  readonly end: () => void
}

function begin({ cost, ...asked }: Subscription, { contextFor, limits, schema, watch, share }: SocketParts & { readonly share: (run: Run) => Run }, { caller, allowance }: NonNullable<Extra['admission']>): Running {
  const controller = new AbortController()
  const { signal } = controller
  const feed: Context['feed'] = { moved: watch.moved, signal, atOnce: Math.min(mostAtOnce, Math.max(1, Math.floor(limits.cost / Math.max(1, cost)))), charge: (changes) => (changes === 0 ? Promise.resolve() : allowance.charge(changes * cost)) }
  const context = contextFor(signal, caller)
  return { schema, ...asked, contextValue: { ...context, run: share(context.run), charge: allowance.charge, feed }, end: () => controller.abort(new ParleyError('CANCELLED', 'The subscription ended.')) }
}

type Results = AsyncIterableIterator<ExecutionResult, void>

/** Changes until somebody ends them, which also ends what is being waited for or read. */
function endable(results: AsyncGenerator<ExecutionResult, void>, end: () => void): Results {
  const own: Results = {
    next: () => results.next(),
    return: () => {
      end()
      return results.return()
    },
    throw: (error: unknown) => results.throw(error),
    [Symbol.asyncIterator]: () => own,
  }
  return own
}

/** What keeps a subscription from beginning is told as what ends one is: by a message that ends it. */
async function* failing([error]: readonly GraphQLError[]): AsyncGenerator<never, void> {
  yield await Promise.reject(error ?? new TypeError('a subscription that neither begins nor fails'))
}

async function follow(args: Running): Promise<Results> {
  const results = await subscribe(args)
  return Symbol.asyncIterator in results ? endable(results, args.end) : failing(results.errors ?? [])
}

function toGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error
  const originalError = error instanceof Error ? error : new Error(String(error))
  return new GraphQLError(originalError.message, { originalError })
}

function createGraphqlServer(parts: SocketParts, log: ErrorLog): Server<Extra> {
  const share = createSharing()
  const mask = (error: GraphQLError): GraphQLFormattedError => maskError(error.toJSON(), error, log)
  const begun = async ({ subscriptions, extra }: { readonly subscriptions: object; readonly extra: Extra }, id: string, payload: unknown): Promise<Running> => {
    const { limits } = parts
    const { admission, running } = extra
    const open = Object.keys(subscriptions).length
    if (open > limits.subscriptions) throw new ParleyError('TOO_MANY_SUBSCRIPTIONS', `This would be subscription ${open} of the connection; ${limits.subscriptions} are allowed.`, { details: { given: open, allowed: limits.subscriptions } })
    if (admission === undefined) throw new TypeError('a subscription before its caller was let in')
    const subscription = readSubscription(payload as Payload, parts)
    await admission.allowance.charge(subscription.cost)
    const operation = begin(subscription, { ...parts, share }, admission)
    running.set(id, operation.end)
    return operation
  }
  return makeServer<Record<string, unknown>, Extra>({
    onConnect: ({ extra, connectionParams }) => {
      extra.credentials = { ...extra.credentials, authorization: authorizationOf(connectionParams, extra.credentials.authorization) }
      return admitSocket(extra, parts.admit, log)
    },
    onSubscribe: (context, id, payload) => begun(context, id, payload).catch((error: unknown) => [toGraphQLError(error)]),
    subscribe: (args) => follow(args as Running),
    onNext: (_context, _id, _payload, _args, { data, errors }) => (errors === undefined ? undefined : { data: data ?? null, errors: errors.map(mask) }),
    onError: (_context, _id, _payload, errors) => errors.map(mask),
    onComplete: ({ extra: { running } }, id) => {
      running.get(id)?.()
      running.delete(id)
    },
  })
}

/** Says goodbye to all who are there, and drops those who do not answer soon: whoever waits for changes must not hold up a stop. */
async function closeAll(sockets: ReadonlySet<WebSocket>, closeMs: number): Promise<void> {
  const gone = [...sockets].map((socket) => new Promise((resolve) => socket.once('close', resolve)))
  for (const socket of sockets) socket.close(closeCodes.goingAway, 'The service stops; another one, or this one again, tells what comes after the last cursor.')
  const dropping = setTimeout(() => {
    for (const socket of sockets) socket.terminate()
  }, closeMs)
  await Promise.all(gone)
  clearTimeout(dropping)
}

/** The sockets that are open, with how many each address has. */
export interface OpenSockets {
  readonly add: (socket: WebSocket, address: string) => void
  readonly countOf: (address: string) => number
}

function createOpenSockets(sockets: Set<WebSocket>): OpenSockets {
  const counts = new Map<string, number>()
  const change = (address: string, by: number): void => {
    const count = (counts.get(address) ?? 0) + by
    if (count === 0) counts.delete(address)
    else counts.set(address, count)
  }
  return {
    add: (socket, address) => {
      sockets.add(socket)
      change(address, 1)
      socket.once('close', () => {
        sockets.delete(socket)
        change(address, -1)
      })
    },
    countOf: (address) => counts.get(address) ?? 0,
  }
}

/**
 * Lets requests ask for a socket, and closes all sockets when the service stops. To be called before any hook that refuses requests:
 * the connection of one that asked for a socket and was refused ends only where this has seen it first.
 */
export async function addSockets(app: FastifyInstance, bodyBytes: number, { closeMs }: SocketPace): Promise<OpenSockets> {
  const sockets = new Set<WebSocket>()
  await app.register(fastifyWebsocket, {
    options: { maxPayload: bodyBytes, handleProtocols },
    preClose: () => closeAll(sockets, closeMs),
    errorHandler: (error, socket) => {
      app.log.debug({ err: error }, 'A socket broke')
      socket.terminate()
    },
  })
  return createOpenSockets(sockets)
}

/** What the route of `/graphql` needs to answer those who want a socket. */
export interface SocketRoute {
  readonly preValidation: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>
  readonly wsHandler: (socket: WebSocket, request: FastifyRequest) => void
}

/** Subscriptions over a WebSocket, with the protocol graphql-transport-ws. */
export function createSocketRoute(open: OpenSockets, parts: SocketParts, log: ErrorLog): SocketRoute {
  const { limits, admit, pace } = parts
  const server = createGraphqlServer(parts, log)
  return {
    preValidation: async (request, reply) => {
      const count = open.countOf(toAddressBlock(request.ip))
      if (!request.ws || count < limits.connections) return undefined
      return sendRefusal(request, reply, new ParleyError('TOO_MANY_CONNECTIONS', `${count} sockets are open from this address; ${limits.connections} are allowed.`, { details: { given: count + 1, allowed: limits.connections } }))
    },
    wsHandler: (socket, request) => {
      open.add(socket, toAddressBlock(request.ip))
      serveSocket(server, { socket, credentials: { authorization: request.headers.authorization, address: request.ip, requestId: request.id }, running: new Map() }, admit, pace, log)
    },
  }
}
