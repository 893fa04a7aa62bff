import assert from 'node:assert/strict'
import { graphql } from 'graphql'
import type { Transact } from '../../src/cypher/statement.ts'
import type { Context } from '../../src/graphql/context.ts'
import { createSchema } from '../../src/graphql/schema.ts'
import type { Connection } from '../../src/neo4j/connect.ts'
import { createRead, createTransact } from '../../src/neo4j/run.ts'
import { contextWithoutDatabase } from '../http/server-parts.ts'

const schema = createSchema()

export type Answer = Readonly<Record<string, unknown>>

/** Asks and writes as the service does, on behalf of `tester`. */
export interface Writing {
  /** Sends one operation and gives its data; an error of a field fails. */
  readonly send: (source: string, variables?: Answer) => Promise<Answer>
  /** Resolves when all that goes on after its answer is done. */
  readonly settled: () => Promise<void>
}

/** @param name the caller and the name space of its keys */
export function createWriting(connection: Connection, name = 'tester'): Writing {
  const transact: Transact = createTransact(connection)
  let last: Promise<unknown> = Promise.resolve()
  const standard = contextWithoutDatabase()
  const context: Context = { ...standard, caller: { ...standard.caller, name, writer: name }, run: createRead(connection), transact, later: (work) => void (last = last.then(() => work(transact))) }
  return {
    send: async (source, variables = {}) => {
      const { data, errors } = await graphql({ schema, source, variableValues: variables, contextValue: context })
      assert.deepEqual(errors ?? [], [], source)
      return JSON.parse(JSON.stringify(data)) as Answer
    },
    settled: async () => {
      await last
    },
  }
}
