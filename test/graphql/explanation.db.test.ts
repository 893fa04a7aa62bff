import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import fc from 'fast-check'
import type { Run, Transact } from '../../src/cypher/statement.ts'
import { correctClaim } from '../../src/write/correct.ts'
import { openToWrite } from '../database.ts'
import { report, strike } from '../write/article-like.ts'
import { crowdedHistory } from '../write/crowded-history.ts'
import { emptyGraph, readClock } from '../write/dump.ts'
import { emptyTally, startPlay, takeStep } from '../write/play-history.ts'
import { appendBatch } from '../../src/write/append.ts'
import { ask } from './cases.ts'
import { always } from '../always.ts'

async function askFor(run: Run, source: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const { result } = await ask({ source, variables }, run)
  assert.deepEqual(result.errors ?? [], [], source)
  return JSON.parse(JSON.stringify(result.data))
}

interface Told {
  readonly id: string
  readonly support: { readonly claims: number; readonly denials: number; readonly origins: number; readonly publishers: number }
  readonly contested: boolean
  readonly explain: {
    readonly text: string
    readonly citations: readonly string[]
    readonly claims: readonly { readonly id: string; readonly polarity: string }[]
    readonly denials: readonly { readonly id: string; readonly polarity: string }[]
    readonly origins: readonly { readonly name: string; readonly entity: { readonly name: string } | null; readonly claims: readonly { readonly id: string; readonly polarity: string }[] }[]
    readonly copies: readonly { readonly id: string; readonly copyOf: { readonly id: string } | null }[]
    readonly completeness: { readonly complete: boolean; readonly shown: number }
  }
}

const everything = `query ($asOf: AsOf) { relations(first: 500, asOf: $asOf) { edges { node { id support { claims denials origins publishers } contested explain(first: 500) {
  text citations claims { id polarity } denials { id polarity } origins { name entity { name } claims { id polarity } } copies { id copyOf { id } } completeness { complete shown }
} } } } }`

async function tellAll(run: Run, asOf: Readonly<Record<string, string>> | null = null): Promise<readonly Told[]> {
  const { relations } = (await askFor(run, everything, { asOf })) as { readonly relations: { readonly edges: readonly { readonly node: Told }[] } }
  return relations.edges.map(({ node }) => node)
}

/** What an account says agrees with what the relation counts. */
function assertAgrees({ id, support, contested, explain }: Told): void {
  const { text, citations, claims, denials, origins, copies, completeness } = explain
  assert.deepEqual([claims.length, denials.length, origins.length], [support.claims, support.denials, support.origins], id)
  assert.deepEqual(completeness, { complete: true, shown: support.claims + support.denials })
  assert.ok(claims.every(({ polarity }) => polarity === 'ASSERTS') && denials.every(({ polarity }) => polarity === 'DENIES'))
  for (const { name, entity, claims: own } of origins) {
    assert.ok(own.length > 0 && own.every((claim) => claims.some((other) => other.id === claim.id)), name)
    if (entity !== null) assert.equal(entity.name, name)
  }
  assert.ok(copies.every(({ copyOf }) => copyOf !== null))
  const numbers = [...text.matchAll(/\[([\d, ]+)\]/g)].flatMap(([, list = '']) => list.split(', ').map(Number))
  assert.deepEqual([...new Set(numbers)].sort((left, right) => left - right), citations.map((_, index) => index + 1), text)
  assert.equal(text.includes('It is contested'), contested, text)
  assert.equal(text.includes('Denied by'), support.denials > 0, text)
}

describe('an explanation', () => {
  let run: Run
  let transact: Transact
  before(async () => {
    ({ run, transact } = await openToWrite())
  })

  test('tells what the relation counts, whatever was written, and the same as of an earlier time', async (t) => {
    const seen = { relations: 0, denials: 0, copies: 0, origins: 0, contested: 0 }
    await fc.assert(
      fc.asyncProperty(crowdedHistory, async (history) => {
        await transact(emptyGraph)
        const play = await startPlay(run, transact, emptyTally())
        const then: { readonly recorded: string; readonly told: readonly Told[] }[] = []
        for (const step of history) {
          await takeStep(play, step)
          const told = await tellAll(run)
          then.push({ recorded: new Date(Math.ceil((await readClock(run)) / 1000)).toISOString(), told })
          told.forEach(assertAgrees)
          seen.relations += told.length
          seen.denials += told.filter(({ support }) => support.denials > 0).length
          seen.contested += told.filter(({ contested }) => contested).length
          seen.copies += told.filter(({ explain }) => explain.copies.length > 0).length
          seen.origins += told.filter(({ support }) => support.origins > 1).length
        }
        for (const [index, { recorded, told }] of then.entries()) {
          if (then[index + 1]?.recorded === recorded) continue
          assert.deepEqual(await tellAll(run, { recorded }), told)
        }
        for (const published of ['2024-01-17T08:00:00.000Z', '2024-01-19T05:30:00.000Z']) (await tellAll(run, { published })).forEach(assertAgrees)
      }),
      { numRuns: 6, examples: always(crowdedHistory, 3, 1), endOnFailure: true, includeErrorInReport: true },
    )
    t.diagnostic(JSON.stringify(seen))
    for (const what of ['relations', 'copies', 'contested'] as const) assert.ok(seen[what] > 0, `the histories held no ${what}`)
  })

  test('of a relation that has ended tells that it has, and as of a time before it why it stood', async () => {
    await transact(emptyGraph)
    await appendBatch(transact, report([strike({ key: 'c1' })]))
    const [{ id } = { id: '' }] = await tellAll(run)
    const recorded = new Date(Math.ceil((await readClock(run)) / 1000)).toISOString()
    await correctClaim(transact, { writer: 'test', by: 'a test' }, 'claim:test:c1', strike({ key: 'c2', objects: [{ entityId: 'country:iraq' }] }), 'the wrong country')
    const { relation } = (await askFor(run, `{ relation(id: ${JSON.stringify(id)}) { current explain { text claims { id } citations completeness { complete } } } }`)) as { readonly relation: { readonly explain: { readonly text: string } } }
    const day = /since (.+?), that/.exec(relation.explain.text)?.[1] ?? ''
    assert.match(day, /^\d+ \w+ \d{4}$/)
    assert.deepEqual(relation, { current: false, explain: { text: `The record no longer holds, since ${day}, that iran struck pakistan on 16 January 2024. No claim in force states it.`, claims: [], citations: [], completeness: { complete: true } } })
    const [before] = await tellAll(run, { recorded })
    assert.match(before?.explain.text ?? '', /^iran struck pakistan on 16 January 2024\. Stated by one claim alone\. “A report” \(publisher not named\) states it without saying whose word it is \[1\]\.$/)
  })
})
