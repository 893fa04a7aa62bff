import type { EntityName } from './relations-question.ts'

/** A tie of one type between an ordered pair. */
export interface TypedTie {
  readonly from: EntityName
  readonly to: EntityName
  readonly events: number
  readonly firstOn: string | null
  readonly lastOn: string | null
  readonly types: readonly string[]
}

export interface TypeName {
  readonly label: string
  readonly name: string
  readonly standing: boolean
  readonly symmetric: boolean
  readonly quad: number | null
}

export interface TiesAnswer {
  readonly network: {
    readonly ties: readonly TypedTie[]
    readonly omittedTies: number
    readonly completeness: { readonly complete: boolean; readonly omitted: number; readonly reason: string | null }
  }
  readonly relations: { readonly totalCount: number }
  readonly relationTypes: readonly TypeName[]
}

/** How many relations of each type there are with each counterpart, the most frequent first. */
export const tiesQuestion = `query Ties($filter: RelationFilter, $asOf: AsOf, $limit: Int!) {
  network(filter: $filter, asOf: $asOf, collapse: TYPE, limit: $limit) {
    ties { from { id name kind } to { id name kind } events firstOn lastOn types }
    omittedTies
    completeness { complete omitted reason }
  }
  relations(filter: $filter, asOf: $asOf, first: 1) { totalCount }
  relationTypes { label name standing symmetric quad }
}`
