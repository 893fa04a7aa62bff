import type { Ask } from './ask.ts'
import { toAsOf, toRelationFilter, type Scene } from './scene.ts'
import { bundleKey, type EntityAnswer, type Shown } from './subgraph.ts'

const question = `query Passing($ids: [ID!]!, $filter: RelationFilter, $asOf: AsOf, $limit: Int) {
  between(ids: $ids, filter: $filter, asOf: $asOf, limit: $limit) { ties { from { id } to { id } } }
}`

/** The numbers of origins at which lines become wider: drawing/palette.ts. */
const levels = [2, 3, 5] as const

/** Which bundles have a relation that passes a narrower filter. */
async function askPassing(ask: Ask, ids: readonly string[], narrower: object, limit: number, scene: Pick<Scene, 'filter' | 'knownOn'>, signal: AbortSignal): Promise<ReadonlySet<string>> {
  const { between } = await ask<{ readonly between: { readonly ties: readonly { readonly from: { readonly id: string }; readonly to: { readonly id: string } }[] } }>(question, { ids, filter: { ...toRelationFilter(scene.filter), ...narrower }, asOf: toAsOf(scene), limit }, signal)
  return new Set(between.ties.map(({ from, to }) => bundleKey(from.id, to.id)))
}

/**
 * Of each bundle whether something in it is contested and how many origins it has at most, as far as widths show it, where not all of its relations were looked at:
 * the service is asked which pairs have a relation of at least so many origins.
 */
export async function askOrigins(ask: Ask, shown: Shown, entities: readonly EntityAnswer[], scene: Pick<Scene, 'filter' | 'knownOn'>, signal: AbortSignal): Promise<Shown> {
  const ids = entities.slice(0, 500).map(({ id }) => id)
  const limit = Math.min(5_000, 2 * shown.bundles.length + 100) // a pair has at most two ties
  const isFiltered = scene.filter.contested !== null
  const [contested, ...passing] = await Promise.all([
    isFiltered ? null : askPassing(ask, ids, { contested: true }, limit, scene, signal),
    ...levels.map((minOrigins) => (scene.filter.minOrigins >= minOrigins ? null : askPassing(ask, ids, { minOrigins }, limit, scene, signal))),
  ])
  const originsOf = (key: string): number => levels.reduce<number>((most, level, index) => ((passing[index]?.has(key) ?? true) ? level : most), 1)
  return { ...shown, bundles: shown.bundles.map((bundle) => ({ ...bundle, contested: contested === null ? scene.filter.contested === true : contested.has(bundle.key), origins: Math.max(bundle.origins ?? 0, originsOf(bundle.key)) })) }
}
