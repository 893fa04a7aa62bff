import type { Ask } from './ask.ts'
import { mostEntities, mostLines, toAsOf, toRelationFilter, type Around, type Filter, type Scene, type Step } from './scene.ts'
import type { EntityAnswer, RelationAnswer, StepAnswer, TiesAnswer } from './subgraph.ts'

const entity = 'id name kind generic'
const tie = 'from { id } to { id } events firstOn lastOn types quads { q1 q2 q3 q4 }'
const relation = 'relations { id type { label quad standing } from { id } to { id } directed contested support { origins publishers } when { earliestOn latestOn endEarliestOn endLatestOn } }'
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
    ${relation}
  }
}`

const endsQuestion = 'query Ends($id: ID!) { node(id: $id) { ... on Relation { from { id } to { id } } } }'

/** The later of two days, or the earlier; a day that is not given bounds nothing. */
function meet(one: string | null, other: string | null, isEarlier: boolean): string | null {
  if (one === null || other === null) return one ?? other
  return one < other === isEarlier ? one : other
}

/** The filter of a step: that of the page, with the types that the step was asked for. */
function filterOf(step: Around, filter: Filter): Readonly<Record<string, unknown>> {
  const narrowed = step.types.length === 0 ? filter : { ...filter, types: step.types, typeGroups: [] }
  return { ...toRelationFilter(narrowed), ...(filter.kinds.length === 0 ? {} : { kinds: filter.kinds }) }
}

/** The days of a step within those of the page; null where the two have no day in common, so that there is nobody. */
export function daysOf({ from, to }: Pick<Around, 'from' | 'to'>, days: Pick<Filter, 'from' | 'to'>): Pick<Filter, 'from' | 'to'> | null {
  const met = { from: meet(days.from, from, false), to: meet(days.to, to, true) }
  return met.from !== null && met.to !== null && met.from > met.to ? null : met
}

/** Some entities, and nothing else. */
async function askThese(ask: Ask, given: readonly string[], signal: AbortSignal): Promise<StepAnswer> {
  const pages = Array.from({ length: Math.ceil(given.length / 500) }, (_, index) => given.slice(index * 500, (index + 1) * 500))
  const answers = await Promise.all(pages.map((ids) => ask<{ readonly nodes: readonly (EntityAnswer | null)[] }>(theseQuestion, { ids }, signal)))
  const nodes = answers.flatMap((answer) => answer.nodes).filter((node) => node !== null)
  return { nodes, ties: [], rest: [], omittedTies: 0, completeness: { shown: nodes.length, omitted: 0, reason: null } }
}

/** What one step brings. */
export async function askStep(ask: Ask, step: Step, { filter, knownOn }: Pick<Scene, 'filter' | 'knownOn'>, signal: AbortSignal): Promise<StepAnswer> {
  const asOf = toAsOf({ knownOn })
  if (step.of === 'these') return askThese(ask, step.ids, signal)
  if (step.of === 'whole') return { ...(await ask<{ readonly network: Omit<StepAnswer, 'rest'> }>(wholeQuestion, { filter: toRelationFilter(filter), asOf, limit: step.limit }, signal)).network, rest: [] }
  const days = daysOf(step, filter)
  if (days === null) return { ...(await askThese(ask, [step.id], signal)), rest: [{ entity: { id: step.id }, omitted: 0 }] }
  return (await ask<{ readonly neighbourhood: StepAnswer }>(aroundQuestion, { id: step.id, filter: filterOf(step, { ...filter, ...days }), asOf, limit: step.limit }, signal)).neighbourhood
}

/** How many ties among so many entities are drawn. */
function limitAmong(entities: number): number {
  return Math.min(mostLines, Math.max(500, 4 * entities))
}

type Asked = Pick<Scene, 'filter' | 'knownOn' | 'among' | 'steps'>

/** As many as are drawn; the service takes no more in one question. */
const toIds = (entities: readonly EntityAnswer[]): readonly string[] => entities.slice(0, mostEntities).map(({ id }) => id)

/** What stands among all who are shown, the strongest ties first; null where only what each was brought by is drawn. */
export async function askTies(ask: Ask, shown: readonly EntityAnswer[], scene: Asked, signal: AbortSignal): Promise<TiesAnswer | null> {
  const ids = toIds(shown)
  if (ids.length < 2 || !(scene.among || scene.steps.some(({ of }) => of === 'these'))) return null
  return (await ask<{ readonly between: TiesAnswer }>(tiesQuestion, { ids, filter: toRelationFilter(scene.filter), asOf: toAsOf(scene), limit: limitAmong(ids.length) }, signal)).between
}

/** The newest relations among some, at most so many. */
export async function askRelations(ask: Ask, ids: readonly string[], scene: Pick<Scene, 'filter' | 'knownOn'>, limit: number, signal: AbortSignal): Promise<readonly RelationAnswer[]> {
  if (ids.length < 2) return []
  return (await ask<{ readonly between: { readonly relations: readonly RelationAnswer[] } }>(relationsQuestion, { ids, filter: toRelationFilter(scene.filter), asOf: toAsOf(scene), limit }, signal)).between.relations
}

/** Between whom a relation stands; null where there is no such relation. */
export async function askEnds(ask: Ask, id: string, signal: AbortSignal): Promise<readonly [from: string, to: string] | null> {
  const { node } = await ask<{ readonly node: { readonly from?: { readonly id: string }; readonly to?: { readonly id: string } } | null }>(endsQuestion, { id }, signal)
  return node?.from === undefined || node.to === undefined ? null : [node.from.id, node.to.id]
}
