import fc from 'fast-check'
import { ownVoice } from '../../src/record/attribution.ts'
import { parseUncertainDate } from '../../src/record/uncertain-date.ts'
import type { Step, StepClaim, StepDocument } from './random-history.ts'

/** Histories in which a few documents speak of the same few acts of the same few parties, so that most relations rest on several claims. */

/** Places in the list of entities: two countries, a third that may be judged to be the first; an outlet, and two speakers. */
const party = fc.constantFrom(0, 0, 1, 1, 4)
const speaker = fc.constantFrom(3, 6, 7)

const act = fc.constantFrom(['STRUCK', undefined], ['STRUCK', undefined], ['SPOKE_WITH', undefined], ['SPOKE_WITH', true], ['HOLDS_OFFICE', undefined]) as fc.Arbitrary<readonly [string, true | undefined]>

const claim: fc.Arbitrary<StepClaim> = fc.record({
  act,
  polarity: fc.constantFrom('ASSERTS', 'ASSERTS', 'ASSERTS', 'DENIES'),
  subject: party,
  object: party,
  when: fc.constantFrom({}, { on: '2024-01-16' }, { on: '2024-01-17' }, { on: '2024-01-16/2024-01-19' }).map(parseUncertainDate),
  event: fc.constantFrom(0, 0, 0, 1),
  chain: fc.array(fc.oneof(speaker, fc.constantFrom('an official', ownVoice)), { maxLength: 2 }),
}).map(({ act: [predicate, directed], subject, object, ...rest }) => ({ ...rest, kind: 'ACTION', modality: 'OCCURRED', predicate, directed, subjects: [subject], objects: [{ entity: object, role: 'TARGET' }] }))

const document: fc.Arbitrary<StepDocument> = fc.record({
  publisher: fc.option(speaker, { freq: 3 }),
  copyOf: fc.option(fc.nat({ max: 3 }), { freq: 2 }),
  publishedAt: fc.constantFrom(undefined, '2024-01-17T08:00:00.000Z', '2024-01-19T05:30:00.000Z'),
  claims: fc.array(claim, { minLength: 2, maxLength: 5 }),
})

const append = fc.record({ kind: fc.constant('append' as const), documents: fc.array(document, { minLength: 1, maxLength: 2 }) })

const later: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: append },
  { weight: 2, arbitrary: fc.constant({ kind: 'judge', of: 'ENTITY', left: 0, right: 4, verdict: 'SAME' } as const) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('judge' as const), of: fc.constant('ENTITY' as const), left: fc.constant(6), right: fc.constant(7), verdict: fc.constant('SAME' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('judge' as const), of: fc.constant('EVENT' as const), left: fc.constant(0), right: fc.constant(1), verdict: fc.constant('SAME' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('retractClaim' as const), claim: fc.nat({ max: 10 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('correct' as const), claim: fc.nat({ max: 10 }), by: claim }) },
)

export const crowdedHistory: fc.Arbitrary<readonly Step[]> = fc.tuple(append, append, fc.array(later, { minLength: 1, maxLength: 4 })).map(([first, second, rest]) => [first, second, ...rest])
