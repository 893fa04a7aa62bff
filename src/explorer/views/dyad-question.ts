import { relationLine, type EntityName, type RelationLine } from './relations-question.ts'

export interface Quads {
  readonly q1: number
  readonly q2: number
  readonly q3: number
  readonly q4: number
}

export interface SeriesValue {
  readonly events: number
  readonly positiveSum: number
  readonly negativeSum: number
  readonly quads: Quads
}

export interface SeriesPoint {
  readonly start: string
  readonly forward: SeriesValue
  readonly backward: SeriesValue
}

export interface SeriesAnswer {
  readonly dyadSeries: {
    readonly points: readonly SeriesPoint[]
    readonly scale: string
    readonly unscaledEvents: number
    readonly impreciseEvents: number
    readonly undirectedEvents: number
    readonly undatedEvents: number
  }
}

const value = '{ events positiveSum negativeSum quads { q1 q2 q3 q4 } }'

/** What two did to each other, period by period. */
export const seriesQuestion = `query Series($from: ID!, $to: ID!, $first: Date, $last: Date, $by: Period!, $filter: RelationFilter, $asOf: AsOf) {
  dyadSeries(a: [$from], b: [$to], from: $first, to: $last, by: $by, filter: $filter, asOf: $asOf) {
    points { start forward ${value} backward ${value} }
    scale unscaledEvents impreciseEvents undirectedEvents undatedEvents
  }
}`

export interface LadderStep {
  readonly step: number
  readonly name: string
  readonly cameo: string
  readonly firstOn: string | null
  readonly relation: RelationLine | null
}

export interface LadderMonth {
  readonly month: string
  readonly highestStep: number
  readonly events: number
}

export interface LadderAnswer {
  readonly escalation: { readonly steps: readonly LadderStep[]; readonly monthly: readonly LadderMonth[] }
}

/** How far two went against each other, and when first. */
export const ladderQuestion = `query Ladder($from: ID!, $to: ID!, $first: Date, $last: Date, $asOf: AsOf) {
  escalation(a: [$from], b: [$to], from: $first, to: $last, asOf: $asOf) {
    steps { step name cameo firstOn relation { ...RelationLine } }
    monthly { month highestStep events }
  }
}
${relationLine}`

export interface Mediator {
  readonly entity: EntityName
  readonly towardA: number
  readonly towardB: number
  readonly evidence: readonly RelationLine[]
}

export interface MediatorsAnswer {
  readonly explicit: readonly Mediator[]
  readonly indirect: readonly Mediator[]
}

/** Who stands between two: those who mediated, and those who are on good terms with both. */
export const mediatorsQuestion = `query Mediators($from: ID!, $to: ID!, $first: Date, $last: Date, $asOf: AsOf, $count: Int!) {
  explicit: mediators(a: $from, b: $to, from: $first, to: $last, mode: EXPLICIT, first: $count, asOf: $asOf) { entity { id name kind } towardA towardB evidence { ...RelationLine } }
  indirect: mediators(a: $from, b: $to, from: $first, to: $last, mode: INDIRECT, first: $count, asOf: $asOf) { entity { id name kind } towardA towardB evidence { ...RelationLine } }
}
${relationLine}`
