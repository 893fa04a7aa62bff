import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { deriveEvent } from '../../src/derive/derive-event.ts'
import { derivePublished } from '../../src/derive/derive-published.ts'
import { catalogue } from '../../src/record/relation-types.ts'
import { anyClaims, claimWith } from './random-evidence.ts'

const event = 'event:t:1'

function without(value: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)))
}

void test('at every instant, what was published by then says what the derivation makes of its claims alone', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const { relations, earlierRelations, summary, participants, earlierEvents } = derivePublished(event, claims, catalogue)
      const instants = [0, ...claims.map(({ publishedFrom }) => publishedFrom)].flatMap((at) => [at, at + 1])
      for (const at of instants) {
        const holds = (span: { readonly publishedFrom: number; readonly publishedTo?: number }): boolean => span.publishedFrom <= at && at < (span.publishedTo ?? Infinity)
        const expected = deriveEvent(event, claims.filter(({ publishedFrom }) => publishedFrom <= at), catalogue)
        const found = [...relations, ...earlierRelations].filter(holds).sort((left, right) => (left.id < right.id ? -1 : 1))
        assert.deepEqual(found.map((relation) => without(relation, ['publishedFrom', 'publishedTo'])), expected.relations)
        const states = [...earlierEvents, ...(summary === null ? [] : [{ summary, participants }])].filter((state) => holds(state.summary))
        assert.deepEqual(states.map((state) => [without(state.summary, ['publishedFrom', 'publishedTo']), state.participants]), expected.summary === null ? [] : [[expected.summary, expected.participants]])
      }
    }),
    { numRuns: 1000 },
  )
})

void test('claims that were published at once leave nothing earlier', () => {
  const { relations, earlierRelations, earlierEvents } = derivePublished(event, [claimWith({ publishedFrom: 5 }), claimWith({ id: 'claim:t:2', publishedFrom: 5 })], catalogue)
  assert.deepEqual([relations.map(({ claimCount, publishedFrom }) => [claimCount, publishedFrom]), earlierRelations, earlierEvents], [[[2, 5]], [], []])
})

void test('a later report closes what was said before it', () => {
  const { relations, earlierRelations } = derivePublished(event, [claimWith({ publishedFrom: 5 }), claimWith({ id: 'claim:t:2', publishedFrom: 9 })], catalogue)
  assert.deepEqual([...earlierRelations, ...relations].map(({ claimCount, publishedFrom, ...relation }) => [claimCount, publishedFrom, 'publishedTo' in relation ? relation.publishedTo : null]), [[1, 5, 9], [2, 9, null]])
})
