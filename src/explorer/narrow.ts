import { daysOf } from './questions.ts'
import type { Filter, Step } from './scene.ts'
import type { Answered, Quads, RelationAnswer, StepAnswer, TieAnswer } from './subgraph.ts'

type Days = Pick<Filter, 'from' | 'to'>

/** The last day on which a relation may have held; null where nothing is known of it. */
function lastDayOf({ type: { standing }, when: { earliestOn, latestOn, endLatestOn } }: RelationAnswer): string | null {
  return standing ? (endLatestOn ?? '9999-12-31') : (latestOn ?? (earliestOn === null ? null : '9999-12-31'))
}

/** Whether a relation overlaps with some days, as `RelationFilter` has it: one without any known day does with none. */
function isWithin(relation: RelationAnswer, { from, to }: Days): boolean {
  if (from === null && to === null) return true
  const { earliestOn, latestOn, endEarliestOn, endLatestOn } = relation.when
  if (earliestOn === null && latestOn === null && endEarliestOn === null && endLatestOn === null) return false
  return (to === null || (earliestOn ?? '') <= to) && (from === null || (earliestOn ?? '') >= from || (lastDayOf(relation) ?? '') >= from)
}

const sumQuads = (relations: readonly RelationAnswer[]): Quads => {
  const count = (quad: number): number => relations.filter(({ type }) => type.quad === quad).length
  return { q1: count(1), q2: count(2), q3: count(3), q4: count(4) }
}

function toTie(relations: readonly [RelationAnswer, ...RelationAnswer[]]): TieAnswer {
  const [{ from, to }] = relations
  const firsts = relations.flatMap((relation) => (lastDayOf(relation) === null ? [] : [relation.when.earliestOn ?? '']))
  const lasts = relations.flatMap((relation) => lastDayOf(relation) ?? [])
  const first = firsts.reduce<string | null>((least, day) => (least === null || day < least ? day : least), null)
  const last = lasts.reduce<string | null>((most, day) => (most === null || day > most ? day : most), null)
  return { from, to, events: relations.length, firstOn: first === '' ? null : first, lastOn: last === '9999-12-31' ? null : last, types: [...new Set(relations.map(({ type }) => type.label))].sort(), quads: sumQuads(relations) }
}

/** What relations add up to, for each two in either direction, as the service sums them. */
function toTies(relations: readonly RelationAnswer[]): readonly TieAnswer[] {
  const pairs = new Map<string, [RelationAnswer, ...RelationAnswer[]]>()
  for (const relation of relations) {
    const key = `${relation.from.id} ${relation.to.id}`
    const known = pairs.get(key)
    if (known === undefined) pairs.set(key, [relation])
    else known.push(relation)
  }
  return [...pairs.values()].map(toTie)
}

/**
 * Whether a picture of all days holds everything that pictures of fewer days may: nobody and no tie was left out, every relation was looked at, and all that stands among
 * those shown is in it. Otherwise what comes into reach when others fall away is known to the service alone. So it is with another filter, and with "as known on",
 * under which relations have other days and other support.
 */
export function holdsAll({ steps, answers, among, gathered, relations }: Answered, isComplete: boolean, drawn: number): boolean {
  const isWhole = answers.every(({ omittedTies, completeness }) => omittedTies === 0 && completeness.omitted === 0 && completeness.reason === null)
  const known = new Set(gathered.map(({ id }) => id))
  // An entity that was asked for by another id than it has now stands under that one in all relations.
  // Of the whole graph, who is left over when others fall away shows only where nobody is hidden, nor of a kind that is not shown.
  const areThere = steps.every((step, index) => (step.of === 'whole' ? (answers[index]?.nodes ?? []).map(({ id }) => id) : step.of === 'these' ? step.ids : [step.id]).every((id) => known.has(id)))
  return isWhole && isComplete && among !== null && among.omittedTies === 0 && areThere && relations.length > 0 && gathered.length === drawn
}

/** The relations that bring somebody with a step. */
function passingStep(step: Exclude<Step, { readonly of: 'these' }>, relations: readonly RelationAnswer[], days: Days): readonly RelationAnswer[] {
  if (step.of === 'whole') return relations.filter((relation) => isWithin(relation, days))
  const own = daysOf(step, days)
  if (own === null) return []
  return relations.filter((relation) => (relation.from.id === step.id || relation.to.id === step.id) && (step.types.length === 0 || step.types.includes(relation.type.label)) && isWithin(relation, own))
}

function narrowStep(step: Step, answer: StepAnswer, relations: readonly RelationAnswer[], days: Days): StepAnswer {
  if (step.of === 'these') return answer
  const passing = passingStep(step, relations, days)
  const ends = new Set(passing.flatMap(({ from, to }) => [from.id, to.id]))
  const nodes = answer.nodes.filter(({ id }) => ends.has(id) || (step.of === 'around' && id === step.id))
  return { ...answer, nodes, ties: toTies(passing), completeness: { ...answer.completeness, shown: nodes.length } }
}

/** What would have been answered for some days, of a picture that holds all: see `holdsAll`. Whom it gathers, the caller asks of its answers. */
export function narrowTo(days: Days, { steps, answers, relations }: Answered): Pick<Answered, 'answers' | 'among' | 'relations'> {
  const passing = relations.filter((relation) => isWithin(relation, days))
  return {
    answers: answers.flatMap((own, index) => steps.slice(index, index + 1).map((step) => narrowStep(step, own, relations, days))),
    among: { ties: toTies(passing), omittedTies: 0 },
    relations: passing,
  }
}
