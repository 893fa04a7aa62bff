import type { Clock } from '../plan/clock.ts'
import { statesOf } from './print-clock.ts'
import { cypher, join, name, type Fragment } from './statement.ts'

/**
 * The parts of actors: organisations that are PART_OF one, up to four steps down; who HOLDS_OFFICE in, LEADS or is SPOKESPERSON_FOR an actor
 * or a part; who is MEMBER_OF a part. Members of the actor itself are not its parts: the members of an alliance are not the alliance.
 */
const steps = 4
const offices = ['HOLDS_OFFICE', 'LEADS', 'SPOKESPERSON_FOR']

/** Stand for a side that is open: what may have held then counts as holding. */
const openFirst = '0001-01-01'
const openLast = '9999-12-31'

/** The first and last day on which the relation `r` may have held. */
function firstDayOf(r: Fragment): Fragment {
  return cypher`coalesce(${r}.earliestOn, ${openFirst})`
}

function lastDayOf(r: Fragment): Fragment {
  return cypher`coalesce(left(${r}.endKey, 10), ${r}.earliestOn, ${openLast})`
}

/** That somebody was part on a day on which the relation `r` may have held. */
export function wasPart(part: string): Fragment {
  return cypher`${firstDayOf(name('r'))} <= ${name(part)}.last AND ${lastDayOf(name('r'))} >= ${name(part)}.first`
}

/** Binds `found` to those that stand in a relation of some types to one of `wholes`, each with the days on which all of the way holds. */
function below(wholes: string, types: readonly string[], found: string, clock: Clock | null): Fragment {
  const seeks = statesOf('Relation', name('s'), clock).map(({ label, holds }) => cypher`MATCH (s:${label}) WHERE ${join([cypher`s.toId = whole.id`, cypher`s.type = office`, cypher`s.sortKey > ''`, ...holds], ' AND ')} RETURN s`)
  const [first, last] = [firstDayOf(name('s')), lastDayOf(name('s'))]
  return cypher`CALL (${name(wholes)}) {
      UNWIND ${name(wholes)} AS whole UNWIND ${types} AS office
      CALL (whole, office) { ${join(seeks, ' UNION ALL ')} }
      WITH s.fromId AS id, CASE WHEN ${first} > whole.first THEN ${first} ELSE whole.first END AS first, CASE WHEN ${last} < whole.last THEN ${last} ELSE whole.last END AS last
      WHERE first <= last RETURN collect(DISTINCT {id: id, first: first, last: last}) AS ${name(found)}
    }`
}

/** Binds `parts` to the entities of the list that the variable `actors` holds and to their parts, as maps of `id` and of the `first` and `last` day on which they were part. */
export function printParts(actors: Fragment, parts: string, clock: Clock | null): Fragment {
  const levels = Array.from({ length: steps }, (_, step) => below(`level${step}`, ['PART_OF'], `level${step + 1}`, clock))
  return cypher`CALL (${actors}) {
    WITH [id IN ${actors} | {id: id, first: ${openFirst}, last: ${openLast}}] AS level0
    ${join(levels, '\n    ')}
    WITH level0, ${join(levels.map((_, step) => name(`level${step + 1}`)), ' + ')} AS inner
    WITH level0 + inner AS wholes, inner
    ${below('wholes', offices, 'officials', clock)}
    ${below('inner', ['MEMBER_OF'], 'members', clock)}
    RETURN wholes + officials + members AS ${name(parts)}
  }`
}
