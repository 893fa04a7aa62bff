import type { FastifyInstance } from 'fastify'
import type { Admit } from '../../src/access/admit.ts'
import { toStanding } from '../../src/access/standing.ts'
import { parseConfig, type AccessSettings, type Limits } from '../../src/config.ts'
import type { Caller } from '../../src/graphql/caller.ts'
import type { ClockWatch } from '../../src/graphql/clock-watch.ts'
import type { Context } from '../../src/graphql/context.ts'
import { createSchema } from '../../src/graphql/schema.ts'
import { createServer, type ServerParts } from '../../src/http/server.ts'

/** The limits that hold where nothing is set. */
export const standardLimits: Limits = parseConfig({}).config.limits

/** Who is let in, and how much they may ask for, where nothing is set. */
export const standardAccess: AccessSettings = parseConfig({}).config.access

/** Lets in everybody, as a reader without a key. */
export const admitAll: Admit = () => Promise.resolve({ name: 'anonymous', writer: 'anonymous', role: 'READER', isAnonymous: true })

/** As on loopback, where nothing is set. */
export const localStanding = toStanding('127.0.0.1', '127.0.0.1', standardAccess)

/** What completes the answers of the tests: both are run, and must agree. */
export const executor = parseConfig(process.env).config.executor

/** May do everything. */
const testCaller: Caller = { name: 'tester', writer: 'tester', role: 'ADMIN', requestId: 'test' }

/** A clock that stands still. */
export const noWatch: ClockWatch = { moved: (_number, signal) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))) }

/** To answer in the first time a statement is planned, by a Neo4j that has just started, on a machine that does much else. */
export const patientLimits: Partial<Limits> = { timeMs: 60_000 }

/** A context for tests that must not read: reading fails. */
export function contextWithoutDatabase(): Context {
  const refuse = (): Promise<never> => Promise.reject(new Error('this test has no database'))
  return { run: refuse, transact: refuse, later: () => undefined, caller: testCaller, maxPage: standardLimits.page, limits: { ...standardLimits }, version: '0.0.0' }
}

/** Files for tests that must not read. */
export const exportsWithoutDatabase: ServerParts['exports'] = {
  version: '0.0.0',
  keep: () => Promise.resolve(),
  readFor: () => ({
    run: contextWithoutDatabase().run,
    stream: () => {
      throw new Error('this test has no database')
    },
  }),
}

/** Parley's own schema served with the standard limits and without a database, but for what is given. */
export function createTestServer(parts: Partial<ServerParts> = {}, limits: Partial<Limits> = {}): Promise<FastifyInstance> {
  return createServer({
    schema: createSchema(),
    contextFor: contextWithoutDatabase,
    exports: exportsWithoutDatabase,
    watch: noWatch,
    openImports: () => Promise.reject(new Error('this test has no imports')),
    isReady: () => Promise.resolve(null),
    admit: admitAll,
    standing: localStanding,
    config: { limits: { ...standardLimits, ...limits }, access: standardAccess, executor, explain: false, logLevel: 'silent' },
    ...parts,
  })
}

/** An answer of GraphQL, as far as the tests look at it. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions: Readonly<Record<string, unknown>> }[]
  readonly extensions?: { readonly cost?: { readonly requested: number; readonly limit: number } }
}

/** Sends an operation as a client that reads GraphQL's own media type. */
export async function ask(app: FastifyInstance, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<{ readonly status: number; readonly answer: Answer; readonly text: string }> {
  const response = await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' }, payload: { query, variables } })
  return { status: response.statusCode, answer: response.json<Answer>(), text: response.body }
}
