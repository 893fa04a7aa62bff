/** What parts of the graph are asked for, as data: docs/queries.md says what each of them is. */
import type { RelationFilter } from './filter.ts'

/** What a tie shows, by its names in the API. */
export const tieFields = ['from', 'to', 'events', 'firstOn', 'lastOn', 'types', 'goldsteinSum', 'positiveSum', 'negativeSum', 'quads'] as const
export type TieField = (typeof tieFields)[number]

/** What of a subgraph is read only when it is asked for. */
export interface SubgraphParts {
  /** Of each tie: a subgraph may have a thousand of them, and what each has is half of what the database reads for it. */
  readonly tie: readonly TieField[]
  readonly relations: boolean
  readonly byType: boolean
}

/** Who stands around some entities, step by step, the first of each step by rank. */
export interface NeighbourhoodPlan {
  readonly of: 'neighbourhood'
  readonly ids: readonly string[]
  readonly depth: number
  readonly filter: RelationFilter
  /** Of neighbours, over all steps. */
  readonly limit: number
  readonly rank: 'EVENTS' | 'RECENT' | 'ORIGINS'
  readonly parts: SubgraphParts
}

/** Everything among a set of entities. */
export interface BetweenPlan {
  readonly of: 'between'
  readonly ids: readonly string[]
  readonly filter: RelationFilter
  /** Of relations, and of ties. */
  readonly limit: number
  readonly parts: SubgraphParts
}

/** The strongest edges of all that the filter lets pass. */
export interface NetworkPlan {
  readonly of: 'network'
  readonly filter: RelationFilter
  readonly collapse: 'NONE' | 'TYPE' | 'PAIR'
  readonly minEvents: number
  readonly limit: number
  readonly parts: SubgraphParts
}

/** The shortest ways from one entity to another. */
export interface PathsPlan {
  readonly of: 'paths'
  readonly from: string
  readonly to: string
  readonly maxLength: number
  readonly k: number
  /** Which relations make a step. */
  readonly steps: RelationFilter
  /** Who may stand between the two ends. */
  readonly between: Pick<RelationFilter, 'kinds' | 'excludeGeneric'> & { readonly avoid: readonly string[] }
  /** How many ways over ties the search looks at. */
  readonly candidates: 100 | 200 | 400 | 1000
}
