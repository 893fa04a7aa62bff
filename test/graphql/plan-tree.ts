import type { Plan } from 'neo4j-driver'

/** An operator of an execution plan, without what changes from one database to the next. */
export interface Operator {
  readonly name: string
  /** Of an index that it reads, as `Relation(fromId, sortKey)`. */
  readonly index: string | null
  /** Whether it adds up by groups. */
  readonly isSum: boolean
  readonly children: readonly Operator[]
}

export function toOperator({ operatorType, arguments: given, children }: Plan): Operator {
  const details = typeof given['Details'] === 'string' ? given['Details'] : ''
  const [, index = null] = /\b(?:INDEX|UNIQUE) [^:]*:(\w+\([^)]*\)|\w+(?=\(\w))/.exec(details) ?? []
  const [, edgeIndex = null] = /\bINDEX \([^)]*\)-\[[^:\]]*:(\w+\([^)]*\))\]/.exec(details) ?? []
  const name = operatorType.replace(/@.*$/, '')
  const isSum = name.endsWith('Aggregation') && !/^(collect|count|sum|min|max|avg)\(/i.test(details) // the groups come first
  return { name, index: edgeIndex ?? index, isSum, children: children.map(toOperator) }
}

/**
 * How plans come to their data: each way of reading once, with its index, in order of the alphabet. The shape of the tree is left out,
 * for of two that cost the same the planner takes now the one and now the other.
 */
export function readsOf(plans: readonly Operator[]): readonly string[] {
  const reads = plans.flatMap((plan) => all(plan)).filter(([{ name, index }]) => index !== null || /Seek|Scan|ShortestPath/.test(name))
  return [...new Set(reads.map(([{ name, index }]) => `${name}${index === null ? '' : ` ${index}`}`))].sort()
}

/** All operators, each with the one that takes what it gives, projections left out. */
function all(operator: Operator, above: Operator | null = null): readonly (readonly [Operator, above: Operator | null])[] {
  const next = /^(Projection|CacheProperties)$/.test(operator.name) ? above : operator
  return [[operator, above], ...operator.children.flatMap((child) => all(child, next))]
}

/** Operators that read without an index, or multiply what has nothing to do with each other. */
const forbidden = /AllNodesScan|NodeByLabelScan|NodeByLabelsScan|RelationshipTypeScan|RelationshipTypesScan|AllRelationshipsScan|CartesianProduct/

/** Between a sort and an ordered index, these leave as many rows as a page has, or one for each group. */
const narrowing = /Limit|^Top|Aggregation/

/**
 * Indexes whose order is that of a list. The end key is not one: it finds what began before a day and reaches beyond it,
 * which are the few relations of more than one day, and a list of those is still in the order of their beginning.
 */
function isOrdered({ index }: Operator): boolean {
  return index !== null && /\b(sortKey|figuresKey)\)$/.test(index)
}

/** Whoever asks whether there is something (EXISTS) takes no rows of it. */
function feeding({ name, children }: Operator): readonly Operator[] {
  return name.endsWith('SemiApply') ? children.slice(0, 1) : children
}

/** The reads of ordered indexes whose rows all reach the operator. */
function unnarrowed(operator: Operator): readonly Operator[] {
  return feeding(operator).flatMap((child) => (narrowing.test(child.name) ? [] : [...(isOrdered(child) ? [child] : []), ...unnarrowed(child)]))
}

/**
 * What is wrong with a plan. It may not scan labels, types or everything, nor multiply;
 * and no Sort or Top may take all that a read of an ordered index gives: the index has the order already, so a Limit must stand between them.
 * What is allowed: sorting at most a page of rows, the groups of a sum, what a sum takes in (for the newest of each group),
 * and what hangs on one node (its names, its mentions).
 */
export function faultsOf(plan: Operator): readonly string[] {
  return all(plan).flatMap(([operator, above]) => {
    if (forbidden.test(operator.name)) return [operator.name]
    if (!/^(Partial)?(Sort|Top)/.test(operator.name) || above?.isSum === true) return []
    return unnarrowed(operator).map(({ index }) => `${operator.name} over all of ${index ?? ''}`)
  })
}
