import { readFile, readdir } from 'node:fs/promises'
import { extname } from 'node:path'
import type { FastifyInstance } from 'fastify'

// Made by scripts/build-graphiql.mjs; from src and from dist it is two folders up.
const folder = new URL('../../dist.graphiql/', import.meta.url)

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.ttf': 'font/ttf', '.woff2': 'font/woff2', '.txt': 'text/plain; charset=utf-8' }

/** Nothing from elsewhere. Styles inline: the editor makes them as it runs; scripts never. */
const policy = "default-src 'none'; script-src 'self'; worker-src 'self' blob:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** `/graphiql`: the bundled page. Its files are read by name from a list, so no path of a request ever reaches the disk. */
export async function addGraphiqlRoutes(app: FastifyInstance): Promise<void> {
  const names = new Set(await readdir(folder).catch(() => []))
  app.get('/graphiql', async (_request, reply) => {
    if (!names.has('page.html')) return reply.code(404).type('text/plain; charset=utf-8').send('GraphiQL is not built; npm run build makes it.\n')
    return reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(await readFile(new URL('page.html', folder)))
  })
  app.get<{ Params: { name: string } }>('/graphiql/assets/:name', async (request, reply) => {
    const { name } = request.params
    const type = types[extname(name)]
    if (type === undefined || !names.has(name)) return reply.code(404).type('text/plain; charset=utf-8').send('Not found.\n')
    return reply.type(type).header('cache-control', 'no-cache').header('content-security-policy', policy).send(await readFile(new URL(name, folder)))
  })
}
