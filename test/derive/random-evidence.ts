import fc from 'fast-check'
import { ownVoice } from '../../src/record/attribution.ts'
import type { Evidence } from '../../src/derive/evidence.ts'
import { parseUncertainDate } from '../../src/record/uncertain-date.ts'

/** Few of each, so that claims speak of the same things. */
export const entityIds = ['country:a', 'country:b', 'group:c', 'organisation:d', 'person:e'] as const
const speakers = ['country:a', 'organisation:d', 'person:e', 'person:f'] as const
const types = ['STRUCK', 'MET', 'SPOKE_WITH', 'HOLDS_OFFICE', 'ALLIED_WITH'] as const

const given = [{}, { on: '2024-01-16' }, { on: '2024-01-17' }, { on: '2024-01-16/2024-01-19' }, { on: '../2024-01-17' }, { on: '2024-01-17/..' }, { on: '2024-01' }, { on: '2024-01-16T10:00Z' }, { since: '2024-01-10' }, { since: '2023', until: '2024-01-18' }]

/** An uncertain date such as news have them. */
const anyDate = fc.constantFrom(...given.map(parseUncertainDate))

const anyHop = fc.oneof(
  fc.record({ speakerId: fc.constantFrom(...speakers) }),
  fc.record({ role: fc.constantFrom('an official', 'a witness', ownVoice) }),
)

/** A summit: now and then an event passes the limits on participants. */
const crowd = Array.from({ length: 8 }, (_, index) => `country:${index}`)

/** Documents: two that copy a third, one that nobody knows the publisher of, and its copy. */
const documents = [
  { originalId: 'document:t:1', publisherId: 'organisation:p' },
  { originalId: 'document:t:2', publisherId: 'organisation:q' },
  { originalId: 'document:t:3', publisherId: null },
  { originalId: 'document:t:4', publisherId: null },
] as const

const anyClaim = fc.record({
  kind: fc.constantFrom('ACTION', 'ACTION', 'ACTION', 'MEASURE'),
  predicate: fc.constantFrom(...types),
  polarity: fc.constantFrom('ASSERTS', 'ASSERTS', 'ASSERTS', 'DENIES'),
  modality: fc.constantFrom('OCCURRED', 'OCCURRED', 'ONGOING', 'PLANNED', 'CONDITIONAL'),
  initiator: fc.boolean(),
  subjects: fc.oneof({ weight: 19, arbitrary: fc.uniqueArray(fc.constantFrom<string>(...entityIds), { maxLength: 2 }) }, { weight: 1, arbitrary: fc.constant(crowd) }),
  objects: fc.uniqueArray(fc.record({ id: fc.constantFrom(...entityIds), role: fc.constantFrom('TARGET', 'TERRITORY') }), { maxLength: 3, selector: ({ id, role }) => `${id} ${role}` }),
  date: anyDate,
  document: fc.constantFrom(...documents),
  publishedAt: fc.constantFrom(null, '2024-01-17T08:00:00.000Z', '2024-01-19T05:30:00.000Z'),
  chain: fc.array(anyHop, { maxLength: 3 }),
})

/** Claims of one event. A claim that says who began a symmetric act has a direction; the others are as their type says. */
export const anyClaims: fc.Arbitrary<readonly Evidence[]> = fc.array(anyClaim, { maxLength: 8 }).map((claims) =>
  claims.map(({ date, document, initiator, kind, predicate, ...claim }, index) => ({
    ...claim,
    ...date,
    ...document,
    kind,
    predicate: kind === 'ACTION' ? predicate : null,
    directed: initiator ? true : null,
    id: `claim:t:${index}`,
    publishedFrom: claim.publishedAt === null ? 1 : Date.parse(claim.publishedAt) * 1000,
  })),
)

/** One plain claim, with what a test says of it. */
export function claimWith(own: Partial<Omit<Evidence, 'objects'>> & { readonly objects?: readonly (string | Evidence['objects'][number])[] }): Evidence {
  return {
    id: 'claim:t:1', kind: 'ACTION', predicate: 'STRUCK', polarity: 'ASSERTS', modality: 'OCCURRED', directed: null, subjects: ['country:a'],
    earliestOn: null, latestOn: null, endEarliestOn: null, endLatestOn: null, earliestAt: null, latestAt: null, precision: 'UNKNOWN', edtf: '',
    originalId: 'document:t:1', publisherId: null, publishedAt: null, publishedFrom: 0, chain: [],
    ...own,
    objects: (own.objects ?? ['country:b']).map((object) => (typeof object === 'string' ? { id: object, role: 'TARGET' } : object)),
  }
}

/** A day or an interval of EDTF as the fields of a claim. */
export function on(edtf: string): Pick<Evidence, 'earliestOn' | 'latestOn' | 'earliestAt' | 'latestAt' | 'precision' | 'edtf'> {
  const { earliestOn, latestOn, earliestAt, latestAt, precision, edtf: text } = parseUncertainDate({ on: edtf })
  return { earliestOn, latestOn, earliestAt, latestAt, precision, edtf: text }
}
