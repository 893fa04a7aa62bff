import type { Ask } from './ask.ts'
import { toAsOf, toRelationFilter, type Scene, type Step } from './scene.ts'
import type { AmongAnswer, EntityAnswer, RelationAnswer, StepAnswer, TieAnswer } from './subgraph.ts'

const entity = 'id name kind generic'
const tie = 'from { id } to { id } events firstOn lastOn types quads { q1 q2 q3 q4 }'
const part = `nodes { ${entity} } ties { ${tie} } omittedTies completeness { shown omitted reason }`

const aroundQuestion = `query Around($id: ID!, $filter: RelationFilter, $asOf: AsOf, $limit: Int) {
  neighbourhood(ids: [$id], filter: $filter, asOf: $asOf, limit: $limit) { ${part} rest { entity { id } omitted } }
}`

const wholeQuestion = `query Whole($filter: RelationFilter, $asOf: AsOf, $limit: Int) { network(filter: $filter, asOf: $asOf, limit: $limit) { ${part} } }`

const theseQuestion = `query These($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { ${entity} } } }`

const tiesQuestion = `query Ties($ids: [ID!]!, $filter: RelationFilter, $asOf: AsOf, $limit: Int) {
  between(ids: $ids, filter: $filter, asOf: $asOf, limit: $limit) { ties { ${tie} } omittedTies }
}`

const relationsQuestion = `query Relations($ids: [ID!]!, $filter: RelationFilter, $asOf: AsOf, $limit: Int) {
  between(ids: $ids, filter: $filter, asOf: $asOf, limit: $limit) {
    relations { id type { label } from { id } to { id } directed contested support { origins publishers } when { earliestOn latestOn } } omittedRelations
  }
}`

/** The later of two days, or the earlier; a day that is not given bounds nothing. */
function meet(one: string | null, other: string | null, isEarlier: boolean): string | null {
  if (one === null || other === null) return one ?? other
  return one < other === isEarlier ? one : other
}

/** The filter of a step: that of the page, narrowed to what the step was asked for. */
function filterOf(step: Step, { filter }: Pick<Scene, 'filter'>): Readonly<Record<string, unknown>> {
  if (step.of !== 'around') return toRelationFilter(filter)
  const narrowed = { ...filter, from: meet(filter.from, step.from, false), to: meet(filter.to, step.to, true), types: step.types.length === 0 ? filter.types : step.types, typeGroups: step.types.length === 0 ? filter.typeGroups : [] }
  return { ...toRelationFilter(narrowed), ...(filter.kinds.length === 0 ? {} : { kinds: filter.kinds }) }
}

/** What one step brings. */
export async function askStep(ask: Ask, step: Step, scene: Pick<Scene, 'filter' | 'knownOn'>, signal: AbortSignal): Promise<StepAnswer> {
  const [filter, asOf] = [filterOf(step, scene), toAsOf(scene)]
  if (step.of === 'around') return (await ask<{ readonly neighbourhood: StepAnswer }>(aroundQuestion, { id: step.id, filter, asOf, limit: step.limit }, signal)).neighbourhood
  if (step.of === 'whole') return { ...(await ask<{ readonly network: Omit<StepAnswer, 'rest'> }>(wholeQuestion, { filter, asOf, limit: step.limit }, signal)).network, rest: [] }
  const pages = Array.from({ length: Math.ceil(step.ids.length / 500) }, (_, index) => step.ids.slice(index * 500, (index + 1) * 500))
  const answers = await Promise.all(pages.map((ids) => ask<{ readonly nodes: readonly (EntityAnswer | null)[] }>(theseQuestion, { ids }, signal)))
  const nodes = answers.flatMap((answer) => answer.nodes).filter((node) => node !== null)
  return { nodes, ties: [], rest: [], omittedTies: 0, completeness: { shown: nodes.length, omitted: 0, reason: null } }
}

/** How many entities the service looks at, among whom, in one question. */
export const mostAmong = 500

/** How many ties and relations among so many entities are asked for. */
function limitAmong(entities: number): number {
  return Math.min(5_000, Math.max(500, 4 * entities))
}

/** What stands among all who are shown: their ties, and the newest of their relations, which tell of origins and denials. */
export async function askAmong(ask: Ask, shown: readonly EntityAnswer[], scene: Pick<Scene, 'filter' | 'knownOn' | 'among' | 'steps'>, signal: AbortSignal): Promise<AmongAnswer | null> {
  const ids = shown.slice(0, mostAmong).map(({ id }) => id)
  if (ids.length < 2) return null
  const variables = { ids, filter: toRelationFilter(scene.filter), asOf: toAsOf(scene), limit: limitAmong(ids.length) }
  const wantsTies = scene.among || scene.steps.some(({ of }) => of === 'these')
  const [ties, relations] = await Promise.all([
    wantsTies ? ask<{ readonly between: { readonly ties: readonly TieAnswer[]; readonly omittedTies: number } }>(tiesQuestion, variables, signal) : null,
    ask<{ readonly between: { readonly relations: readonly RelationAnswer[]; readonly omittedRelations: number } }>(relationsQuestion, variables, signal),
  ])
  return { ...(ties?.between ?? { ties: [], omittedTies: null }), ...relations.between }
}
