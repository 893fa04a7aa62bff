import type { Ask } from './ask.ts'
import { toAsOf, toRelationFilter, type Scene } from './scene.ts'
import { bundleKey, type Bundle, type Shown } from './subgraph.ts'

const question = `query Passing($ids: [ID!]!, $filter: RelationFilter, $asOf: AsOf, $limit: Int) {
  between(ids: $ids, filter: $filter, asOf: $asOf, limit: $limit) { ties { from { id } to { id } } omittedTies }
}`

/** The numbers of origins at which lines become wider: drawing/palette.ts. */
const levels = [2, 3, 5] as const

/** Whose lines are looked at, and by which filter. */
interface Looking {
  readonly ask: Ask
  readonly scene: Pick<Scene, 'filter' | 'knownOn'>
  readonly signal: AbortSignal
}

/** Which of some bundles have a relation that passes a narrower filter. Where one answer does not hold all that do, the bundles are asked for in two halves. */
async function askPassing(looking: Looking, bundles: readonly Bundle[], narrower: object): Promise<ReadonlySet<string>> {
  const { ask, scene, signal } = looking
  const ids = [...new Set(bundles.flatMap(({ one, other }) => [one, other]))]
  if (ids.length < 2) return new Set()
  const limit = Math.min(5_000, 2 * bundles.length + 100) // a pair has at most two ties
  const { between } = await ask<{ readonly between: { readonly ties: readonly { readonly from: { readonly id: string }; readonly to: { readonly id: string } }[]; readonly omittedTies: number } }>(question, { ids, filter: { ...toRelationFilter(scene.filter), ...narrower }, asOf: toAsOf(scene), limit }, signal)
  if (between.omittedTies === 0 || bundles.length === 1) return new Set(between.ties.map(({ from, to }) => bundleKey(from.id, to.id)))
  const middle = Math.ceil(bundles.length / 2)
  const halves = await Promise.all([bundles.slice(0, middle), bundles.slice(middle)].map((half) => askPassing(looking, half, narrower)))
  return new Set(halves.flatMap((half) => [...half]))
}

/** Of each bundle how many origins its relations have at most, as far as widths show it. Who has not two has not three: each level is asked of those that reached the one before. */
async function askLevels(looking: Looking, bundles: readonly Bundle[]): Promise<ReadonlyMap<string, number>> {
  const origins = new Map(bundles.map(({ key }) => [key, 1]))
  let left = bundles
  for (const level of levels) {
    if (looking.scene.filter.minOrigins < level) {
      const passing = await askPassing(looking, left, { minOrigins: level })
      left = left.filter(({ key }) => passing.has(key))
    }
    if (left.length === 0) break
    for (const { key } of left) origins.set(key, level)
  }
  return origins
}

/** Of each bundle whether something in it is contested and how many origins it has, where its relations were not looked at one by one. */
export async function askOrigins(ask: Ask, shown: Shown, scene: Pick<Scene, 'filter' | 'knownOn'>, signal: AbortSignal): Promise<Shown> {
  const looking = { ask, scene, signal }
  const [contested, origins] = await Promise.all([scene.filter.contested === null ? askPassing(looking, shown.bundles, { contested: true }) : null, askLevels(looking, shown.bundles)])
  return { ...shown, bundles: shown.bundles.map((bundle) => ({ ...bundle, contested: contested === null ? scene.filter.contested === true : contested.has(bundle.key), origins: Math.max(bundle.origins ?? 0, origins.get(bundle.key) ?? 1) })) }
}
