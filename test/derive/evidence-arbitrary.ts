import fc from 'fast-check'
import type { Evidence } from '../../src/derive/evidence.ts'

/** Small worlds meet often: few entities, types, documents and days, so that claims agree, differ and deny each other. */
export const entityIds = ['country:a', 'country:b', 'group:c', 'organisation:d', 'person:e'] as const
const types = ['STRUCK', 'CONDEMNED', 'SPOKE_WITH', 'HOLDS_OFFICE', 'ALLIED_WITH'] as const
const days = ['2024-01-15', '2024-01-16', '2024-01-17', '2024-01-18'] as const

const entity = fc.constantFrom(...entityIds)
const someEntities = fc.uniqueArray(entity, { maxLength: 3 })

const date = fc.oneof(
  fc.constantFrom(...days).map((day) => ({ earliestOn: day, latestOn: day, precision: 'DAY', edtf: day })),
  fc.constantFrom(...days).map((day) => ({ earliestOn: '2024-01-15', latestOn: day, precision: 'INTERVAL', edtf: `2024-01-15/${day}` })),
  fc.constantFrom(...days).map((day) => ({ earliestOn: null, latestOn: day, precision: 'INTERVAL', edtf: `../${day}` })),
  fc.constant({ earliestOn: null, latestOn: null, precision: 'UNKNOWN', edtf: '' }),
)

const hop = fc.oneof(
  entity.map((speakerId) => ({ speakerId })),
  fc.constantFrom('publisher', 'a security official').map((role) => ({ role })),
)

const evidenceWithoutId = fc.record({
  predicate: fc.constantFrom(...types),
  polarity: fc.oneof({ weight: 4, arbitrary: fc.constant('ASSERTS' as const) }, { weight: 1, arbitrary: fc.constant('DENIES' as const) }),
  modality: fc.oneof({ weight: 5, arbitrary: fc.constant('OCCURRED' as const) }, { weight: 1, arbitrary: fc.constantFrom('ONGOING' as const, 'PLANNED' as const, 'CONDITIONAL' as const) }),
  directed: fc.constantFrom(null, null, true, false),
  subjects: someEntities,
  objects: fc.uniqueArray(fc.record({ id: entity, role: fc.constantFrom('TARGET' as const, 'TERRITORY' as const) }), { maxLength: 3, selector: ({ id, role }) => `${id} ${role}` }),
  date,
  document: fc.constantFrom(1, 2, 3),
  chain: fc.array(hop, { maxLength: 2 }),
})

/** The claims of one event. */
export const someEvidence: fc.Arbitrary<readonly Evidence[]> = fc.array(evidenceWithoutId, { maxLength: 8 }).map((claims) =>
  claims.map(({ date: when, document, ...claim }, index) => ({
    id: `claim:t:${String(index)}`,
    kind: 'ACTION',
    ...claim,
    ...when,
    endEarliestOn: null,
    endLatestOn: null,
    earliestAt: null,
    latestAt: null,
    originalId: `document:t:${String(document)}`,
    publisherId: document === 3 ? null : `organisation:p${String(document)}`,
    publishedAt: `2024-01-${String(18 + document)}T00:00:00.000Z`,
  })),
)

/** One claim with everything at its plainest. */
export function evidence(given: Partial<Evidence> = {}): Evidence {
  return {
    id: 'claim:t:1',
    kind: 'ACTION',
    predicate: 'STRUCK',
    polarity: 'ASSERTS',
    modality: 'OCCURRED',
    directed: null,
    subjects: ['country:a'],
    objects: [{ id: 'country:b', role: 'TARGET' }],
    earliestOn: '2024-01-16',
    latestOn: '2024-01-16',
    endEarliestOn: null,
    endLatestOn: null,
    earliestAt: null,
    latestAt: null,
    precision: 'DAY',
    edtf: '2024-01-16',
    originalId: 'document:t:1',
    publisherId: 'organisation:p1',
    publishedAt: '2024-01-19T00:00:00.000Z',
    chain: [],
    ...given,
  }
}
