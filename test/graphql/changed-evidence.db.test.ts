import { before, test } from 'node:test'
import assert from 'node:assert/strict'
import type { Run, Transact } from '../../src/cypher/statement.ts'
import { ParleyError } from '../../src/errors.ts'
import { parseUncertainDate } from '../../src/record/uncertain-date.ts'
import type { Claim } from '../../src/record/claim.ts'
import { appendBatch } from '../../src/write/append.ts'
import { correctClaim } from '../../src/write/correct.ts'
import { endJudgement, judge } from '../../src/write/judge.ts'
import { retractClaim } from '../../src/write/retract.ts'
import { openToWrite } from '../database.ts'
import { ask } from './cases.ts'
import { author } from '../write/author.ts'

let run: Run
let transact: Transact

const claim = (key: string, subject: string, object: string, more: Partial<Claim> = {}): Claim => ({
  key, kind: 'ACTION', predicate: 'STRUCK', polarity: 'ASSERTS', modality: 'OCCURRED', event: 'strike',
  subjects: [{ entityId: subject }], objects: [{ entityId: object }], places: [], means: [], when: parseUncertainDate({ on: '2024-02-01' }), attribution: [], ...more,
})
const entity = (id: string, name: string) => ({ id, kind: 'GROUP' as const, names: [{ text: name, kind: 'PREFERRED' as const }] })

async function question(source: string): Promise<Record<string, unknown>> {
  const { result } = await ask({ source, variables: {} }, run)
  assert.deepEqual(result.errors ?? [], [])
  return JSON.parse(JSON.stringify(result.data)) as Record<string, unknown>
}

before(async () => {
  ({ run, transact } = await openToWrite())
  await appendBatch(transact, {
    writer: 'test', by: 'test',
    entities: [entity('group:front-a', 'Liberation Front'), entity('group:front-b', 'Liberation Front'), entity('group:rivals', 'Rivals'), entity('group:rivals-again', 'The Rivals')],
    documents: [{ document: { key: 'd1' }, claims: [claim('c1', 'group:front-a', 'group:rivals'), claim('c2', 'group:front-a', 'group:rivals-again')] }],
  })
})

void test('a name that two share is an error that lists them', async () => {
  const { result } = await ask({ source: '{ entity(by: { name: "liberation FRONT" }) { id } }', variables: {} }, run)
  const error = result.errors?.[0]?.originalError
  assert.ok(error instanceof ParleyError)
  assert.equal(error.code, 'AMBIGUOUS_NAME')
  assert.deepEqual((error.details['candidates'] as { id: string }[]).map(({ id }) => id), ['group:front-a', 'group:front-b'])
})

void test('two judged the same are found as one, under either id, until the judgement ends', async () => {
  const source = '{ relations { edges { node { to { id } support { claims } } } } entity(by: { id: "group:rivals-again" }) { canonical { id } relations { totalCount } } entities(filter: { text: "the rivals" }) { edges { node { id } } } }'
  const before = await question(source)
  const { id } = await judge(transact, author, { left: 'group:rivals', right: 'group:rivals-again', verdict: 'SAME', reason: 'one group' })
  assert.deepEqual(await question(source), {
    relations: { edges: [{ node: { to: { id: 'group:rivals' }, support: { claims: 2 } } }] },
    entity: { canonical: { id: 'group:rivals' }, relations: { totalCount: 1 } },
    entities: { edges: [{ node: { id: 'group:rivals' } }] },
  })
  assert.deepEqual(await question('{ claim(id: "claim:test:c2") { objects { entity { id } } } relations { edges { node { claims { totalCount } } } } }'), { claim: { objects: [{ entity: { id: 'group:rivals-again' } }] }, relations: { edges: [{ node: { claims: { totalCount: 2 } } }] } })
  await endJudgement(transact, author, id, 'two groups after all')
  assert.deepEqual(await question(source), before)
})

void test('a corrected claim stays, points at the one in its place, and no longer counts', async () => {
  await correctClaim(transact, author, 'claim:test:c1', claim('c1-again', 'group:front-b', 'group:rivals'), 'the other front')
  assert.deepEqual(await question('{ old: claim(id: "claim:test:c1") { status reason correctedBy { id } corrects { id } } new: claim(id: "claim:test:c1-again") { status recordedBy corrects { id } event { id } } front: relations(filter: { actors: ["group:front-b"], direction: FROM }) { edges { node { to { id } } } } all: relations { totalCount } }'), {
    old: { status: 'CORRECTED', reason: 'the other front', correctedBy: { id: 'claim:test:c1-again' }, corrects: null },
    new: { status: 'ACTIVE', recordedBy: 'a test', corrects: { id: 'claim:test:c1' }, event: { id: 'event:test:strike' } },
    front: { edges: [{ node: { to: { id: 'group:rivals' } } }] },
    all: { totalCount: 2 },
  })
})

void test('a relation whose last claim was retracted is shown as its last version', async () => {
  const [row] = await run({ text: "MATCH (r:Relation {toId: 'group:rivals-again'}) RETURN r.id AS id", params: {} })
  const id = row?.['id'] as string
  await retractClaim(transact, author, 'claim:test:c2', 'withdrawn')
  assert.deepEqual(await question(`{ relation(id: ${JSON.stringify(id)}) { current to { id } support { claims } claims(filter: { status: [RETRACTED] }) { edges { node { id reason } } } } relations(filter: { counterparts: ["group:rivals-again"] }) { totalCount } }`), {
    relation: { current: false, to: { id: 'group:rivals-again' }, support: { claims: 1 }, claims: { edges: [{ node: { id: 'claim:test:c2', reason: 'withdrawn' } }] } },
    relations: { totalCount: 0 },
  })
})
