import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { extname } from 'node:path'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

// Made by scripts/build-graphiql.mjs; from src and from dist it is two folders up.
const builtFolder = new URL('../../dist.graphiql/', import.meta.url)

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** Nothing from elsewhere. Styles inline: the editor makes them as it runs; scripts never. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Sends a file of the page; a browser that has it asks whether it is still the same. */
async function sendFile(request: FastifyRequest, reply: FastifyReply, folder: URL, name: string): Promise<FastifyReply> {
  const content = await readFile(new URL(name, folder))
  const tag = `"${createHash('sha256').update(content).digest('base64url')}"`
  void reply.header('cache-control', 'no-cache').header('etag', tag).header('content-security-policy', policy)
  if (request.headers['if-none-match'] === tag) return reply.code(304).send()
  return reply.type(types[extname(name)] ?? 'application/octet-stream').send(content)
}

/**
 * `/graphiql`: the bundled page. Its files are read by name from a list, so no path of a request ever reaches the disk.
 * @param folder where scripts/build-graphiql.mjs put it
 */
export async function addGraphiqlRoutes(app: FastifyInstance, folder: URL = builtFolder): Promise<void> {
  const names = new Set((await readdir(folder).catch((): string[] => [])).filter((name) => extname(name) in types))
  app.get('/graphiql', async (request, reply) => {
    if (!names.has('page.html')) return reply.code(404).type('text/plain; charset=utf-8').send('GraphiQL is not built: npm run build makes it.\n')
    return sendFile(request, reply, folder, 'page.html')
  })
  app.get('/', async (_request, reply) => reply.redirect('/graphiql'))
  app.get('/graphiql/', async (_request, reply) => reply.redirect('/graphiql'))
  app.get<{ Params: { name: string } }>('/graphiql/assets/:name', async (request, reply) => {
    const { name } = request.params
    if (!names.has(name)) {
      reply.callNotFound()
      return reply
    }
    return sendFile(request, reply, folder, name)
  })
}
