import type { FastifyInstance } from 'fastify'
import { listPageFiles, printPolicy } from './page-files.ts'

// Made by scripts/build-graphiql.mjs; from src and from dist it is two folders up.
const builtFolder = new URL('../../dist.graphiql/', import.meta.url)

/** Styles inline: the editor makes them as it runs. */
const policy = printPolicy({ 'style-src': "'self' 'unsafe-inline'", 'font-src': "'self' data:" })

/**
 * `/graphiql`: the bundled page.
 * @param folder where scripts/build-graphiql.mjs put it
 */
export async function addGraphiqlRoutes(app: FastifyInstance, folder: URL = builtFolder): Promise<void> {
  const files = await listPageFiles(folder, policy)
  app.get('/graphiql', async (request, reply) => {
    if (!files.has('page.html')) return reply.code(404).type('text/plain; charset=utf-8').send('GraphiQL is not built: npm run build makes it.\n')
    return files.send(request, reply, 'page.html')
  })
  app.get('/graphiql/', async (_request, reply) => reply.redirect('/graphiql'))
  app.get<{ Params: { name: string } }>('/graphiql/assets/:name', (request, reply) => files.send(request, reply, request.params.name))
}
