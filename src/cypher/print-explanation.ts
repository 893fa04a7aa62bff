import type { Clock } from '../plan/clock.ts'
import type { ObjectPlan, Read } from '../plan/plan.ts'
import { dateProperties } from '../record/relation.ts'
import { canonicalOf } from './print-canonical.ts'
import { claimsOfRelation } from './print-claims.ts'
import { claimIsActive } from './print-clock.ts'
import { printMap, type Printed, type Printer } from './printer.ts'
import { cypher, empty, join, name, type Fragment } from './statement.ts'

const counts = ['claimCount', 'denialCount', 'publisherCount', 'originCount', 'unattributedCount'] as const

function properties(x: Fragment, names: readonly string[]): readonly (readonly [string, Fragment])[] {
  return names.map((property) => [property, cypher`${x}.${name(property)}`] as const)
}

/** The entity with the id `id`, an expression, as the one that it was judged to be. */
function entityOf(id: Fragment, clock: Clock | null): Fragment {
  return cypher`head(COLLECT { MATCH (given:Entity {id: ${id}}) MATCH (known:Entity {id: ${canonicalOf(name('given'), clock)}}) RETURN ${printMap([['id', cypher`known.id`], ['name', cypher`known.name`]])} })`
}

function documentOf(d: Fragment, clock: Clock | null): Fragment {
  return printMap([...properties(d, ['id', 'title', 'url', 'publishedAt']), ['publisher', entityOf(cypher`${d}.publisherId`, clock)]])
}

/** What an account tells of the claim `c`, of document `d` that repeats `o` or itself. */
function claimFacts(clock: Clock | null): Fragment {
  const speaker = printMap([['order', cypher`m.order`], ['id', cypher`known.id`], ['name', cypher`known.name`]])
  return printMap([
    ...properties(name('c'), ['id', 'polarity', 'sortKey', 'locator', 'chain', ...dateProperties]),
    ['speakers', cypher`COLLECT { MATCH (c)-[m:ATTRIBUTED_TO]->(said:Entity) MATCH (known:Entity {id: ${canonicalOf(name('said'), clock)}}) RETURN ${speaker} }`],
    ['document', documentOf(name('d'), clock)],
    ['original', documentOf(name('o'), clock)],
  ])
}

function relationFacts(r: Fragment, clock: Clock | null): Fragment {
  const end = (id: Fragment): Fragment => cypher`head(COLLECT { MATCH (known:Entity {id: ${id}}) RETURN ${printMap([['id', cypher`known.id`], ['name', cypher`known.name`]])} })`
  return printMap([
    ...properties(r, ['type', 'roles', 'directed', 'standing', 'contested', ...counts, ...dateProperties]),
    ['from', end(cypher`${r}.fromId`)],
    ['to', end(cypher`${r}.toId`)],
    ['endedAt', clock === null ? cypher`${r}.recordedTo` : cypher`null`],
  ])
}

/**
 * What an account of the relation `r` is made of: the relation, and the claims that state or deny it, at most so many of either, with the nodes asked for.
 * An origin is the last speaker or, where a document speaks in its own voice, who published the original; which of the two counts, the chain tells.
 */
export function printExplanation(printer: Printer, r: Fragment, { limit, clock, nodes }: Extract<Read, { kind: 'explanation' }>, print: (printer: Printer, node: Fragment, plan: ObjectPlan) => Printed): Printed {
  const [origin, v] = [printer.variable('o'), printer.variable('v')]
  const variables = { claim: name('c'), document: name('d'), origin }
  const objects = nodes.map(({ key, of, node }) => [key, of, print(printer, variables[of], node)] as const)
  const spoken = cypher`coalesce(head(COLLECT { MATCH (c)-[:ATTRIBUTED_TO {last: true}]->(said:Entity) RETURN ${canonicalOf(name('said'), clock)} }), head(COLLECT { MATCH (own:Entity {id: o.publisherId}) RETURN ${canonicalOf(name('own'), clock)} }))`
  const shown = objects.map(([key, of, { value }]) => [key, of === 'origin' ? cypher`CASE WHEN ${origin} IS NOT NULL THEN ${value} END` : value] as const)
  return {
    calls: cypher`CALL (${r}) {
      ${claimsOfRelation(r, claimIsActive(name('c'), clock), clock)}
      WITH DISTINCT c ORDER BY c.sortKey
      WITH collect(CASE WHEN c.polarity = 'ASSERTS' THEN c END)[..${limit}] + collect(CASE WHEN c.polarity = 'DENIES' THEN c END)[..${limit}] AS told
      UNWIND told AS c
      MATCH (d:Document {id: c.documentId}) MATCH (o:Document {id: d.originalId})
      ${nodes.some(({ of }) => of === 'origin') ? cypher`OPTIONAL MATCH (${origin}:Entity {id: ${spoken}})` : empty}
      ${join(objects.map(([, , { calls }]) => calls), '\n      ')}
      RETURN collect(${printMap([['facts', claimFacts(clock)], ['nodes', printMap(shown)]])}) AS ${v}
    }`,
    value: printMap([['relation', relationFacts(r, clock)], ['claims', v]]),
  }
}
