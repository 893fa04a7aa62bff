import type { FastifyInstance } from 'fastify'
import { listPageFiles, printPolicy } from './page-files.ts'

// Made by scripts/build-explorer.mjs; from src and from dist it is two folders up.
const builtFolder = new URL('../../dist.explorer/', import.meta.url)

/** Neither scripts nor styles stand in the page. */
const policy = printPolicy({})

/**
 * `/`: the explorer.
 * @param folder where scripts/build-explorer.mjs put it
 */
export async function addExplorerRoutes(app: FastifyInstance, folder: URL = builtFolder): Promise<void> {
  const page = await listPageFiles(folder, policy)
  const assets = await listPageFiles(new URL('assets/', folder), policy)
  app.get('/', async (request, reply) => {
    if (!page.has('index.html')) return reply.code(404).type('text/plain; charset=utf-8').send('The explorer is not built: npm run build makes it. /graphiql answers questions meanwhile.\n')
    return page.send(request, reply, 'index.html')
  })
  app.get('/licences.md', (request, reply) => page.send(request, reply, 'licences.md'))
  app.get<{ Params: { name: string } }>('/assets/:name', (request, reply) => assets.sendForever(request, reply, request.params.name))
}
