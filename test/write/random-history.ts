import fc from 'fast-check'
import { ownVoice } from '../../src/record/attribution.ts'
import { parseUncertainDate } from '../../src/record/uncertain-date.ts'
import type { UncertainDate } from '../../src/record/uncertain-date.ts'

/** A history is a list of steps. Numbers in it stand for "the one at this place, counted round" of what is there when the step is taken. */

export interface StepClaim {
  readonly kind: 'ACTION' | 'MEASURE'
  readonly predicate: string
  readonly polarity: 'ASSERTS' | 'DENIES'
  readonly modality: 'OCCURRED' | 'ONGOING' | 'PLANNED' | 'CONDITIONAL'
  readonly directed: true | undefined
  readonly subjects: readonly number[]
  readonly objects: readonly { readonly entity: number; readonly role: 'TARGET' | 'TERRITORY' | undefined }[]
  readonly when: UncertainDate
  /** Null: an event of its own. */
  readonly event: number | null
  readonly chain: readonly (number | string)[]
}

export interface StepDocument {
  readonly publisher: number | null
  /** Null: an original. */
  readonly copyOf: number | null
  readonly publishedAt: string | undefined
  readonly claims: readonly StepClaim[]
}

/** What an entity is called from now on, and what else is said of it. */
export interface StepAmendment {
  readonly name: { readonly text: string; readonly kind: 'PREFERRED' | 'ALIAS' | 'FORMER'; readonly language: string | undefined }
  readonly description: string | undefined
  readonly generic: boolean | undefined
  readonly hasExternalId: boolean
}

export type Step =
  | { readonly kind: 'append'; readonly documents: readonly StepDocument[] }
  | { readonly kind: 'addClaim'; readonly document: number; readonly claim: StepClaim }
  | { readonly kind: 'repeat'; readonly batch: number }
  | { readonly kind: 'refused'; readonly documents: readonly StepDocument[] }
  | { readonly kind: 'crash'; readonly documents: readonly StepDocument[]; readonly afterStatements: number }
  | { readonly kind: 'correct'; readonly claim: number; readonly by: StepClaim }
  | { readonly kind: 'retractClaim'; readonly claim: number }
  | { readonly kind: 'retractDocument'; readonly document: number }
  | { readonly kind: 'judge'; readonly of: 'ENTITY' | 'EVENT'; readonly left: number; readonly right: number; readonly verdict: 'SAME' | 'DISTINCT' }
  | { readonly kind: 'endJudgement'; readonly judgement: number }
  | { readonly kind: 'amend'; readonly entity: number; readonly by: StepAmendment }

const place = fc.nat({ max: 40 })
const dates = [{}, { on: '2024-01-16' }, { on: '2024-01-17' }, { on: '2024-01-16/2024-01-19' }, { on: '../2024-01-17' }, { on: '2024-01-18/..' }, { on: '2024-01-16T22:30:00+03:30' }, { since: '2023-05' }, { since: '2022', until: '2024-01-10' }]

const stepClaim: fc.Arbitrary<StepClaim> = fc.record({
  kind: fc.constantFrom('ACTION', 'ACTION', 'ACTION', 'ACTION', 'MEASURE'),
  predicate: fc.constantFrom('STRUCK', 'STRUCK', 'CONDEMNED', 'SPOKE_WITH', 'HOLDS_OFFICE', 'ALLIED_WITH'),
  polarity: fc.constantFrom('ASSERTS', 'ASSERTS', 'ASSERTS', 'ASSERTS', 'DENIES'),
  modality: fc.constantFrom('OCCURRED', 'OCCURRED', 'OCCURRED', 'OCCURRED', 'ONGOING', 'PLANNED', 'CONDITIONAL'),
  directed: fc.constantFrom(undefined, undefined, true),
  subjects: fc.oneof({ weight: 15, arbitrary: fc.array(place, { minLength: 1, maxLength: 2 }) }, { weight: 1, arbitrary: fc.constant([0, 1, 2, 3, 4, 5, 6]) }),
  objects: fc.array(fc.record({ entity: place, role: fc.constantFrom('TARGET', 'TERRITORY', undefined) }), { maxLength: 2 }),
  when: fc.constantFrom(...dates.map(parseUncertainDate)),
  event: fc.option(fc.nat({ max: 5 }), { freq: 5 }),
  chain: fc.array(fc.oneof(place, fc.constantFrom('an official', ownVoice)), { maxLength: 3 }),
})

const stepDocument: fc.Arbitrary<StepDocument> = fc.record({
  publisher: fc.option(place, { freq: 3 }),
  copyOf: fc.option(place, { freq: 2 }),
  publishedAt: fc.constantFrom(undefined, '2024-01-17T08:00:00.000Z', '2024-01-19T05:30:00.000Z'),
  claims: fc.array(stepClaim, { minLength: 1, maxLength: 4 }),
})

const documents = fc.array(stepDocument, { minLength: 1, maxLength: 2 })

const stepAmendment: fc.Arbitrary<StepAmendment> = fc.record({
  name: fc.record({ text: fc.constantFrom('a', 'b', 'c'), kind: fc.constantFrom('PREFERRED', 'ALIAS', 'FORMER'), language: fc.constantFrom(undefined, 'en') }),
  description: fc.constantFrom(undefined, 'one thing', 'another'),
  generic: fc.constantFrom(undefined, true),
  hasExternalId: fc.boolean(),
})

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('append'), documents }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('addClaim'), document: place, claim: stepClaim }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('repeat'), batch: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('refused'), documents }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('crash'), documents, afterStatements: fc.nat({ max: 18 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('correct'), claim: place, by: stepClaim }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('retractClaim'), claim: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('retractDocument'), document: place }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('judge'), of: fc.constantFrom('ENTITY', 'EVENT'), left: place, right: place, verdict: fc.constantFrom('SAME', 'SAME', 'SAME', 'DISTINCT') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('endJudgement'), judgement: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('amend'), entity: place, by: stepAmendment }) },
)

/** Histories begin with something said, so that the steps after it have something to work on. */
export function anyHistory(steps: number): fc.Arbitrary<readonly Step[]> {
  return fc
    .tuple(fc.record({ kind: fc.constant('append' as const), documents }), fc.array(anyStep, { minLength: Math.ceil(steps / 2), maxLength: steps }))
    .map(([first, rest]) => [first, ...rest])
}

/** Claims that speak of the same few acts between the same two, so that later ones change what earlier ones gave. */
const claimOfFew: fc.Arbitrary<StepClaim> = stepClaim.map((claim) => ({ ...claim, predicate: 'STRUCK', subjects: [0], objects: [{ entity: 1, role: undefined }], event: (claim.event ?? 0) % 2 }))

/** Only what a data set brings: documents, further claims of documents that are there, batches once more, entities that are described anew. */
export function historyOfImports(steps: number): fc.Arbitrary<readonly Step[]> {
  const importStep: fc.Arbitrary<Step> = fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('append'), documents }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('addClaim'), document: place, claim: fc.oneof(stepClaim, claimOfFew, claimOfFew) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('repeat'), batch: place }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('amend'), entity: place, by: stepAmendment }) },
  )
  return fc.array(importStep, { minLength: steps, maxLength: steps })
}

const ends: readonly fc.Arbitrary<Step>[] = [
  fc.record({ kind: fc.constant('judge'), of: fc.constant('ENTITY'), left: fc.constant(0), right: fc.constant(1), verdict: fc.constant('SAME') }),
  fc.record({ kind: fc.constant('judge'), of: fc.constant('EVENT'), left: fc.constant(0), right: fc.constant(1), verdict: fc.constant('SAME') }),
  fc.record({ kind: fc.constant('correct'), claim: place, by: stepClaim }),
  fc.record({ kind: fc.constant('amend'), entity: place, by: stepAmendment }),
]

/** A short history that is sure to try a merge of each kind, a correction and an amendment, in any order, at its end. */
export function historyWithChanges(steps: number): fc.Arbitrary<readonly Step[]> {
  return fc.tuple(anyHistory(steps), fc.tuple(...ends), fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 })).map(([history, last, order]) => [...history, ...order.flatMap((index) => last[index] ?? [])])
}
