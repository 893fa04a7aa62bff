import type { FastifyInstance } from 'fastify'

/**
 * Makes `close` prompt: idle connections are dropped at once, those with an answer under way after it,
 * and whatever is left after `drainMs`.
 */
export function addGracefulClose(app: FastifyInstance, drainMs: number): void {
  let isClosing = false
  let deadline: NodeJS.Timeout | undefined
  app.addHook('preClose', (done) => {
    isClosing = true
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
