import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'

// From src and from dist it is two folders up.
const pythonClient = new URL('../../clients/python/parley.py', import.meta.url)

/** `/client/parley.py`: the Python client that goes with this service, for everybody who can reach it: `curl -O …/client/parley.py`. */
export function addClientRoutes(app: FastifyInstance): void {
  app.get('/client/parley.py', async (request, reply) => {
    const content = await readFile(pythonClient)
    const tag = `"${createHash('sha256').update(content).digest('base64url')}"`
    void reply.header('cache-control', 'no-cache').header('etag', tag)
    if (request.headers['if-none-match'] === tag) return reply.code(304).send()
    return reply.type('text/x-python; charset=utf-8').send(content)
  })
}
