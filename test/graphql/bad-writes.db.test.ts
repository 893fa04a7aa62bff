import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, describe, test } from 'node:test'
import type { Run } from '../../src/cypher/statement.ts'
import { createRead } from '../../src/neo4j/run.ts'
import { readWholeGraph } from '../crash/whole-graph.ts'
import { openTestDatabase } from '../database.ts'
import { readClock } from '../write/dump.ts'
import { createWriting, type Answer, type Writing } from './writing.ts'

interface Entry {
  readonly name: string
  /** A field of Mutation with its arguments; left out: addDocument with what stands below. */
  readonly write?: string
  readonly document?: Answer
  readonly claims?: unknown
  readonly entities?: readonly Answer[]
  /** A code and a place in the arguments each. */
  readonly errors: readonly string[]
}

const entries = JSON.parse(readFileSync(new URL('../cases/bad-writes.json', import.meta.url), 'utf8')) as readonly Entry[]

/** `{repeat, times}` stands for a long text, or a list of as many. */
function unfold(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(unfold)
  if ('repeat' in value && 'times' in value) return typeof value.repeat === 'string' ? value.repeat.repeat(value.times as number) : Array.from({ length: value.times as number }, () => value.repeat)
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unfold(one)]))
}

const claim = (more: Answer) => ({ key: 'n1', predicate: 'STRUCK', subjects: [{ entity: 'country:alder' }], objects: [{ entity: 'country:birch' }], when: { on: '2024-03-01' }, ...more })
const named = (id: string, more: Answer = {}) => ({ id, names: [{ text: id, kind: 'PREFERRED' }], ...more })
const add = `mutation ($document: DocumentInput!, $claims: [ClaimInput!]!, $entities: [EntityInput!]! = []) { written: addDocument(document: $document, claims: $claims, entities: $entities) { changed userErrors { code path message cure } } }`

describe('what may not be written', () => {
  let run: Run
  let writing: Writing

  before(async () => {
    const connection = await openTestDatabase()
    run = createRead(connection)
    writing = createWriting(connection)
    const entities = [named('country:alder'), named('country:aldern'), named('country:birch', { externalIds: [{ scheme: 'iso3166-1', value: 'BIR' }] }), named('country:cedar'), named('place:town')]
    const documents = [
      { document: { key: 'd1', title: 'A title' }, entities, claims: ['c1', 'c2', 'c3'].map((key) => claim({ key, event: 'mill', ...(key === 'c1' ? { locator: '1' } : {}) })) },
      { document: { key: 'withdrawn' }, claims: [claim({ key: 'w1' })] },
      { document: { key: 'copy', copyOf: 'document:tester:d1' }, claims: [] },
    ]
    for (const variables of documents) assert.equal(((await writing.send(add, variables))['written'] as Answer)['changed'], true)
    await writing.send(`mutation {
      a: retractClaim(id: "claim:tester:c2", reason: "no") { changed }
      b: retractDocument(id: "document:tester:withdrawn", reason: "no") { changed }
      c: correctClaim(id: "claim:tester:c3", claim: { key: "c3b", predicate: "STRUCK", subjects: [{ entity: "country:alder" }], objects: [{ entity: "country:birch" }] }, reason: "no") { changed }
      d: judge(left: "country:alder", right: "country:cedar", verdict: DISTINCT, reason: "two") { changed }
      e: judge(left: "country:alder", right: "country:aldern", verdict: SAME, reason: "one") { changed }
    }`)
  })

  test('is refused with its code and place, and leaves the graph as it is', async (t) => {
    const whole = await readWholeGraph(run)
    const clock = await readClock(run)
    for (const { name, write, document = {}, claims = [{}], entities = [], errors } of entries) {
      await t.test(name, async () => {
        const listed = unfold(claims) as readonly Answer[]
        const variables = { document: { key: 'new', ...document }, claims: listed.map((one) => claim(unfold(one) as Answer)), entities }
        const { written } = await (write === undefined ? writing.send(add, variables) : writing.send(`mutation { written: ${write} { changed userErrors { code path message cure } } }`))
        const { changed, userErrors } = written as { readonly changed: boolean; readonly userErrors: readonly { readonly code: string; readonly path: readonly string[]; readonly message: string; readonly cure: string }[] }
        assert.deepEqual(userErrors.map(({ code, path }) => `${code} ${path.join('.')}`), errors)
        for (const { message, cure } of userErrors) assert.ok(message.length > 10 && message.length < 400 && cure !== '', message)
        assert.equal(changed, false)
        assert.equal(await readClock(run), clock)
      })
    }
    assert.deepEqual(await readWholeGraph(run), whole)
  })
})
