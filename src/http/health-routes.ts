import type { FastifyInstance } from 'fastify'

/** Says why the service cannot answer now, or null where it can. */
export type ReadinessProbe = () => Promise<string | null>

/** `/livez`: the process runs. `/readyz`: it can answer, which takes its database. */
export function addHealthRoutes(app: FastifyInstance, probe: ReadinessProbe): void {
  app.get('/livez', async (_request, reply) => reply.type('text/plain; charset=utf-8').send('ok\n'))
  app.get('/readyz', async (_request, reply) => {
    const reason = await probe()
    return reply.code(reason === null ? 200 : 503).type('text/plain; charset=utf-8').send(`${reason ?? 'ok'}\n`)
  })
}
