import assert from 'node:assert/strict'
import { before, beforeEach, describe, test } from 'node:test'
import { cypher, toStatement, type Fragment, type Run, type Transact } from '../../src/cypher/statement.ts'
import { parseUncertainDate } from '../../src/record/uncertain-date.ts'
import { appendBatch } from '../../src/write/append.ts'
import { check, type CheckReport } from '../../src/write/check.ts'
import { judge } from '../../src/write/judge.ts'
import { rebuild } from '../../src/write/rebuild.ts'
import { openToWrite } from '../database.ts'
import { report, strike } from './article-like.ts'
import { dump, emptyGraph, type Dump } from './dump.ts'
import { author } from './author.ts'

let run: Run
let transact: Transact
let whole: Dump
before(async () => {
  ({ run, transact } = await openToWrite())
})

beforeEach(async () => {
  await transact(emptyGraph)
  const claims = [strike({ key: 'c1', event: 'raid' }), strike({ key: 'c2', event: 'raid', when: parseUncertainDate({ on: '2024-01-16/2024-01-17' }) }), strike({ key: 'c3', predicate: 'CONDEMNED', subjects: [{ entityId: 'country:pakistan' }], objects: [{ entityId: 'country:iran' }] })]
  await appendBatch(transact, report(claims))
  await appendBatch(transact, { ...report([strike({ key: 'c4', event: 'raid' })], { key: 'later' }), entities: [] })
  await judge(transact, author, { left: 'country:pakistan', right: 'country:iraq', verdict: 'SAME', reason: 'one and the same' })
  whole = await dump(run)
})

type Fault = Exclude<keyof CheckReport, 'events' | 'entities'>

function faultsOf(report: CheckReport): readonly unknown[] {
  return Object.values(report).flatMap((value: unknown) => (Array.isArray(value) ? (value as readonly unknown[]) : []))
}

describe('a database that was damaged by hand', () => {
  const damages: readonly (readonly [what: string, found: Fault, damage: Fragment])[] = [
    ['a relation that is gone', 'wrongEvents', cypher`MATCH (r:Relation {type: 'STRUCK'}) DELETE r`],
    ['a count that is wrong', 'wrongEvents', cypher`MATCH (r:Relation {type: 'STRUCK'}) SET r.claimCount = 7`],
    ['a participant that is gone', 'wrongEvents', cypher`MATCH (:Event)-[p:PARTICIPANT]->() WITH p LIMIT 1 DELETE p`],
    ['what an event shows', 'wrongEvents', cypher`MATCH (e:Event {id: 'event:test:raid'}) SET e.status = 'PLANNED'`],
    ['a tie that is gone', 'wrongTies', cypher`MATCH ()-[t:TIE]->() WITH t LIMIT 1 DELETE t`],
    ['a tie that counts too much', 'wrongTies', cypher`MATCH ()-[t:TIE]->() WITH t LIMIT 1 SET t.events = t.events + 1`],
    ['a tie that nothing stands behind', 'wrongTies', cypher`MATCH (a:Entity {id: 'country:iraq'}) CREATE (a)-[:TIE {fromId: a.id, toId: a.id, events: 1}]->(a)`],
    ['an edge that is gone', 'wrongEdges', cypher`MATCH ()-[s:STRUCK]->() DELETE s`],
    ['an edge that says something else', 'wrongEdges', cypher`MATCH ()-[s:STRUCK]->() SET s.contested = true`],
    ['an edge that stands twice', 'wrongEdges', cypher`MATCH (a)-[s:STRUCK]->(b) CREATE (a)-[t:STRUCK]->(b) SET t = properties(s)`],
    ['an edge without a relation', 'wrongEdges', cypher`MATCH (a:Entity {id: 'country:iraq'}) CREATE (a)-[:MET {id: 'relation:none'}]->(a)`],
    ['a canonical id', 'wrongCanonicalIds', cypher`MATCH (e:Entity {id: 'country:pakistan'}) SET e.canonicalId = e.id`],
    ['a canonical id of an event that nothing joins', 'wrongCanonicalIds', cypher`MATCH (e:Event {id: 'event:test:raid'}) SET e.canonicalId = 'event:test:~c3'`],
  ]

  for (const [what, fault, damage] of damages) {
    test(`${what} is found, and mended by a rebuild`, async () => {
      await transact((write) => write(toStatement(damage)))
      assert.ok((await check(transact))[fault].length > 0)
      await rebuild(transact)
      assert.deepEqual(faultsOf(await check(transact)), [])
      assert.deepEqual(await dump(run), whole)
    })
  }

  const found: readonly (readonly [what: string, found: Fault, damage: Fragment])[] = [
    ['a relation without its event', 'orphans', cypher`CREATE (:Relation {id: 'relation:none', eventId: 'event:test:none', fromId: 'country:iran', toId: 'country:iraq', recordedFrom: 1})`],
    ['versions that overlap', 'wrongVersions', cypher`MATCH (w:RelationWas) SET w.recordedTo = w.recordedTo + 1`],
    ['a version that ends before it begins', 'wrongVersions', cypher`MATCH (w:RelationWas) SET w.recordedTo = 1`],
    ['a version after the clock', 'wrongVersions', cypher`MATCH (r:Relation) SET r.recordedFrom = r.recordedFrom + 60000000`],
  ]

  for (const [what, fault, damage] of found) {
    test(`${what} is found`, async () => {
      await transact((write) => write(toStatement(damage)))
      assert.ok((await check(transact))[fault].length > 0)
    })
  }

  test('one that is in order has no fault, and a rebuild leaves it alone', async () => {
    const found = await check(transact)
    assert.deepEqual([found.events, found.entities, faultsOf(found)], [2, 3, []])
    assert.deepEqual(await rebuild(transact), { canonicalIds: 0, events: 0, relations: 0, ties: 0, edges: 0 })
    assert.deepEqual(await dump(run), whole)
  })
})
