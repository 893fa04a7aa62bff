import assert from 'node:assert/strict'
import { cypher, toStatement } from '../../src/cypher/statement.ts'
import { catalogue } from '../../src/record/relation-types.ts'
import { ask } from '../graphql/cases.ts'
import { check } from '../../src/write/check.ts'
import { endJudgement, judge } from '../../src/write/judge.ts'
import { rebuild } from '../../src/write/rebuild.ts'
import { retractClaim } from '../../src/write/retract.ts'
import { dump, readClock, readTotals, without } from './dump.ts'
import { mayJudge } from './model.ts'
import { assertAgrees, type Play } from './play-history.ts'
import { author } from './author.ts'

/** 1. Rebuilding all derived data from claims changes nothing; and nothing is found wrong before. */
async function assertRebuildChangesNothing({ run, transact }: Play): Promise<void> {
  const before = [await dump(run), await readTotals(run), await readClock(run)]
  const found = await check(transact)
  assert.deepEqual([found.wrongEvents, found.wrongTies, found.wrongEdges, found.wrongCanonicalIds, found.orphans, found.wrongVersions], [[], [], [], [], [], []])
  assert.deepEqual(await rebuild(transact), { canonicalIds: 0, events: 0, relations: 0, ties: 0, edges: 0 })
  assert.deepEqual([await dump(run), await readTotals(run), await readClock(run)], before)
}

/** 2. Unmerging after merging restores everything current, in both orders of several merges. */
async function assertUnmergeRestores(play: Play): Promise<void> {
  const { run, transact, model } = play
  const before = await dump(run)
  const pairs = [model.entities, model.events].flatMap((pool, which) => pool.slice(0, 5).flatMap(({ id }, index) => pool.slice(index + 1, index + 3).map((other) => ({ kind: which === 0 ? ('ENTITY' as const) : ('EVENT' as const), left: other.id, right: id, verdict: 'SAME' as const }))))
  for (const order of ['as they came', 'backwards'] as const) {
    const made: string[] = []
    for (const pair of pairs) {
      if (made.length === 4 || !mayJudge(model, pair)) continue
      const { id } = await judge(transact, author, { left: pair.left, right: pair.right, verdict: 'SAME', reason: 'to be ended again' })
      model.judgements.push({ ...pair, id, active: true })
      made.push(id)
      play.tally.merges++
    }
    await assertAgrees(play)
    for (const id of order === 'backwards' ? made.reverse() : made) {
      await endJudgement(transact, author, id, 'as promised')
      const judgement = model.judgements.find((one) => one.id === id)
      if (judgement !== undefined) judgement.active = false
      play.tally.unmerges++
    }
    assert.deepEqual(await dump(run), before, `unmerging ${order}`)
  }
}

/** 6. No relation without an active asserting claim of its event and type, in a document that is active, that names its ends. */
async function assertRestsOnClaims({ run }: Play): Promise<void> {
  const rows = await run(
    toStatement(cypher`MATCH (r:Relation) WHERE NOT EXISTS {
  MATCH (:Event {canonicalId: r.eventId})<-[:ABOUT]-(c:Claim)<-[:STATES]-(d:Document)
  WHERE c.status = 'ACTIVE' AND c.polarity = 'ASSERTS' AND c.modality IN ['OCCURRED', 'ONGOING'] AND c.predicate = r.type AND d.status = 'ACTIVE'
    AND EXISTS { (c)-[:SUBJECT|OBJECT]->(:Entity {canonicalId: r.fromId}) } AND EXISTS { (c)-[:SUBJECT|OBJECT]->(:Entity {canonicalId: r.toId}) }
} RETURN r.id AS id`),
  )
  assert.deepEqual(rows, [])
}

/** 7. Neighbours from ties, from edges, from records and from claims are the same, but for events over the participant limits. */
async function assertNeighboursAgree({ run }: Play): Promise<void> {
  const types = catalogue.types.map(({ label }) => label)
  const symmetric = catalogue.types.filter((type) => type.symmetric).map(({ label }) => label)
  const pairs = async (statement: ReturnType<typeof cypher>): Promise<readonly unknown[]> => (await run(toStatement(cypher`${statement} WITH DISTINCT CASE WHEN a < b THEN a + '|' + b ELSE b + '|' + a END AS pair RETURN pair ORDER BY pair`))).map(({ pair }) => pair)
  const ties = await pairs(cypher`MATCH (x:Entity)-[:TIE]->(y:Entity) WITH x.id AS a, y.id AS b`)
  assert.deepEqual(await pairs(cypher`MATCH (x:Entity)-[s]->(y:Entity) WHERE type(s) IN ${types} WITH x.id AS a, y.id AS b`), ties)
  assert.deepEqual(await pairs(cypher`MATCH (r:Relation) WITH r.fromId AS a, r.toId AS b`), ties)
  const stated = cypher`MATCH (c:Claim)-[:ABOUT]->(e:Event) MATCH (k:Event {id: e.canonicalId})
WHERE c.status = 'ACTIVE' AND c.kind = 'ACTION' AND c.polarity = 'ASSERTS' AND c.modality IN ['OCCURRED', 'ONGOING'] AND NOT k.tooMany
MATCH (c)-[:SUBJECT]->(x:Entity)
MATCH (c)-[m:SUBJECT|OBJECT]->(y:Entity) WHERE (type(m) = 'OBJECT' OR (c.predicate IN ${symmetric} AND NOT c.directed AND NOT EXISTS { (c)-[:OBJECT]->() })) AND x.canonicalId <> y.canonicalId
WITH x.canonicalId AS a, y.canonicalId AS b`
  assert.deepEqual(await pairs(stated), ties)
}

/** 10. What was held at a number of the clock is told by the versions for ever: they never overlap, and give what was seen then. */
async function assertPastIsKept({ run, seen, tally }: Play): Promise<void> {
  const rows = await run(toStatement(cypher`MATCH (r:Relation|RelationWas) WHERE r.publishedTo IS NULL RETURN properties(r) AS version ORDER BY r.id, r.recordedFrom`))
  const versions = rows.map(({ version }) => version as Readonly<Record<string, unknown>> & { id: string; recordedFrom: number; recordedTo?: number })
  versions.forEach((version, index) => {
    const next = versions[index + 1]
    if (version.recordedTo !== undefined) assert.ok(version.recordedFrom < version.recordedTo)
    if (next?.id !== version.id) return
    assert.ok(version.recordedTo !== undefined && version.recordedTo <= next.recordedFrom, `versions of ${version.id} overlap`)
    if (version.recordedTo === next.recordedFrom) tally.relationsChanged++
  })
  tally.relationsEnded += versions.filter(({ recordedTo }) => recordedTo !== undefined).length
  for (const { number, relations } of seen) {
    const held = versions.filter(({ recordedFrom, recordedTo }) => recordedFrom <= number && number < (recordedTo ?? Infinity))
    assert.deepEqual(held.map((version) => ['recordedTo', 'appearedFrom', 'closed'].reduce(without, version)), relations)
  }
}

/** 3. Retracting the only asserting claim ends the relation and its edge; retracting one of several lowers the counts. */
async function assertRetractionCounts(play: Play): Promise<void> {
  const { run, transact, model } = play
  const asserting = toStatement(cypher`MATCH (r:Relation) WHERE r.directed
MATCH (:Event {canonicalId: r.eventId})<-[:ABOUT]-(c:Claim)
WHERE c.status = 'ACTIVE' AND c.polarity = 'ASSERTS' AND c.modality IN ['OCCURRED', 'ONGOING'] AND c.predicate = r.type AND c.directed
  AND EXISTS { (c)-[:SUBJECT]->(:Entity {canonicalId: r.fromId}) } AND EXISTS { (c)-[:OBJECT]->(:Entity {canonicalId: r.toId}) }
WITH r, collect(c.id) AS claims WHERE size(claims) = r.claimCount RETURN r.id AS id, r.type AS type, claims ORDER BY size(claims) DESC, r.id`)
  const found = await run(asserting)
  const retracted = new Set<string>()
  for (const row of [...found.slice(0, 1), ...found.slice(-1)]) {
    const [{ id, claims }] = [row as unknown as { id: string; claims: readonly string[] }]
    const [claim] = claims
    if (claim === undefined || claims.some((one) => retracted.has(one))) continue
    await retractClaim(transact, author, claim, 'a test')
    for (const one of model.claims) if (one.id === claim) one.active = false
    retracted.add(claim)
    const [now] = await run(toStatement(cypher`OPTIONAL MATCH (r:Relation {id: ${id}}) RETURN r.claimCount AS claims, COUNT { MATCH (:Entity)-[s]->(:Entity) WHERE s.id = ${id} } AS edges`))
    assert.deepEqual(now, claims.length === 1 ? { claims: null, edges: 0 } : { claims: claims.length - 1, edges: 1 })
  }
  await assertAgrees(play)
}

/** The claims that the API lists below a relation are those that it counts. */
async function assertClaimsAreListed({ run, tally }: Play): Promise<void> {
  const source = '{ relations(first: 500) { edges { node { id support { claims denials } asserting: claims(filter: {polarity: ASSERTS}) { totalCount } denying: claims(filter: {polarity: DENIES}) { totalCount } } } } }'
  const { result } = await ask({ source, variables: {} }, run)
  assert.deepEqual(result.errors ?? [], [])
  const { edges } = result.data?.['relations'] as { edges: readonly { node: { id: string; support: { claims: number; denials: number }; asserting: { totalCount: number }; denying: { totalCount: number } } }[] }
  for (const { node } of edges) {
    assert.deepEqual([node.id, node.asserting.totalCount, node.denying.totalCount], [node.id, node.support.claims, node.support.denials])
    tally.listed++
  }
}

/** All that must hold at the end of a history; what its steps showed along the way was compared then. */
export async function assertAll(play: Play): Promise<void> {
  await assertRebuildChangesNothing(play)
  await assertRestsOnClaims(play)
  await assertNeighboursAgree(play)
  await assertClaimsAreListed(play)
  await assertUnmergeRestores(play)
  await assertRetractionCounts(play)
  await assertRebuildChangesNothing(play)
  await assertPastIsKept(play)
}
