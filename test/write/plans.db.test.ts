import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { Plan } from 'neo4j-driver'
import type { Run, Statement, Transact } from '../../src/cypher/statement.ts'
import type { Connection } from '../../src/neo4j/connect.ts'
import { encode } from '../../src/neo4j/encode.ts'
import { createTransact } from '../../src/neo4j/run.ts'
import { appendBatch } from '../../src/write/append.ts'
import { correctClaim } from '../../src/write/correct.ts'
import { endJudgement, judge } from '../../src/write/judge.ts'
import { retractClaim, retractDocument } from '../../src/write/retract.ts'
import { openTestDatabase } from '../database.ts'
import { report, strike } from './article-like.ts'
import { author } from './author.ts'

function operatorsOf(plan: Plan): readonly string[] {
  return [plan.operatorType.replace(/@.*$/, ''), ...plan.children.flatMap(operatorsOf)]
}

describe('the statements of a write', () => {
  let connection: Connection
  before(async () => {
    connection = await openTestDatabase()
  })

  /** Keeps every statement that is run. */
  function recording(transact: Transact, statements: Map<string, Statement>): Transact {
    return (work) =>
      transact((run) => {
        const recorded: Run = (statement) => {
          statements.set(statement.text, statement)
          return run(statement)
        }
        return work(recorded)
      })
  }

  test('find everything by an index, however large the graph is', async () => {
    const statements = new Map<string, Statement>()
    const transact = recording(createTransact(connection), statements)
    const said = [{ speakerId: 'country:iraq', named: true, verb: 'said' }]
    const places = [{ entityId: 'country:iraq' }]
    const first = report([strike({ key: 'c1', event: 'raid', attribution: said, places }), strike({ key: 'c2', event: 'raid' }), strike({ key: 'c3', event: 'other' })], { publisherId: 'country:iraq' })
    const copy = { document: { key: 'copy', copyOf: 'document:test:report', revises: 'document:test:report' }, claims: [strike({ key: 'c4', event: 'raid' })] }
    const entities = first.entities.map((entity) => ({ ...entity, externalIds: [{ scheme: 'cow', value: entity.id }] }))
    await appendBatch(transact, { ...first, entities })
    await appendBatch(transact, { ...first, entities: entities.map((entity) => ({ ...entity, description: 'a country' })), documents: [copy] })
    await correctClaim(transact, author, 'claim:test:c3', strike({ key: 'c5' }), 'a mistake')
    for (const [left, right] of [['country:iraq', 'country:pakistan'], ['event:test:raid', 'event:test:other']] as const) {
      const { id } = await judge(transact, author, { left, right, verdict: 'SAME', reason: 'tried' })
      await endJudgement(transact, author, id, 'not so')
    }
    await retractClaim(transact, author, 'claim:test:c2', 'a mistake')
    await retractDocument(transact, author, 'document:test:report', 'withdrawn')
    assert.ok(statements.size > 30)

    const session = connection.driver.session({ database: connection.database })
    try {
      for (const { text, params } of statements.values()) {
        const { summary } = await session.run(`EXPLAIN ${text}`, encode(params))
        assert.ok(summary.plan !== false, text)
        const scans = operatorsOf(summary.plan).filter((operator) => operator.includes('Scan') && !/^(Directed|Undirected)?Relationship.*Index|NodeIndex/.test(operator))
        assert.deepEqual(scans, [], text)
      }
    } finally {
      await session.close()
    }
  })
})
