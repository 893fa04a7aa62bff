import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { deriveEvent, participantLimits, type DerivedEvent } from '../../src/derive/derive-event.ts'
import { isActing, isDenial, type Evidence } from '../../src/derive/evidence.ts'
import { relationHash } from '../../src/record/ids.ts'
import type { Relation } from '../../src/record/relation.ts'
import { catalogue } from '../../src/record/relation-types.ts'
import { anyClaims, entityIds } from './random-evidence.ts'

const runs = { numRuns: 2000 }
const eventId = 'event:t:1'
const derive = (claims: readonly Evidence[]): DerivedEvent => deriveEvent(eventId, claims, catalogue)

function isSymmetric(claim: Evidence): boolean {
  return claim.directed !== true && catalogue.byLabel.get(claim.predicate ?? '')?.symmetric === true
}

/** Whether a claim asserts an act between two, told by looking at the two rather than by listing pairs. */
function joins(claim: Evidence, one: string, other: string): boolean {
  if (!isActing(claim) || one === other) return false
  const across = (from: string, to: string): boolean => claim.subjects.includes(from) && claim.objects.some(({ id }) => id === to)
  if (!isSymmetric(claim)) return across(one, other)
  return claim.objects.length === 0 ? claim.subjects.includes(one) && claim.subjects.includes(other) : across(one, other) || across(other, one)
}

/** Claims with every entity's id put through `rename`. */
function renamed(claims: readonly Evidence[], rename: (id: string) => string): readonly Evidence[] {
  return claims.map((claim) => ({
    ...claim,
    subjects: [...new Set(claim.subjects.map(rename))],
    objects: [...new Map(claim.objects.map(({ id, role }) => [`${rename(id)} ${role}`, { id: rename(id), role }])).values()],
    publisherId: claim.publisherId === null ? null : rename(claim.publisherId),
    chain: claim.chain.map((hop) => (hop.speakerId === undefined ? hop : { ...hop, speakerId: rename(hop.speakerId) })),
  }))
}

/** What a relation says, without anything that an id decides. */
function gist(relation: Relation, rename: (id: string) => string): string {
  const { sortKey, endKey, fromId, toId, publisherIds, speakerIds, ...rest } = relation
  const ends = [rename(fromId), rename(toId)]
  const plain = Object.entries(rest).filter(([key]) => key !== 'id' && key !== 'dyad').sort()
  return JSON.stringify([plain, relation.directed ? ends : ends.sort(), publisherIds.map(rename).sort(), speakerIds.map(rename).sort(), sortKey.slice(0, 10), endKey?.slice(0, 10)])
}

describe('the derivation, whatever the claims', () => {
  test('does not depend on their order', () => {
    fc.assert(
      fc.property(anyClaims.chain((claims) => fc.tuple(fc.constant(claims), fc.shuffledSubarray([...claims], { minLength: claims.length }))), ([claims, shuffled]) => {
        assert.deepEqual(derive(shuffled), derive(claims))
      }),
      runs,
    )
  })

  test('does not depend on how entities are called', () => {
    const swap = new Map([...entityIds, 'person:f', 'organisation:p', 'organisation:q'].map((id, index, all) => [id, `z:${String(all.length - index)}`]))
    const rename = (id: string): string => swap.get(id) ?? id
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const [before, after] = [derive(claims), derive(renamed(claims, rename))]
        assert.deepEqual(after.relations.map((relation) => gist(relation, (id) => id)).sort(), before.relations.map((relation) => gist(relation, rename)).sort())
        assert.deepEqual(after.unmatchedDenials, before.unmatchedDenials)
      }),
      runs,
    )
  })

  test('a relation joins two exactly where an acting claim does, within the limits', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const { relations, summary } = derive(claims)
        for (const { label, symmetric } of catalogue.types.filter((type) => claims.some((claim) => claim.predicate === type.label))) {
          for (const one of entityIds) {
            for (const other of entityIds) {
              const stated = claims.filter((claim) => claim.predicate === label && joins(claim, one, other))
              const held = relations.filter(({ type, fromId, toId, directed }) => type === label && ((fromId === one && toId === other) || (!directed && fromId === other && toId === one)))
              if (summary?.tooMany === true) assert.equal(held.length, 0)
              else if (!symmetric) assert.deepEqual(held.map(({ claimCount }) => claimCount), stated.length === 0 ? [] : [stated.length])
              else if (stated.length > 0) assert.ok(relations.some(({ type, dyad }) => type === label && dyad === [one, other].sort().join('|')))
            }
          }
        }
      }),
      runs,
    )
  })

  test('each relation is in order: no self relation, ids and keys as documented, counts that fit each other', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const { relations } = derive(claims)
        assert.equal(new Set(relations.map(({ id }) => id)).size, relations.length)
        for (const relation of relations) {
          const hash = relationHash(eventId, relation.type, relation.fromId, relation.toId)
          assert.equal(relation.id, `relation:${hash}`)
          assert.notEqual(relation.fromId, relation.toId)
          assert.ok(relation.directed || relation.fromId < relation.toId)
          assert.equal(relation.dyad, [relation.fromId, relation.toId].sort().join('|'))
          assert.equal(relation.sortKey, `${relation.earliestOn ?? '0000-00-00'} ${hash}`)
          assert.ok(relation.endKey === undefined || relation.endKey.slice(0, 10) > (relation.earliestOn ?? ''))
          assert.ok(relation.claimCount >= 1 && relation.publisherCount >= 1 && relation.publisherCount <= relation.claimCount)
          assert.ok(relation.originCount <= relation.claimCount - relation.unattributedCount)
          assert.equal(relation.originCount === 0, relation.unattributedCount === relation.claimCount)
          assert.ok(relation.publisherIds.length <= relation.publisherCount)
        }
      }),
      runs,
    )
  })

  test('denials create no relation and end none; they only contest', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const [all, without] = [derive(claims), derive(claims.filter((claim) => !isDenial(claim)))]
        assert.deepEqual(all.relations.map(({ id }) => id), without.relations.map(({ id }) => id))
        all.relations.forEach((relation, index) => {
          const bare = without.relations[index]
          const { contested, denialCount, speakerIds } = relation
          assert.deepEqual({ ...bare, contested, denialCount, speakerIds }, relation)
          assert.equal(contested, denialCount > 0 || bare?.contested === true)
        })
      }),
      runs,
    )
  })

  test('every denial contests a relation or is listed', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const { relations, unmatchedDenials } = derive(claims)
        const denials = claims.filter(isDenial)
        assert.equal(relations.some(({ denialCount }) => denialCount > 0), unmatchedDenials.length < denials.length)
      }),
      runs,
    )
  })

  test('an act is contested without denial exactly where the days of two of its claims do not meet, and else lies within all of them', () => {
    fc.assert(
      fc.property(anyClaims, (given) => {
        const claims = given.filter((claim) => !isDenial(claim))
        for (const relation of derive(claims).relations) {
          if (relation.standing) continue
          const stating = claims.filter((claim) => claim.predicate === relation.type && (joins(claim, relation.fromId, relation.toId) || (isSymmetric(claim) && joins(claim, relation.toId, relation.fromId))))
          const dated = stating.filter(({ earliestOn, latestOn }) => earliestOn !== null || latestOn !== null).map(({ earliestOn, latestOn }) => [earliestOn ?? '', latestOn ?? '9999-12-31'] as const)
          const apart = dated.some(([first]) => dated.some(([, last]) => first > last))
          assert.equal(relation.contested, apart)
          const [first, last] = [relation.earliestOn ?? '', relation.latestOn ?? '9999-12-31']
          for (const [from, to] of dated) assert.ok(apart ? first <= from && to <= last : from <= first && last <= to)
        }
      }),
      runs,
    )
  })

  test('what an added assertion joins stays joined, with more claims, unless a limit is passed', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const [after, before] = [derive(claims), derive(claims.slice(0, -1))]
        if (after.summary?.tooMany === true) return
        for (const { type, dyad, claimCount } of before.relations) {
          const now = after.relations.filter((relation) => relation.type === type && relation.dyad === dyad)
          assert.ok(now.length > 0)
          assert.ok(Math.max(...now.map((relation) => relation.claimCount)) >= claimCount)
        }
      }),
      runs,
    )
  })

  test('two entities that are found to be one have no relation with each other, and what they did is one entity’s', () => {
    const rename = (id: string): string => (id === 'country:b' ? 'country:a' : id)
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const [before, after] = [derive(claims), derive(renamed(claims, rename))]
        if (before.summary?.tooMany === true || after.summary?.tooMany === true) return
        const key = ({ type, fromId, toId }: Relation): string => [type, ...[rename(fromId), rename(toId)].sort()].join(' ')
        const kept = before.relations.filter(({ fromId, toId }) => rename(fromId) !== rename(toId))
        assert.deepEqual([...new Set(after.relations.map(key))].sort(), [...new Set(kept.map(key))].sort())
      }),
      runs,
    )
  })

  test('participants are all that the claims name, with or without relations', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const named = new Set(claims.flatMap(({ subjects, objects }) => [...subjects.map((id) => `${id} SUBJECT`), ...objects.map(({ id }) => `${id} OBJECT`)]))
        assert.deepEqual(derive(claims).participants.map(({ entityId, part }) => `${entityId} ${part}`), [...named].sort())
      }),
      runs,
    )
  })

  test('there are no pairs exactly where a limit is passed, which some of these events do', () => {
    let passed = 0
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const acting = claims.filter(isActing)
        const undirected = new Set(acting.filter(isSymmetric).flatMap(({ subjects, objects }) => [...subjects, ...objects.map(({ id }) => id)]))
        const all = [...new Set(acting.flatMap(({ subjects, objects }) => [...subjects, ...objects.map(({ id }) => id)]))]
        const pairs = all.flatMap((one) => all.filter((other) => one < other && acting.some((claim) => joins(claim, one, other) || joins(claim, other, one))))
        const tooMany = undirected.size > participantLimits.undirected || pairs.length > participantLimits.pairs
        const { relations, summary } = derive(claims)
        assert.equal(summary?.tooMany ?? false, tooMany)
        assert.equal(relations.length === 0, tooMany || pairs.length === 0)
        if (tooMany) passed++
      }),
      runs,
    )
    assert.ok(passed > 0 && passed < runs.numRuns)
  })
})
