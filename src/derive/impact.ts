import type { Relation } from '../record/relation.ts'
import type { Catalogue } from '../record/relation-types.ts'
import { deriveEvent } from './derive-event.ts'
import { isWeaker } from './effect.ts'
import type { Evidence } from './evidence.ts'

/** What becomes of a relation: it ends, it has less behind it, or it only loses what denies it. */
export const impactEffects = ['ENDS', 'WEAKENS', 'CLEARS'] as const
export type ImpactEffect = (typeof impactEffects)[number]

/** One relation that something rests behind, before and after that is taken away. */
export interface ImpactItem {
  readonly effect: ImpactEffect
  readonly before: Relation
  /** Null where it ends. */
  readonly after: Relation | null
}

/** What follows from taking claims away. */
export interface Impact {
  /** By effect, in the order of `impactEffects`; of each the newest first. */
  readonly items: readonly ImpactItem[]
  /** Relations that would stand then and do not now, such as a meeting of which nothing says any longer who sought it. */
  readonly appears: number
}

/** A claim, and whether it is among those taken away. */
export interface Removable {
  readonly claim: Evidence
  readonly goes: boolean
}

function effectOf(before: Relation, after: Relation | undefined): ImpactEffect | null {
  if (after === undefined) return 'ENDS'
  if (isWeaker(before, after) || (after.contested && !before.contested)) return 'WEAKENS'
  return after.denialCount < before.denialCount ? 'CLEARS' : null
}

/** What is in one event with all its claims, and in the same without some of them: the one derivation, done twice. */
function impactOnEvent(eventId: string, claims: readonly Removable[], types: Pick<Catalogue, 'byLabel'>): Impact {
  const derive = (some: readonly Removable[]): readonly Relation[] => deriveEvent(eventId, some.map(({ claim }) => claim), types).relations
  const [before, after] = [derive(claims), new Map(derive(claims.filter(({ goes }) => !goes)).map((relation) => [relation.id, relation]))]
  const known = new Set(before.map(({ id }) => id))
  return {
    items: before.flatMap((relation) => {
      const left = after.get(relation.id)
      const effect = effectOf(relation, left)
      return effect === null ? [] : [{ effect, before: relation, after: left ?? null }]
    }),
    appears: [...after.keys()].filter((id) => !known.has(id)).length,
  }
}

function inOrder(left: ImpactItem, right: ImpactItem): number {
  const rank = ({ effect }: ImpactItem): number => impactEffects.indexOf(effect)
  return rank(left) - rank(right) || (left.before.sortKey > right.before.sortKey ? -1 : 1)
}

/**
 * What becomes of the relations of some events when claims are taken away. Compares what the claims give with what those left give, not with what is stored.
 * @param events all active claims of each, by the canonical event
 */
export function deriveImpact(events: ReadonlyMap<string, readonly Removable[]>, types: Pick<Catalogue, 'byLabel'>): Impact {
  const impacts = [...events].map(([eventId, claims]) => impactOnEvent(eventId, claims, types))
  return { items: impacts.flatMap(({ items }) => items).sort(inOrder), appears: impacts.reduce((sum, { appears }) => sum + appears, 0) }
}
