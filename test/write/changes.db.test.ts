import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import fc from 'fast-check'
import type { Run, Transact } from '../../src/cypher/statement.ts'
import { changeKinds, changeRanks } from '../../src/record/change.ts'
import { openToWrite } from '../database.ts'
import { ask } from '../graphql/cases.ts'
import { readChanges, type Facts, type Told } from '../graphql/read-changes.ts'
import { emptyGraph } from './dump.ts'
import { expectedOf } from './model.ts'
import { emptyTally, startPlay, takeStep, type Play } from './play-history.ts'
import { historyWithChanges } from './random-history.ts'
import { always } from '../always.ts'

const histories = 6

/** What a reader holds who applied every change in turn. */
function fold(changes: readonly Told[]): ReadonlyMap<string, Facts> {
  const held = new Map<string, Facts>()
  for (const { subjectId, kind, before: was, after } of changes) {
    assert.deepEqual(was, held.get(subjectId) ?? null, `${kind} of ${subjectId} does not follow from what was told before`)
    if (after === null) held.delete(subjectId)
    else held.set(subjectId, after)
  }
  return held
}

function ofKind(held: ReadonlyMap<string, Facts>, prefix: string): readonly Facts[] {
  return [...held].filter(([id]) => id.startsWith(prefix)).map(([, facts]) => facts).sort((left, right) => (String(left['id']) < String(right['id']) ? -1 : 1))
}

function withoutUnknown(values: Facts): Facts {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null))
}

/** The relations that the model gives, as the feed tells them. */
function relationsOf({ model }: Play): readonly Facts[] {
  return expectedOf(model).relations.map((relation) => {
    const { id, type, fromId, toId, eventId, roles, directed, contested, claimCount, denialCount, publisherCount, originCount, unattributedCount, publisherIds, speakerIds, firstPublishedAt, goldsteinTenths, quadCameo, quadGdelt, publishedFrom } = relation
    const { earliestOn, latestOn, endEarliestOn, endLatestOn, earliestAt, latestAt, precision, edtf } = relation
    return withoutUnknown({
      id, type, from: fromId, to: toId, event: eventId, roles, directed, contested, publishers: publisherIds, speakers: speakerIds, firstPublishedAt,
      when: withoutUnknown({ earliestOn, latestOn, endEarliestOn, endLatestOn, earliestAt, latestAt, precision, edtf }),
      support: { claims: claimCount, denials: denialCount, publishers: publisherCount, origins: originCount, unattributed: unattributedCount },
      goldstein: goldsteinTenths === undefined ? undefined : goldsteinTenths / 10,
      quads: quadCameo === undefined && quadGdelt === undefined ? undefined : withoutUnknown({ CAMEO: quadCameo, GDELT: quadGdelt }),
      saidSince: new Date(Math.ceil(publishedFrom / 1000)).toISOString(),
    })
  })
}

/** The entities as the API shows them. */
async function entitiesOf({ run, model }: Play): Promise<readonly Facts[]> {
  const source = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { id kind name description generic names { text kind language script } externalIds { scheme value } } } }'
  const { result } = await ask({ source, variables: { ids: model.entities.map(({ id }) => id).sort() } }, run)
  const { nodes } = JSON.parse(JSON.stringify(result.data)) as { nodes: readonly Facts[] }
  return nodes.map((node) => withoutUnknown({ ...node, names: (node['names'] as readonly Facts[]).map(withoutUnknown) }))
}

/** What the whole feed comes to must be what is there now. */
async function assertFolds(play: Play, changes: readonly Told[]): Promise<void> {
  const held = fold(changes)
  assert.deepEqual(ofKind(held, 'relation:'), relationsOf(play))
  const claims = ofKind(held, 'claim:')
  assert.deepEqual(new Map(claims.map(({ id, status }) => [id, status === 'ACTIVE'])), new Map([...play.model.claims].sort((left, right) => (left.id < right.id ? -1 : 1)).map(({ id, active }) => [id, active])))
  assert.deepEqual(new Map(ofKind(held, 'document:').map(({ id, status }) => [id, status === 'ACTIVE'])), new Map([...play.model.documents].sort((left, right) => (left.id < right.id ? -1 : 1)).map(({ id, active }) => [id, active])))
  assert.deepEqual(new Map(ofKind(held, 'judgement:').map(({ id, endedBy }) => [id, endedBy === undefined])), new Map([...play.model.judgements].sort((left, right) => (left.id < right.id ? -1 : 1)).map(({ id, active }) => [id, active])))
  assert.deepEqual(ofKind(held, '').filter(({ names }) => names !== undefined), await entitiesOf(play))
  for (const { id, corrects } of claims) if (corrects !== undefined) assert.equal(held.get(corrects as string)?.['correctedBy'], id)
}

function assertInOrder(changes: readonly Told[]): void {
  assert.equal(new Set(changes.map(({ id }) => id)).size, changes.length)
  const places = changes.map(({ number, kind }) => `${number.padStart(16, '0')} ${String(changeRanks[kind])}`)
  assert.deepEqual(places, [...places].sort())
  for (const { kind, before: was, after, by } of changes) {
    assert.equal(by, 'a test')
    assert.notDeepEqual(was, after, kind)
    assert.equal(was === null, /_(ADDED|MADE|APPEARED)$/.test(kind), kind)
    assert.equal(after === null, kind === 'RELATION_ENDED', kind)
  }
}

describe('the change feed, whatever is written, corrected, retracted, merged, unmerged and amended', () => {
  let run: Run
  let transact: Transact
  before(async () => {
    ({ run, transact } = await openToWrite())
  })

  test('comes to what is there now, tells each change once and for ever, and is the same list in pages of any size', async (t) => {
    const tally = emptyTally()
    const kinds = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(historyWithChanges(8), fc.integer({ min: 3, max: 40 }), async (history, size) => {
        await transact(emptyGraph)
        const play = await startPlay(run, transact, tally)
        let told: readonly Told[] = []
        for (const step of history) {
          await takeStep(play, step)
          const now = await readChanges(run)
          assert.deepEqual(now.slice(0, told.length), told, 'what was told is told otherwise now')
          told = now
        }
        assertInOrder(told)
        await assertFolds(play, told)
        assert.deepEqual(await readChanges(run, { first: size }), told)
        const middle = told[Math.floor(told.length / 2)]
        assert.deepEqual(await readChanges(run, { since: middle?.cursor }), told.slice(Math.floor(told.length / 2) + 1))
        assert.deepEqual(await readChanges(run, { since: middle?.at }), told.filter(({ number }) => Number(number) > Date.parse(middle?.at ?? '') * 1000))
        for (const kind of changeKinds) assert.deepEqual(await readChanges(run, { kinds: [kind], first: size }), told.filter((change) => change.kind === kind))
        for (const { kind } of told) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      }),
      { numRuns: histories, examples: always(fc.tuple(historyWithChanges(8), fc.integer({ min: 3, max: 40 })), 3, 1).map(([pair]) => pair), endOnFailure: true, includeErrorInReport: true },
    )
    t.diagnostic(`${histories} histories held ${JSON.stringify(Object.fromEntries(kinds))}`)
    for (const kind of ['ENTITY_AMENDED', 'CLAIM_CORRECTED', 'JUDGEMENT_MADE', 'RELATION_APPEARED', 'RELATION_ENDED']) assert.ok((kinds.get(kind) ?? 0) > 0, `the histories held no ${kind}`)
  })
})
