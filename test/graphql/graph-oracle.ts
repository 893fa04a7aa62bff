/** Neighbourhoods, paths and networks told in the plainest way, over a list of all relations. */

export interface Edge {
  readonly id: string
  readonly type: string
  readonly from: string
  readonly to: string
  readonly directed: boolean
  readonly day: string
  readonly origins: number
  readonly goldsteinTenths: number
}

export type Direction = 'FROM' | 'TO' | 'BOTH'
export type Rank = 'EVENTS' | 'RECENT' | 'ORIGINS'

/** Who is at the other end, seen from `id`; null where the edge does not lead there. */
function otherEnd(edge: Edge, id: string, direction: Direction): string | null {
  const isFrom = edge.from === id
  if (!isFrom && edge.to !== id) return null
  if (edge.directed && ((direction === 'FROM' && !isFrom) || (direction === 'TO' && isFrom))) return null
  return isFrom ? edge.to : edge.from
}

/** For each who can be reached from `id` in one step, the edges that lead there. */
function neighboursOf(edges: readonly Edge[], id: string, direction: Direction): ReadonlyMap<string, readonly Edge[]> {
  const found = new Map<string, Edge[]>()
  for (const edge of edges) {
    const other = otherEnd(edge, id, direction)
    if (other !== null) found.set(other, [...(found.get(other) ?? []), edge])
  }
  return found
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

function best(edges: readonly Edge[], rank: Rank): string {
  if (rank === 'EVENTS') return ''
  return rank === 'RECENT' ? edges.map(({ day }) => day).sort().at(-1) ?? '' : String(Math.max(...edges.map(({ origins }) => origins))).padStart(9, '0')
}

export interface Surroundings {
  readonly nodes: readonly string[]
  readonly rest: readonly { readonly entity: string; readonly shown: number; readonly omitted: number }[]
  readonly omitted: number
  readonly ties: ReadonlyMap<string, number>
}

export function surroundingsOf(edges: readonly Edge[], middle: readonly string[], depth: number, limit: number, rank: Rank, direction: Direction): Surroundings {
  let last = [...middle].sort()
  const nodes = [...last]
  const expanded: string[] = []
  for (let step = 1; step <= depth; step++) {
    expanded.push(...last)
    const found = new Map<string, Edge[]>()
    for (const near of expanded) for (const [far, between] of neighboursOf(edges, near, direction)) if (!nodes.includes(far)) found.set(far, [...(found.get(far) ?? []), ...between])
    const ranked = [...found].sort(([a, ofA], [b, ofB]) => compareText(best(ofB, rank), best(ofA, rank)) || ofB.length - ofA.length || compareText(a, b)).map(([far]) => far)
    last = ranked.slice(0, Math.ceil((limit * step) / depth) - (nodes.length - middle.length))
    nodes.push(...last)
  }
  const around = expanded.map((near) => [near, neighboursOf(edges, near, direction)] as const)
  const ties = new Map<string, Set<string>>()
  for (const [, found] of around) for (const [far, between] of found) if (nodes.includes(far)) for (const edge of between) ties.set(`${edge.from}|${edge.to}`, (ties.get(`${edge.from}|${edge.to}`) ?? new Set()).add(edge.id))
  return {
    nodes,
    rest: around.map(([entity, found]) => {
      const shown = [...found.keys()].filter((far) => nodes.includes(far)).length
      return { entity, shown, omitted: found.size - shown }
    }).sort((a, b) => compareText(a.entity, b.entity)),
    omitted: new Set(around.flatMap(([, found]) => [...found.keys()].filter((far) => !nodes.includes(far)))).size,
    ties: new Map([...ties].map(([pair, ids]) => [pair, ids.size])),
  }
}

/** All ways without a node twice, up to a length. */
export function waysBetween(edges: readonly Edge[], from: string, to: string, maxLength: number, direction: Direction, mayPass: (id: string) => boolean): readonly (readonly string[])[] {
  const steps = new Map<string, readonly string[]>()
  const next = (id: string): readonly string[] => {
    const known = steps.get(id) ?? [...neighboursOf(edges, id, direction).keys()]
    steps.set(id, known)
    return known
  }
  const ways: string[][] = []
  const walk = (way: readonly string[]): void => {
    for (const id of next(way.at(-1) ?? '')) {
      if (id === to) ways.push([...way, id])
      else if (!way.includes(id) && mayPass(id) && way.length < maxLength) walk([...way, id])
    }
  }
  walk([from])
  return ways.filter((way) => way.length - 1 <= maxLength)
}

/** The number of relations at the weakest step of a way; a step counts the more frequent direction. */
export function weakestOf(edges: readonly Edge[], way: readonly string[]): number {
  const count = (from: string, to: string): number => edges.filter((edge) => edge.from === from && edge.to === to).length
  return Math.min(...way.slice(1).map((to, index) => Math.max(count(way[index] ?? '', to), count(to, way[index] ?? ''))))
}

export interface Sum {
  readonly pair: string
  readonly events: number
  readonly goldstein: number
  readonly positive: number
  readonly negative: number
}

/** Edges drawn together by a key, the strongest first. */
export function sumsOf(edges: readonly Edge[], keyOf: (edge: Edge) => string): readonly Sum[] {
  const groups = new Map<string, Edge[]>()
  for (const edge of edges) groups.set(keyOf(edge), [...(groups.get(keyOf(edge)) ?? []), edge])
  const total = (list: readonly Edge[]): number => list.reduce((sum, { goldsteinTenths }) => sum + goldsteinTenths, 0) / 10
  return [...groups]
    .map(([pair, list]) => ({ pair, events: list.length, goldstein: total(list), positive: total(list.filter((one) => one.goldsteinTenths > 0)), negative: total(list.filter((one) => one.goldsteinTenths < 0)) }))
    .sort((a, b) => b.events - a.events || compareText(a.pair, b.pair))
}
