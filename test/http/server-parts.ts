import type { FastifyInstance } from 'fastify'
import { parseConfig, type Limits } from '../../src/config.ts'
import type { Context } from '../../src/graphql/context.ts'
import { createSchema } from '../../src/graphql/schema.ts'
import { createServer, type ServerParts } from '../../src/http/server.ts'

/** The limits that hold where nothing is set. */
export const standardLimits: Limits = parseConfig({}).config.limits

/** A context for tests that must not read: reading fails. */
export function contextWithoutDatabase(): Context {
  return { run: () => Promise.reject(new Error('this test has no database')), maxPage: standardLimits.page, limits: { ...standardLimits }, version: '0.0.0' }
}

/** Parley's own schema served with the standard limits and without a database, but for what is given. */
export function createTestServer(parts: Partial<ServerParts> = {}, limits: Partial<Limits> = {}): Promise<FastifyInstance> {
  return createServer({
    schema: createSchema(),
    contextFor: contextWithoutDatabase,
    isReady: () => Promise.resolve(null),
    config: { limits: { ...standardLimits, ...limits }, logLevel: 'silent' },
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
