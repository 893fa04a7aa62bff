import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { createAdmit, type Admit } from './access/admit.ts'
import { createFirstKey } from './access/key-records.ts'
import { createKeyStore } from './access/key-store.ts'
import { toStanding, type Standing } from './access/standing.ts'
import type { Config } from './config.ts'
import { ParleyError } from './errors.ts'
import { createQueryKeeper } from './export/kept-queries.ts'
import { createImports } from './open-imports.ts'
import { createClockWatch } from './graphql/clock-watch.ts'
import { createSchema } from './graphql/schema.ts'
import { toListenError } from './http/assert-port-free.ts'
import { createServer } from './http/server.ts'
import { readTrustedDocuments } from './http/trusted-documents.ts'
import type { Connection } from './neo4j/connect.ts'
import { createBackground } from './write/background.ts'
import { createTurns, inTurn } from './write/take-turns.ts'
import { createProfile, createRead, createReaders, createTransact } from './neo4j/run.ts'

/** Of this Parley, as package.json says. */
export const version = (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version

const neverAborted = new AbortController().signal

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

/** How long it may take to look up a key. */
const lookUpTimeMs = 5_000

async function openDoors({ access: { adminKey, tokens } }: Config, connection: Connection, { anonymous }: Standing): Promise<Admit> {
  const options = { timeoutMs: lookUpTimeMs }
  const keys = createKeyStore(createRead(connection, options), createTransact(connection, options))
  const verifyToken = tokens === null ? null : (await import('./access/jwt.ts')).createTokenVerifier(tokens)
  return createAdmit({ anonymous, adminKey, keys, verifyToken })
}

/** A name may stand for several addresses. */
function assertStanding(app: FastifyInstance, { host, access }: Config): void {
  for (const address of app.addresses()) if (typeof address === 'object') toStanding(host, address.address, access)
}

/** Whoever may write by other means needs no key that is printed. */
async function makeFirstKey({ access: { adminKey, tokens } }: Config, connection: Connection): Promise<string | null> {
  return adminKey === null && tokens === null ? createFirstKey(createTransact(connection)) : null
}

/** An application that answers. */
export interface Served {
  readonly app: FastifyInstance
  readonly url: string
  /** The key that was made for a database that had none, to be shown once. */
  readonly firstKey: string | null
}

/**
 * The HTTP application over a database, listening.
 * @throws ParleyError PORT_IN_USE, BAD_CONFIG
 */
export async function serveHttp(config: Config, connection: Connection, standing: Standing): Promise<Served> {
  const { limits, trustedDocuments, trustedOnly } = config
  const schema = createSchema()
  const turns = createTurns()
  const imports = createImports(config, connection.address, () => app.log)
  const background = createBackground(inTurn(createTransact(connection), turns, neverAborted), (error) => app.log.error({ err: error }, 'A write could not go on after its answer; the next start finishes it'))
  const app: FastifyInstance = await createServer({
    schema,
    standing,
    admit: await openDoors(config, connection, standing),
    ...(trustedDocuments === null ? {} : { trusted: readTrustedDocuments(trustedDocuments, trustedOnly, schema) }),
    contextFor: (signal, caller) => ({ caller, run: createRead(connection, { timeoutMs: limits.timeMs, signal }), transact: inTurn(createTransact(connection, { timeoutMs: limits.timeMs, signal }), turns, signal), later: background.later, profile: createProfile(connection, { timeoutMs: limits.timeMs, signal }), maxPage: limits.page, limits: { ...limits }, version }),
    exports: { readFor: (signal) => createReaders(connection, { timeoutMs: limits.exportTimeMs, signal }), keep: createQueryKeeper(createTransact(connection, { timeoutMs: limits.timeMs })), version },
    openImports: imports.open,
    watch: createClockWatch(createRead(connection, { timeoutMs: probeTimeMs }), (error) => app.log.warn({ err: error }, 'The clock could not be read; whoever follows changes waits')),
    isReady: () => probe(connection),
    config,
  })
  app.addHook('preClose', () => imports.stop())
  app.addHook('onClose', () => background.stop())
  try {
    const url = await app.listen({ host: config.host, port: config.port })
    assertStanding(app, config)
    await imports.goOn()
    return { app, url, firstKey: await makeFirstKey(config, connection) } // last: nobody would see a key if something failed after it
  } catch (error) {
    await app.close()
    throw toListenError(error, config.host, config.port)
  }
}
