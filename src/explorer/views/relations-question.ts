import { whenFields, type When } from './print-when.ts'
import type { Page } from './use-pages.ts'
import { pageFields } from './use-pages.ts'

export type EntityKind = 'PERSON' | 'COUNTRY' | 'GROUP' | 'ORGANISATION' | 'PLACE'

/** An entity as it is named in a line. */
export interface EntityName {
  readonly id: string
  readonly name: string
  readonly kind: EntityKind
}

export interface Support {
  readonly claims: number
  readonly denials: number
  readonly publishers: number
  readonly origins: number
  readonly unattributed: number
}

/** A relation as a line of a list. */
export interface RelationLine {
  readonly id: string
  readonly type: { readonly label: string; readonly name: string; readonly standing: boolean; readonly quad: number | null }
  readonly from: EntityName
  readonly to: EntityName
  readonly directed: boolean
  readonly contested: boolean
  readonly when: When
  readonly support: Support
}

export const relationLine = `fragment RelationLine on Relation {
  id directed contested
  type { label name standing quad }
  from { id name kind }
  to { id name kind }
  when ${whenFields}
  support { claims denials publishers origins unattributed }
}`

export interface RelationsAnswer {
  readonly relations: Page<RelationLine>
}

/** A page of relations as lines: `$filter`, `$asOf`, `$first`, `$after`, `$orderBy`. */
export const relationsQuestion = `query Relations($filter: RelationFilter, $asOf: AsOf, $first: Int!, $after: String, $orderBy: RelationOrder = NEWEST) {
  relations(filter: $filter, asOf: $asOf, first: $first, after: $after, orderBy: $orderBy) { ${pageFields} edges { node { ...RelationLine } } }
}
${relationLine}`
