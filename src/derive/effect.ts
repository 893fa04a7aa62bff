import type { Relation } from '../record/relation.ts'
import type { Difference } from './difference.ts'

export const effectKinds = ['APPEARS', 'ENDS', 'WEAKENS', 'STRENGTHENS', 'BECOMES_CONTESTED', 'SETTLES', 'CHANGES'] as const
export type EffectKind = (typeof effectKinds)[number]

/** What becomes of one relation. */
export interface RelationEffect {
  readonly id: string
  readonly kinds: readonly EffectKind[]
}

const supports = ['claimCount', 'publisherCount', 'originCount'] as const

/** Whether less stands behind a relation than before: fewer claims, publishers or origins. */
export function isWeaker(before: Relation, after: Relation): boolean {
  return supports.some((count) => after[count] < before[count])
}

function kindsOf(before: Relation, after: Relation): readonly EffectKind[] {
  const kinds: EffectKind[] = []
  if (isWeaker(before, after)) kinds.push('WEAKENS')
  if (isWeaker(after, before)) kinds.push('STRENGTHENS')
  if (after.contested && !before.contested) kinds.push('BECOMES_CONTESTED')
  if (before.contested && !after.contested) kinds.push('SETTLES')
  return kinds.length === 0 ? ['CHANGES'] : kinds
}

function byId(left: RelationEffect, right: RelationEffect): number {
  return left.id < right.id ? -1 : 1
}

/** What a difference does to relations: those that end first, then those that appear, then the others, each by id. */
export function effectsOf({ created, changed, ended }: Difference): readonly RelationEffect[] {
  return [
    ...ended.map(({ id }): RelationEffect => ({ id, kinds: ['ENDS'] })).sort(byId),
    ...created.map(({ id }): RelationEffect => ({ id, kinds: ['APPEARS'] })).sort(byId),
    ...changed.map(({ before, after }): RelationEffect => ({ id: after.id, kinds: kindsOf(before, after) })).sort(byId),
  ]
}
