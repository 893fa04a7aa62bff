import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { createClient, type Client, type ClientOptions } from 'graphql-ws'
import { WebSocket } from 'ws'
import type { Answer } from './server-parts.ts'

/** Listens on a free port. */
export async function listen(app: FastifyInstance): Promise<number> {
  await app.listen({ host: '127.0.0.1', port: 0 })
  return (app.server.address() as AddressInfo).port
}

/** A client of the service at a port, which does not try again by itself. */
export function connectTo(port: number, options: Partial<ClientOptions> = {}): Client {
  return createClient({ url: `ws://127.0.0.1:${port}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0, lazy: true, ...options })
}

type Value = Readonly<Record<string, unknown>>

/** What a subscription tells, as far as it is asked for. */
export interface Following {
  /** The next so many changes; their one root field. */
  readonly take: (count: number) => Promise<readonly Value[]>
  readonly end: () => Promise<void>
}

const longestWaitMs = 20_000

/** Follows a subscription; what is told as an error is thrown. */
export function follow(client: Client, query: string, variables: Readonly<Record<string, unknown>> = {}): Following {
  const results = client.iterate<Value>({ query, variables })
  const next = async (): Promise<Value> => {
    const timeout = new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error(`nothing came within ${longestWaitMs} ms`)), longestWaitMs).unref())
    const result = await Promise.race([results.next(), timeout])
    assert.ok(result.done !== true, 'the subscription ended')
    const { value } = result
    assert.deepEqual(value.errors ?? [], [])
    return Object.values(value.data ?? {})[0] as Value
  }
  return {
    take: async (count) => {
      const taken: Value[] = []
      while (taken.length < count) taken.push(await next())
      return taken
    },
    end: async () => {
      await results.return?.()
    },
  }
}

/** The errors with which a subscription is refused or ends. */
export async function refusalOf(client: Client, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<NonNullable<Answer['errors']>> {
  return new Promise((resolve, reject) => {
    client.subscribe({ query, variables }, { next: (value) => reject(new Error(`it was answered: ${JSON.stringify(value)}`)), error: (error) => resolve(error as NonNullable<Answer['errors']>), complete: () => reject(new Error('it ended without an error')) })
  })
}
