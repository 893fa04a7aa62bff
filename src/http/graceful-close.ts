import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** Connections that have not asked for anything yet, as browsers open them ahead: Node does not count them as idle. */
function trackUnused(app: FastifyInstance): ReadonlySet<Socket> {
  const unused = new Set<Socket>()
  app.server.on('connection', (socket: Socket) => {
    unused.add(socket)
    socket.once('close', () => unused.delete(socket))
  })
  for (const event of ['request', 'upgrade'] as const) app.server.on(event, ({ socket }: { readonly socket: Socket }) => unused.delete(socket))
  return unused
}

/**
 * Makes `close` prompt: idle connections are dropped at once, those with an answer under way after it,
 * and whatever is left after `drainMs`.
 */
export function addGracefulClose(app: FastifyInstance, drainMs: number): void {
  const unused = trackUnused(app)
  let isClosing = false
  let deadline: NodeJS.Timeout | undefined
  app.addHook('preClose', (done) => {
    isClosing = true
    for (const socket of unused) socket.destroy()
    deadline = setTimeout(() => app.server.closeAllConnections(), drainMs)
    done()
  })
  app.addHook('onSend', (_request, reply, payload, done) => {
    // Otherwise the connection would be kept for a next request that nobody will answer.
    if (isClosing) void reply.header('connection', 'close')
    done(null, payload)
  })
  app.addHook('onClose', (_app, done) => {
    clearTimeout(deadline)
    done()
  })
}
