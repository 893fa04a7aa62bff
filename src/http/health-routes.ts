import type { FastifyInstance } from 'fastify'

/** Says why the service cannot answer now, or null where it can. It ends by itself after a short time. */
export type ReadinessProbe = () => Promise<string | null>

/** `/livez`: the process answers. `/readyz`: and so does its database; otherwise 503 and the reason as text. */
export function addHealthRoutes(app: FastifyInstance, probe: ReadinessProbe): void {
  const readReason = async (): Promise<string | null> => {
    try {
      return await probe()
    } catch (error) {
      app.log.error({ err: error }, 'The readiness probe failed')
      return 'The database does not answer.'
    }
  }
  app.get('/livez', async (_request, reply) => reply.type('text/plain; charset=utf-8').header('cache-control', 'no-store').send('ok\n'))
  app.get('/readyz', async (_request, reply) => {
    const reason = await readReason()
    return reply
      .code(reason === null ? 200 : 503)
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(`${reason ?? 'ok'}\n`)
  })
}
