import type { Relation } from '../record/relation.ts'

/** What the typed edge of a relation shows; its type and ends are those of the relation. */
export interface TypedEdge {
  readonly id: string
  /** Days, which are stored as dates. */
  readonly earliest: string | null
  /** The last day of an act, and the end of a state. */
  readonly latest: string | null
  readonly goldstein: number | null
  readonly origins: number
  readonly contested: boolean
}

export function toTypedEdge({ id, standing, earliestOn, latestOn, endLatestOn, goldsteinTenths, originCount, contested }: Relation): TypedEdge {
  const latest = (standing ? endLatestOn : latestOn) ?? null
  return { id, earliest: earliestOn ?? null, latest, goldstein: goldsteinTenths === undefined ? null : goldsteinTenths / 10, origins: originCount, contested }
}
