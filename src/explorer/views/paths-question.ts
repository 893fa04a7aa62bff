import { relationLine, type EntityName, type RelationLine } from './relations-question.ts'

export interface PathHop {
  readonly from: EntityName
  readonly to: EntityName
  readonly tie: { readonly events: number; readonly types: readonly string[] }
  /** The newest relations between the two, in either direction, at most five. */
  readonly evidence: readonly RelationLine[]
}

export interface PathsAnswer {
  readonly paths: {
    readonly paths: readonly { readonly length: number; readonly hops: readonly PathHop[] }[]
    readonly completeness: { readonly complete: boolean; readonly shown: number; readonly omitted: number; readonly reason: string | null }
  }
}

/** The shortest ways from one to another, with what each step rests on. */
export const pathsQuestion = `query Paths($from: ID!, $to: ID!, $maxLength: Int!, $k: Int!, $filter: RelationFilter, $asOf: AsOf, $avoid: [ID!]) {
  paths(from: $from, to: $to, maxLength: $maxLength, k: $k, filter: $filter, asOf: $asOf, avoid: $avoid) {
    paths { length hops { from { id name kind } to { id name kind } tie { events types } evidence { ...RelationLine } } }
    completeness { complete shown omitted reason }
  }
}
${relationLine}`
