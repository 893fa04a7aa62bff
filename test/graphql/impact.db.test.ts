import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import fc from 'fast-check'
import { cypher, toStatement, type Row, type Run, type Transact } from '../../src/cypher/statement.ts'
import { ParleyError } from '../../src/errors.ts'
import { tick } from '../../src/write/clock.ts'
import { rederive } from '../../src/write/rederive.ts'
import { endClaims, retractDocument } from '../../src/write/retract.ts'
import { openToWrite } from '../database.ts'
import { author } from '../write/author.ts'
import { emptyGraph } from '../write/dump.ts'
import { emptyTally, startPlay, takeStep } from '../write/play-history.ts'
import { crowdedHistory } from '../write/crowded-history.ts'
import { ask } from './cases.ts'
import { always } from '../always.ts'

interface Support {
  readonly claims: number
  readonly denials: number
  readonly publishers: number
  readonly origins: number
  readonly unattributed: number
}

/** What the API says of an impact, and what really happened. */
interface Told {
  readonly wouldEnd: number
  readonly wouldWeaken: number
  readonly wouldClear: number
  readonly wouldAppear: number
  readonly claims: number
  readonly relations: readonly string[]
  readonly items: readonly { readonly id: string; readonly effect: string; readonly loses: Support; readonly keeps: Support; readonly contested: boolean; readonly days: readonly [string | null, string | null] | null }[]
}

const asked = `wouldEnd wouldWeaken wouldClear wouldAppear claims completeness { complete shown omitted }
  relations(first: 500) { id } items(first: 500) { relation { id } effect loses { ...s } keeps { ...s } contested when { earliestOn latestOn } } `
const fragment = 'fragment s on Support { claims denials publishers origins unattributed }'

type Answer = Omit<Told, 'relations' | 'items'> & {
  readonly relations: readonly { readonly id: string }[]
  readonly items: readonly (Omit<Told['items'][number], 'id' | 'days'> & { readonly relation: { readonly id: string }; readonly when: { readonly earliestOn: string | null; readonly latestOn: string | null } | null })[]
  readonly completeness: { readonly complete: boolean; readonly shown: number; readonly omitted: number }
}

function toTold({ completeness, relations, items, ...told }: Answer): Told {
  assert.deepEqual(completeness, { complete: true, shown: told.claims, omitted: 0 })
  return { ...told, relations: relations.map(({ id }) => id), items: items.map(({ relation, when, ...item }) => ({ ...item, id: relation.id, days: when === null ? null : [when.earliestOn, when.latestOn] })) }
}

async function askFor(run: Run, source: string): Promise<unknown> {
  const { result } = await ask({ source, variables: {} }, run)
  assert.deepEqual(result.errors ?? [], [], source)
  return JSON.parse(JSON.stringify(result.data))
}

interface Stored {
  readonly id: string
  readonly sortKey: string
  readonly contested: boolean
  readonly earliestOn: string | null
  readonly latestOn: string | null
  readonly support: Support
}

async function readRelations(run: Run): Promise<readonly Stored[]> {
  return (await run(
    toStatement(cypher`MATCH (r:Relation) RETURN r.id AS id, r.sortKey AS sortKey, r.contested AS contested, r.earliestOn AS earliestOn, r.latestOn AS latestOn,
  {claims: r.claimCount, denials: r.denialCount, publishers: r.publisherCount, origins: r.originCount, unattributed: r.unattributedCount} AS support`),
  )) as unknown as readonly Stored[]
}

const none: Support = { claims: 0, denials: 0, publishers: 0, origins: 0, unattributed: 0 }

/** Compares what was stored before and after in the plainest way. */
function compare(before: readonly Stored[], after: readonly Stored[], claims: number): Told {
  const left = new Map(after.map((relation) => [relation.id, relation]))
  const items = before.flatMap((relation) => {
    const now = left.get(relation.id)
    const keeps = now?.support ?? none
    const loses = Object.fromEntries(Object.entries(relation.support).map(([what, count]: [string, number]) => [what, count - keeps[what as keyof Support]])) as unknown as Support
    const effect = now === undefined ? 'ENDS' : loses.claims > 0 ? 'WEAKENS' : loses.denials > 0 ? 'CLEARS' : null
    return effect === null ? [] : [{ relation, item: { id: relation.id, effect, loses, keeps, contested: now?.contested ?? false, days: now === undefined ? null : ([now.earliestOn, now.latestOn] as const) } }]
  })
  const of = (effect: string) => items.filter(({ item }) => item.effect === effect).sort((one, other) => (one.relation.sortKey > other.relation.sortKey ? -1 : 1)).map(({ item }) => item)
  const [ended, weakened, cleared] = [of('ENDS'), of('WEAKENS'), of('CLEARS')]
  const known = new Set(before.map(({ id }) => id))
  return {
    wouldEnd: ended.length,
    wouldWeaken: weakened.length,
    wouldClear: cleared.length,
    wouldAppear: after.filter(({ id }) => !known.has(id)).length,
    claims,
    relations: [...ended, ...weakened].map(({ id }) => id),
    items: [...ended, ...weakened, ...cleared],
  }
}

const undone = new Error('undone')

/** What retracting really does; all of it is undone. */
async function tryOut(transact: Transact, retract: (transact: Transact) => Promise<number>): Promise<Told> {
  let told: Told | undefined
  await assert.rejects(
    transact(async (run) => {
      const before = await readRelations(run)
      const claims = await retract((work) => work(run))
      told = compare(before, await readRelations(run), claims)
      throw undone
    }),
    (error) => error === undone,
  )
  assert.ok(told)
  return told
}

/** Retracts claims, all at once. */
async function retractClaims(transact: Transact, claims: readonly string[]): Promise<number> {
  return transact(async (run) => {
    const { number } = await tick(run, author)
    await endClaims(run, claims, 'RETRACTED', author.by, 'a test', number)
    await rederive(run, await readIds(run, cypher`UNWIND ${claims} AS id MATCH (c:Claim {id: id}) MATCH (e:Event {id: c.eventId}) RETURN DISTINCT e.canonicalId AS id`), number)
    return claims.length
  })
}

async function readIds(run: Run, statement: ReturnType<typeof cypher>): Promise<readonly string[]> {
  return (await run(toStatement(statement))).map(({ id }: Row) => id as string)
}

describe('what rests on a document or a speaker', () => {
  let run: Run
  let transact: Transact
  const seen = { documents: 0, copies: 0, speakers: 0, ENDS: 0, WEAKENS: 0, CLEARS: 0, appears: 0 }
  before(async () => {
    ({ run, transact } = await openToWrite())
  })

  function note(what: 'documents' | 'speakers', { wouldEnd, wouldWeaken, wouldClear, wouldAppear }: Told): void {
    seen[what]++
    seen.ENDS += wouldEnd
    seen.WEAKENS += wouldWeaken
    seen.CLEARS += wouldClear
    seen.appears += wouldAppear
  }

  async function assertDocuments(): Promise<void> {
    const documents = await readIds(run, cypher`MATCH (d:Document) WHERE d.recordedTo IS NULL RETURN d.id AS id`)
    for (const id of documents) {
      const answer = await askFor(run, `{ document(id: ${JSON.stringify(id)}) { alone: impact { ${asked} } all: impact(withCopies: true) { ${asked} } } } ${fragment}`)
      const { document } = answer as { readonly document: { readonly alone: Answer; readonly all: Answer } }
      const really = await tryOut(transact, async (within) => (await retractDocument(within, author, id, 'a test')).claims)
      assert.deepEqual(toTold(document.alone), really, id)
      note('documents', really)
      const copied = await readIds(run, cypher`MATCH (:Document {id: ${id}})<-[:COPY_OF*0..]-(d:Document) MATCH (d)-[:STATES]->(c:Claim) WHERE c.status = 'ACTIVE' RETURN DISTINCT c.id AS id`)
      if (copied.length === really.claims) assert.deepEqual(document.all, document.alone)
      else {
        assert.deepEqual(toTold(document.all), await tryOut(transact, (within) => retractClaims(within, copied)), `${id} with its copies`)
        seen.copies++
      }
    }
  }

  async function assertSpeakers(): Promise<void> {
    for (const id of await readIds(run, cypher`MATCH (x:Entity)<-[:ATTRIBUTED_TO]-() RETURN DISTINCT x.id AS id`)) {
      const claims = await readIds(run, cypher`MATCH (x:Entity {id: ${id}}) MATCH (:Entity {canonicalId: x.canonicalId})<-[:ATTRIBUTED_TO]-(c:Claim) WHERE c.status = 'ACTIVE' RETURN DISTINCT c.id AS id`)
      const { impactOfSpeaker } = (await askFor(run, `{ impactOfSpeaker(speaker: ${JSON.stringify(id)}) { ${asked} } } ${fragment}`)) as { readonly impactOfSpeaker: Answer }
      const really = await tryOut(transact, (within) => retractClaims(within, claims))
      assert.deepEqual(toTold(impactOfSpeaker), really, id)
      note('speakers', really)
    }
  }

  test('is what really happens when the document, or each claim of the speaker, is retracted', async (t) => {
    await fc.assert(
      fc.asyncProperty(crowdedHistory, async (history) => {
        await transact(emptyGraph)
        const play = await startPlay(run, transact, emptyTally())
        for (const step of history) await takeStep(play, step)
        await assertDocuments()
        await assertSpeakers()
      }),
      { numRuns: 10, examples: always(crowdedHistory, 5, 1), endOnFailure: true, includeErrorInReport: true },
    )
    t.diagnostic(JSON.stringify(seen))
    for (const [what, count] of Object.entries(seen)) assert.ok(count > 0 || what === 'appears', `the histories held no ${what}`)
  })

  test('says what it left out where too many claims are about what is touched', async () => {
    await transact(emptyGraph)
    await transact(async (write) => {
      await write(toStatement(cypher`CREATE (:Entity {id: 'organisation:a', canonicalId: 'organisation:a', kind: 'ORGANISATION'})
  WITH 1 AS one UNWIND ['file', 'other'] AS key CREATE (d:Document {id: 'document:t:' + key}) SET d.originalId = d.id`))
      for (const [document, event, claims] of [['file', 'a', 3], ['file', 'b', 1], ['other', 'b', 5_000], ['file', 'c', 2]] as const) {
        await write(
          toStatement(cypher`MERGE (e:Event {id: ${event}, canonicalId: ${event}}) WITH e UNWIND range(1, ${claims}) AS n
  MATCH (d:Document {id: ${`document:t:${document}`}}) MATCH (a:Entity {id: 'organisation:a'}) WITH *, e.id + d.id + n AS key
  CREATE (d)-[:STATES]->(c:Claim {id: key, documentId: d.id, eventId: e.id, sortKey: key, kind: 'MEASURE', polarity: 'ASSERTS', modality: 'OCCURRED', directed: true, precision: 'UNKNOWN', edtf: '', chain: '[]'})-[:ABOUT]->(e)
  FOREACH (_ IN CASE WHEN ${document} = 'file' THEN [1] ELSE [] END | CREATE (c)-[:ATTRIBUTED_TO {order: 0, speakerId: a.id, sortKey: key}]->(a))`),
        )
      }
    })
    const told = 'claims events wouldEnd completeness { complete shown omitted reason }'
    const answer = await askFor(run, `{ document(id: "document:t:file") { impact { ${told} } } impactOfSpeaker(speaker: "organisation:a") { ${told} } }`)
    const { document, impactOfSpeaker } = answer as { readonly document: { readonly impact: Answer }; readonly impactOfSpeaker: Answer }
    for (const { claims, completeness } of [document.impact, impactOfSpeaker]) {
      const { complete, shown, omitted } = completeness
      assert.deepEqual({ claims, complete, shown, omitted }, { claims: 5, complete: false, shown: 5, omitted: 1 })
    }
  })

  test('of nobody is refused', async () => {
    const { result } = await ask({ source: '{ impactOfSpeaker(speaker: "person:nobody") { wouldEnd } }', variables: {} }, run)
    const [error] = result.errors ?? []
    assert.ok(error?.originalError instanceof ParleyError && error.originalError.code === 'NOT_FOUND')
  })
})
