import type { Relation } from '../record/relation.ts'

/** What relations add up to for one ordered pair. Sums are in tenths, for sums of floats depend on their order. */
export interface TieSum {
  readonly fromId: string
  readonly toId: string
  readonly events: number
  readonly firstOn: string | null
  readonly lastOn: string | null
  readonly types: readonly string[]
  readonly goldsteinTenths: number
  readonly positiveTenths: number
  readonly negativeTenths: number
  readonly q1: number
  readonly q2: number
  readonly q3: number
  readonly q4: number
}

function lesser(left: string | null, right: string | null): string | null {
  return left === null || (right !== null && right < left) ? right : left
}

function greater(left: string | null, right: string | null): string | null {
  return left === null || (right !== null && right > left) ? right : left
}

/** Stands for a side of a relation's days that is open, so that the days of a tie cover those of all its relations. */
export const openDays = { first: '0001-01-01', last: '9999-12-31' } as const

/** The first and last day on which a relation may have held; nulls where nothing at all is known of its days. */
function spanOf(relation: Relation): readonly [string | null, string | null] {
  const last = relation.endKey?.slice(0, 10) ?? relation.earliestOn ?? null
  return last === null ? [null, null] : [relation.earliestOn ?? openDays.first, last]
}

/** What one relation alone comes to. */
export function toSum(relation: Relation): TieSum {
  const [firstOn, lastOn] = spanOf(relation)
  const tenths = relation.goldsteinTenths ?? 0
  const quad = (number: number): number => (relation.quadCameo === number ? 1 : 0)
  return {
    fromId: relation.fromId,
    toId: relation.toId,
    events: 1,
    firstOn,
    lastOn,
    types: [relation.type],
    goldsteinTenths: tenths,
    positiveTenths: Math.max(tenths, 0),
    negativeTenths: Math.min(tenths, 0),
    q1: quad(1),
    q2: quad(2),
    q3: quad(3),
    q4: quad(4),
  }
}

/** Two sums of the same ordered pair as one. */
export function addSums(left: TieSum, right: TieSum): TieSum {
  return {
    ...left,
    events: left.events + right.events,
    firstOn: lesser(left.firstOn, right.firstOn),
    lastOn: greater(left.lastOn, right.lastOn),
    types: right.types.every((type) => left.types.includes(type)) ? left.types : [...new Set([...left.types, ...right.types])].sort(),
    goldsteinTenths: left.goldsteinTenths + right.goldsteinTenths,
    positiveTenths: left.positiveTenths + right.positiveTenths,
    negativeTenths: left.negativeTenths + right.negativeTenths,
    q1: left.q1 + right.q1,
    q2: left.q2 + right.q2,
    q3: left.q3 + right.q3,
    q4: left.q4 + right.q4,
  }
}

/** One sum for each ordered pair that the relations join, in the order of the pairs. */
export function sumTies(relations: readonly Relation[]): readonly TieSum[] {
  const byPair = new Map<string, TieSum>()
  for (const relation of relations) {
    const key = `${relation.fromId}|${relation.toId}`
    const sum = byPair.get(key)
    byPair.set(key, sum === undefined ? toSum(relation) : addSums(sum, toSum(relation)))
  }
  return [...byPair.entries()].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, sum]) => sum)
}
