import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import { ParleyError } from './errors.ts'
import { createSchema } from './graphql/schema.ts'
import { toListenError } from './http/assert-port-free.ts'
import { createServer } from './http/server.ts'
import type { Connection } from './neo4j/connect.ts'
import { createRead } from './neo4j/run.ts'

/** Of this Parley, as package.json says. */
export const version = (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version

/** How long the database may take to say that it is there. */
const probeTimeMs = 2_000

/** Why the database does not answer, or null where it does. */
async function probe(connection: Connection): Promise<string | null> {
  try {
    await createRead(connection, { timeoutMs: probeTimeMs, signal: AbortSignal.timeout(probeTimeMs) })({ text: 'RETURN 1', params: {} })
    return null
  } catch (error) {
    return error instanceof ParleyError ? error.message : 'The database does not answer.'
  }
}

/**
 * The HTTP application over a database, listening.
 * @returns the application, whose `close` ends it, and its address
 * @throws ParleyError PORT_IN_USE
 */
export async function serveHttp(config: Config, connection: Connection): Promise<{ readonly app: FastifyInstance; readonly url: string }> {
  const { limits } = config
  const app = await createServer({
    schema: createSchema(),
    contextFor: (signal) => ({ run: createRead(connection, { timeoutMs: limits.timeMs, signal }), maxPage: limits.page, limits: { ...limits }, version }),
    isReady: () => probe(connection),
    config,
  })
  try {
    return { app, url: await app.listen({ host: config.host, port: config.port }) }
  } catch (error) {
    await app.close()
    throw toListenError(error, config.host, config.port)
  }
}
