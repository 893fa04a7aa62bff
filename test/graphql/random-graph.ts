import fc from 'fast-check'
import type { Claim } from '../../src/record/claim.ts'
import { parseUncertainDate } from '../../src/record/uncertain-date.ts'
import type { Batch } from '../../src/write/batch.ts'

/** Everybody in the graph: some of each kind, one a role, and one who has no relations. */
export const everybody = ['country:a', 'country:b', 'country:c', 'group:d', 'group:e', 'group:f', 'organisation:g', 'organisation:h', 'person:i', 'person:j', 'person:k', 'place:l', 'person:alone'] as const

const types = ['STRUCK', 'CONDEMNED', 'SPOKE_WITH', 'PRAISED', 'ALLIED_WITH', 'MEMBER_OF'] as const
const dates = [{ on: '2024-01-05' }, { on: '2024-01-16' }, { on: '2024-02-01' }, { on: '2024-01-10/2024-01-20' }, { on: '../2024-01-31' }, {}]

const act = fc.record({
  from: fc.constantFrom(...everybody.slice(0, -1)),
  to: fc.constantFrom(...everybody.slice(0, -1)),
  type: fc.constantFrom(...types),
  date: fc.constantFrom(...dates),
  speakers: fc.uniqueArray(fc.constantFrom('country:a', 'organisation:g', 'person:i'), { minLength: 1, maxLength: 3 }),
})

function toClaims({ from, to, type, date, speakers }: typeof act extends fc.Arbitrary<infer T> ? T : never, index: number): readonly Claim[] {
  return speakers.map((speaker, number) => ({
    key: `c${index}-${number}`, kind: 'ACTION', predicate: type, polarity: 'ASSERTS', modality: 'OCCURRED', event: `e${index}`,
    subjects: [{ entityId: from }], objects: [{ entityId: to }], places: [], means: [],
    when: parseUncertainDate(type === 'MEMBER_OF' || type === 'ALLIED_WITH' ? { since: '2023' } : date),
    attribution: [{ speakerId: speaker, named: true, verb: 'said' }],
  }))
}

/** A graph of about a hundred relations, the same for the same seed. Few have many: every third act begins with the first entity. */
export function randomGraph(seed: number): Batch {
  const [acts = []] = fc.sample(fc.array(act, { minLength: 100, maxLength: 100 }), { numRuns: 1, seed })
  const uneven = acts.map((one, index) => (index % 3 === 0 ? { ...one, from: everybody[0] } : one)).filter(({ from, to }) => from !== to)
  return {
    writer: 'random', by: 'a test',
    entities: everybody.map((id) => ({ id, kind: (id.split(':')[0] ?? '').toUpperCase() as 'PERSON', names: [{ text: id, kind: 'PREFERRED' as const }], ...(id === 'person:k' ? { generic: true } : {}) })),
    documents: [{ document: { key: 'd' }, claims: uneven.flatMap(toClaims) }],
  }
}
