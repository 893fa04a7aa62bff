import type { FastifyInstance } from 'fastify'

/**
 * Ends requests whose body does not come to its end in time. Node's own limit holds for all requests alike; uploads may take as long as they need,
 * as long as something comes.
 */
export function limitBodyTime(app: FastifyInstance, timeMs: number): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const { raw } = request
    const isUpload = request.routeOptions.url?.startsWith('/import/') === true
    if (!isUpload && !raw.complete && (raw.headers['content-length'] !== undefined || raw.headers['transfer-encoding'] !== undefined)) {
      const timer = setTimeout(() => raw.destroy(), timeMs).unref() // with its connection
      for (const event of ['end', 'close'] as const) raw.once(event, () => clearTimeout(timer))
    }
    done()
  })
}
