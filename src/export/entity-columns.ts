import type { Clock } from '../plan/clock.ts'
import { planRelationFilter, type RelationFilter } from '../plan/filter.ts'
import { nodeColors } from './colors.ts'
import { statesOf } from '../cypher/print-clock.ts'
import { printAllRelations } from '../cypher/print-relations.ts'
import { cypher, join, name, type Fragment } from '../cypher/statement.ts'
import type { ColumnType, ReadColumn } from './columns.ts'

type Part = 'was' | 'country' | 'sums' | 'names' | 'ids'

function column(columnName: string, type: ColumnType, value: Fragment, part: Part | null = null): ReadColumn<Part> {
  return { name: columnName, type, value, part }
}

const ownName = cypher`CASE WHEN was IS NULL THEN e.name ELSE was.name END`

/** The columns of entities, read from `e`: first those that nodes have in every format, then those of tables alone. */
export const entityColumns: readonly ReadColumn<Part>[] = [
  column('id', 'text', cypher`e.id`),
  column('name', 'text', ownName, 'was'),
  column('label', 'text', ownName, 'was'),
  column('entity_type', 'text', cypher`e.kind`),
  column('country', 'code', name('country'), 'country'),
  column('aliases', 'texts', cypher`[text IN names WHERE text <> ${ownName}]`, 'names'),
  column('description', 'text', cypher`CASE WHEN was IS NULL THEN e.description ELSE was.description END`, 'was'),
  column('first_seen', 'date', cypher`sums[1]`, 'sums'),
  column('last_seen', 'date', cypher`sums[2]`, 'sums'),
  column('degree', 'integer', cypher`sums[0]`, 'sums'),
  column('x', 'number', cypher`e.layoutX`),
  column('y', 'number', cypher`e.layoutY`),
  column('size', 'number', cypher`round(4 + 2 * log(1 + sums[0]), 2)`, 'sums'),
  column('color', 'text', cypher`${nodeColors}[e.kind]`),
  column('generic', 'boolean', cypher`coalesce(CASE WHEN was IS NULL THEN e.generic ELSE was.generic END, false)`, 'was'),
  column('latitude', 'number', cypher`CASE WHEN was IS NULL THEN e.latitude ELSE was.latitude END`, 'was'),
  column('longitude', 'number', cypher`CASE WHEN was IS NULL THEN e.longitude ELSE was.longitude END`, 'was'),
  column('external_ids', 'texts', name('externalIds'), 'ids'),
]

/** The columns that nodes have in every format. */
export const nodeColumns: readonly ReadColumn<Part>[] = entityColumns.slice(0, entityColumns.findIndex((one) => one.name === 'color') + 1)

/** What has to be read before a part. */
export const partsBefore: Readonly<Partial<Record<Part, readonly Part[]>>> = { names: ['was'] }

function recordedBy(x: string, clock: Clock | null): Fragment {
  return clock?.recorded === undefined || clock.recorded === null ? cypher`true` : cypher`${name(x)}.recordedFrom <= ${clock.recorded}`
}

/** All relations under a clock, and nothing else asked of them. */
export function allRelations(clock: Clock | null): RelationFilter {
  return { ...planRelationFilter(null, null), clock }
}

/** Standing relations by which one belongs to another. */
const belonging = ['HOLDS_OFFICE', 'LEADS', 'LOCATED_IN', 'MEMBER_OF', 'PART_OF', 'SPOKESPERSON_FOR']

/** Text that binds `r` to the relations by which the entity with the id `id`, a variable, belongs to others. */
function printBelonging(id: string, r: string, clock: Clock | null): Fragment {
  const states = statesOf('Relation', name(r), clock).map(({ label, holds }) => cypher`MATCH (${name(r)}:${label}) WHERE ${join([cypher`${name(r)}.fromId = ${name(id)}`, cypher`${name(r)}.type = type`, cypher`${name(r)}.sortKey > ''`, ...holds], ' AND ')} RETURN ${name(r)}`)
  return cypher`UNWIND ${belonging} AS type CALL (${name(id)}, type) { ${join(states, ' UNION ALL ')} }`
}

/** The code of the country that it is, or that it belongs to in one step or two, by what is newest; where a country has no code, its id. */
function printCountry(clock: Clock | null): Fragment {
  return cypher`CALL (e) {
    CALL (e) {
      WITH e WHERE e.kind = 'COUNTRY' RETURN e.id AS land, 0 AS steps, '' AS key
      UNION ALL
      WITH e WHERE e.kind <> 'COUNTRY' WITH e.id AS own ${printBelonging('own', 'r', clock)}
      WITH r, r.toId AS next, coalesce(r.endLatestOn, '9999') + r.sortKey AS key
      CALL (next) { WITH next WHERE next STARTS WITH 'country:' RETURN next AS land, 1 AS steps UNION ALL WITH next WHERE NOT next STARTS WITH 'country:' ${printBelonging('next', 'q', clock)} WITH q WHERE q.toId STARTS WITH 'country:' RETURN q.toId AS land, 2 AS steps }
      RETURN land, steps, key
    }
    WITH land, steps, key ORDER BY steps, key DESC, land LIMIT 1 MATCH (x:Entity {id: land})
    RETURN head(collect(coalesce(head(COLLECT { MATCH (x)-[:HAS_ID]->(i:ExternalId {scheme: 'iso3166-1'}) RETURN i.value ORDER BY i.value LIMIT 1 }), x.id))) AS country }`
}

/** Text that binds what the columns of a part read, beside the entity `e`. */
export function printEntityPart(part: Part, clock: Clock | null): Fragment {
  switch (part) {
    case 'was': {
      const recorded = clock?.recorded ?? null
      return recorded === null ? cypher`WITH *, null AS was` : cypher`CALL (e) { OPTIONAL MATCH (w:EntityWas) WHERE w.id = e.id AND w.recordedTo > ${recorded} WITH w ORDER BY w.id, w.recordedTo LIMIT 1 RETURN w AS was }`
    }
    case 'country':
      return printCountry(clock)
    case 'names':
      return cypher`CALL (e) { MATCH (e)-[:HAS_NAME]->(n:Name) WHERE ${recordedBy('n', clock)} WITH DISTINCT n.text AS text ORDER BY text RETURN collect(text) AS names }`
    case 'ids':
      return cypher`CALL (e) { MATCH (e)-[:HAS_ID]->(i:ExternalId) WHERE ${recordedBy('i', clock)} WITH i.id AS id ORDER BY id RETURN collect(id) AS externalIds }`
    case 'sums':
      return cypher`CALL (e) { ${printAllRelations({ within: 'Entity', filter: allRelations(clock) }, name('e'))} WITH DISTINCT r RETURN [${join([cypher`count(r)`, cypher`min(r.earliestOn)`, cypher`max(coalesce(r.endLatestOn, r.latestOn, r.earliestOn))`], ', ')}] AS sums }`
  }
}

