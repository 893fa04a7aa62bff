import { mostEntities, mostLines, type Filter, type Kind, type Step } from './scene.ts'

/** An entity, as the questions of the drawing ask for it. */
export interface EntityAnswer {
  readonly id: string
  readonly name: string
  readonly kind: Kind
  readonly generic: boolean
}

interface Ends {
  readonly from: { readonly id: string }
  readonly to: { readonly id: string }
}

export interface Quads {
  readonly q1: number
  readonly q2: number
  readonly q3: number
  readonly q4: number
}

export interface TieAnswer extends Ends {
  readonly events: number
  readonly firstOn: string | null
  readonly lastOn: string | null
  readonly types: readonly string[]
  readonly quads: Quads
}

export interface RelationAnswer extends Ends {
  readonly id: string
  readonly type: { readonly label: string; readonly quad: number | null; readonly standing: boolean }
  readonly directed: boolean
  readonly contested: boolean
  readonly support: { readonly origins: number; readonly publishers: number }
  readonly when: { readonly earliestOn: string | null; readonly latestOn: string | null; readonly endEarliestOn: string | null; readonly endLatestOn: string | null }
}

/** What one step brings. */
export interface StepAnswer {
  readonly nodes: readonly EntityAnswer[]
  readonly ties: readonly TieAnswer[]
  readonly rest: readonly { readonly entity: { readonly id: string }; readonly omitted: number }[]
  readonly omittedTies: number
  readonly completeness: { readonly shown: number; readonly omitted: number; readonly reason: string | null }
}

/** The ties among all who are shown. */
export interface TiesAnswer {
  readonly ties: readonly TieAnswer[]
  readonly omittedTies: number
}

export interface ShownEntity extends EntityAnswer {
  /** Of how many relations in the picture. */
  readonly relations: number
  /** How many more neighbours it has than those shown; null where nobody has looked. */
  readonly more: number | null
}

/** All relations of two entities, drawn as one line. */
export interface Bundle {
  /** The two ids with a space between, the smaller first. */
  readonly key: string
  readonly one: string
  readonly other: string
  /** How many relations, in all and toward either end; those without a direction are in neither of the two. */
  readonly count: number
  readonly toOther: number
  readonly toOne: number
  readonly types: readonly string[]
  readonly quads: Quads
  readonly firstOn: string | null
  readonly lastOn: string | null
  /** The most origins that one of its relations has; null where nobody has looked yet. */
  readonly origins: number | null
  /** Whether something in it is contested; null where nobody has looked yet. */
  readonly contested: boolean | null
  /** All of them, or none where the picture has so many that they are not looked at one by one. */
  readonly relations: readonly RelationAnswer[]
}

/** What is in the picture, and how much is not. */
export interface Shown {
  readonly entities: readonly ShownEntity[]
  readonly bundles: readonly Bundle[]
  /** How many entities there are to be shown in all; null where it is all of the graph, or not known. */
  readonly allEntities: number | null
  /** Whether there may be more than `allEntities`: of several expanded ones, whose neighbours may be the same, nobody has counted them together. */
  readonly isAtLeast: boolean
  readonly relations: number
  /** Ties among those shown that are not drawn. */
  readonly omittedTies: number
  /** Whether every relation of the picture was looked at. */
  readonly isComplete: boolean
  /** Why something is not shown, in the words of the service. */
  readonly reason: string | null
}

export const nothingShown: Shown = { entities: [], bundles: [], allEntities: 0, isAtLeast: false, relations: 0, omittedTies: 0, isComplete: true, reason: null }

const smaller = (one: string | null, other: string | null): string | null => (one === null || other === null ? null : one < other ? one : other)
const larger = (one: string | null, other: string | null): string | null => (one === null || other === null ? null : one > other ? one : other)

export function bundleKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

const addQuads = (one: Quads, other: Quads): Quads => ({ q1: one.q1 + other.q1, q2: one.q2 + other.q2, q3: one.q3 + other.q3, q4: one.q4 + other.q4 })

function addTie(known: Bundle | undefined, tie: TieAnswer): Bundle {
  const isForward = tie.from.id < tie.to.id
  const [one, other] = isForward ? [tie.from.id, tie.to.id] : [tie.to.id, tie.from.id]
  const own: Bundle = {
    key: bundleKey(one, other), one, other, count: tie.events, toOther: isForward ? tie.events : 0, toOne: isForward ? 0 : tie.events,
    types: tie.types, quads: tie.quads, firstOn: tie.firstOn, lastOn: tie.lastOn, origins: null, contested: null, relations: [],
  }
  if (known === undefined) return own
  return {
    ...known, count: known.count + own.count, toOther: known.toOther + own.toOther, toOne: known.toOne + own.toOne,
    types: [...new Set([...known.types, ...tie.types])].sort(), quads: addQuads(known.quads, tie.quads), firstOn: smaller(known.firstOn, tie.firstOn), lastOn: larger(known.lastOn, tie.lastOn),
  }
}

/** What the relations themselves tell: origins, whether one is contested, and which have no direction. */
function addRelations(bundle: Bundle, relations: readonly RelationAnswer[]): Bundle {
  if (relations.length === 0) return bundle
  const undirected = relations.filter(({ directed }) => !directed).length
  return {
    ...bundle,
    relations,
    toOther: Math.max(0, bundle.toOther - undirected), // they are counted with the tie from the smaller id
    origins: Math.max(...relations.map(({ support }) => support.origins)),
    contested: relations.some(({ contested }) => contested),
  }
}

function toBundles(ties: readonly TieAnswer[], relations: readonly RelationAnswer[]): readonly Bundle[] {
  const unique = new Map(ties.map((tie) => [`${tie.from.id} ${tie.to.id}`, tie]))
  const bundles = new Map<string, Bundle>()
  for (const tie of unique.values()) {
    const key = bundleKey(tie.from.id, tie.to.id)
    bundles.set(key, addTie(bundles.get(key), tie))
  }
  const ofPair = new Map<string, RelationAnswer[]>()
  for (const relation of relations) {
    const key = bundleKey(relation.from.id, relation.to.id)
    const known = ofPair.get(key)
    if (known === undefined) ofPair.set(key, [relation])
    else known.push(relation)
  }
  // Where an entity was asked for with relations of some types only, the others of the two are not in the picture.
  return [...bundles.values()].map((bundle) => addRelations(bundle, (ofPair.get(bundle.key) ?? []).filter(({ type }) => bundle.types.includes(type.label))))
}

/** Who is to be shown: what the steps bring, without the hidden and those of other kinds, in the order in which they came. */
export function gatherEntities(answers: readonly StepAnswer[], hidden: readonly string[], filter: Pick<Filter, 'kinds'>, middles: ReadonlySet<string>): readonly EntityAnswer[] {
  const found = new Map<string, EntityAnswer>()
  for (const { nodes } of answers) for (const node of nodes) if (!found.has(node.id)) found.set(node.id, node)
  const hides = new Set(hidden)
  return [...found.values()].filter(({ id, kind }) => !hides.has(id) && (filter.kinds.length === 0 || filter.kinds.includes(kind) || middles.has(id)))
}

/** The entities that somebody asked for by name. */
export function middlesOf(steps: readonly Step[]): ReadonlySet<string> {
  return new Set(steps.flatMap((step) => (step.of === 'around' ? [step.id] : step.of === 'these' ? step.ids : [])))
}

/** How many entities one would see if everything that the steps ask for were shown. Exact for one entity; a bound from below for several, whose neighbours may be the same; null for all of the graph. */
function countAll(steps: readonly Step[], answers: readonly StepAnswer[], shown: number): number | null {
  if (steps.some(({ of }) => of === 'whole')) return answers.some(({ completeness }) => completeness.omitted > 0) ? null : shown
  const omitted = answers.map(({ completeness }) => completeness.omitted)
  return shown + Math.max(0, ...omitted)
}

/** How many ties among those shown are not drawn. */
function countOmitted(ties: readonly TieAnswer[], drawn: readonly Bundle[], among: TiesAnswer | null, answers: readonly StepAnswer[]): number {
  const keys = new Set(drawn.map(({ key }) => key))
  const pairs = new Set(ties.map(({ from, to }) => `${from.id} ${to.id}`))
  const dropped = new Set(ties.filter(({ from, to }) => !keys.has(bundleKey(from.id, to.id))).map(({ from, to }) => `${from.id} ${to.id}`)).size
  const known = among === null ? pairs.size + answers.reduce((sum, { omittedTies }) => sum + omittedTies, 0) : Math.max(pairs.size, among.ties.length + among.omittedTies)
  return known - pairs.size + dropped
}

/** What was answered, to be put together into one picture. */
export interface Answered {
  readonly steps: readonly Step[]
  readonly answers: readonly StepAnswer[]
  /** Whom the steps bring: `gatherEntities`. */
  readonly gathered: readonly EntityAnswer[]
  /** What stands among all of them; null where only what each step brought is drawn. */
  readonly among: TiesAnswer | null
  /** Relations that were looked at one by one. */
  readonly relations: readonly RelationAnswer[]
}

/** Puts what was answered together into one picture, of as many entities as are drawn at all. */
export function toShown({ steps, answers, gathered, among, relations }: Answered): Shown {
  const entities = gathered.slice(0, mostEntities)
  const ids = new Set(entities.map(({ id }) => id))
  const isShown = ({ from, to }: Ends): boolean => ids.has(from.id) && ids.has(to.id)
  const own = among === null ? null : { ...among, ties: among.ties.filter(isShown) }
  const ties = [...answers.flatMap((answer) => answer.ties).filter(isShown), ...(own?.ties ?? [])]
  const all = toBundles(ties, relations)
  const bundles = all.length <= mostLines ? all : [...all].sort((one, other) => other.count - one.count).slice(0, mostLines)
  const degrees = new Map<string, number>()
  for (const { one, other, count } of bundles) for (const id of [one, other]) degrees.set(id, (degrees.get(id) ?? 0) + count)
  const more = new Map<string, number>()
  for (const { rest } of answers) for (const { entity, omitted } of rest) more.set(entity.id, omitted)
  return {
    entities: entities.map((entity) => ({ ...entity, relations: degrees.get(entity.id) ?? 0, more: more.get(entity.id) ?? null })),
    bundles,
    allEntities: countAll(steps, answers, gathered.length),
    isAtLeast: answers.length > 1 && answers.some(({ completeness }) => completeness.omitted > 0) && !steps.some(({ of }) => of === 'whole'),
    relations: bundles.reduce((sum, { count }) => sum + count, 0),
    omittedTies: countOmitted(ties, bundles, own, answers),
    isComplete: bundles.every(({ count, relations: looked }) => looked.length === count),
    reason: answers.map(({ completeness }) => completeness.reason).find((reason) => reason !== null) ?? null,
  }
}
