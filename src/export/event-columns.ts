import type { Clock } from '../plan/clock.ts'
import { matchClaimsAbout } from '../cypher/print-canonical.ts'
import { claimIsActive } from '../cypher/print-clock.ts'
import { lists } from '../cypher/print-links.ts'
import { cypher, name, type Fragment } from '../cypher/statement.ts'
import type { ColumnType, ReadColumn } from './columns.ts'
import { printName } from './print-name.ts'

type Part = 'participants' | 'place' | 'evidence'

function column(columnName: string, type: ColumnType, value: Fragment, part: Part | null = null): ReadColumn<Part> {
  return { name: columnName, type, value, part }
}

/** The ids or names of those on one side. */
function side(part: 'SUBJECT' | 'OBJECT', property: 'id' | 'name'): Fragment {
  return cypher`[p IN participants WHERE p[0] = ${part} | p[${property === 'id' ? 1 : 2}]]`
}

/** The columns of events, read from `e`. */
export const eventColumns: readonly ReadColumn<Part>[] = [
  column('id', 'text', cypher`e.id`),
  column('label', 'text', cypher`coalesce(e.title, e.id)`),
  column('status', 'text', cypher`e.status`),
  column('relation_types', 'texts', cypher`e.types`),
  column('start_date', 'date', cypher`e.earliestOn`),
  column('end_date', 'date', cypher`coalesce(e.endLatestOn, CASE WHEN e.status <> 'ONGOING' THEN e.latestOn END)`),
  column('date_precision', 'text', cypher`e.precision`),
  column('subjects', 'texts', side('SUBJECT', 'id'), 'participants'),
  column('subject_labels', 'texts', side('SUBJECT', 'name'), 'participants'),
  column('objects', 'texts', side('OBJECT', 'id'), 'participants'),
  column('object_labels', 'texts', side('OBJECT', 'name'), 'participants'),
  column('place', 'text', cypher`place[0]`, 'place'),
  column('place_label', 'text', cypher`place[1]`, 'place'),
  column('latitude', 'number', cypher`place[2]`, 'place'),
  column('longitude', 'number', cypher`place[3]`, 'place'),
  column('claim_count', 'integer', cypher`e.claimCount`),
  column('quote', 'text', cypher`evidence[0]`, 'evidence'),
  column('source_names', 'texts', cypher`evidence[1]`, 'evidence'),
  column('source_urls', 'texts', cypher`evidence[2]`, 'evidence'),
]

/** Text that binds what the columns of a part read, beside the event `e`. */
export function printEventPart(part: Part, clock: Clock | null): Fragment {
  const start = { node: name('e'), event: name('e'), edge: null, clock }
  const [m, x] = [name('m'), name('x')]
  if (part === 'participants') {
    const { match, order } = lists['Event.participants']
    return cypher`CALL (e) { ${match(start, m, x)} WITH m, x ORDER BY ${order(m, x)} RETURN collect(DISTINCT [m.part, x.id, ${printName(x, clock)}]) AS participants }`
  }
  if (part === 'place') { // of several the first that is on the map
    const { match, order } = lists['Event.places']
    const at = (property: string): Fragment => cypher`coalesce(m.${name(property)}, x.${name(property)})`
    return cypher`CALL (e) { ${match(start, m, x)} WITH m, x, ${at('latitude')} AS latitude, ${at('longitude')} AS longitude ORDER BY latitude IS NULL, ${order(m, x)} LIMIT 1 RETURN head(collect([x.id, coalesce(m.wording, ${printName(x, clock)}), latitude, longitude])) AS place }`
  }
  return cypher`CALL (e) {
    ${matchClaimsAbout(cypher`e.id`, name('c'), clock)} WHERE ${claimIsActive(name('c'), clock)}
    MATCH (d:Document {id: c.documentId}) OPTIONAL MATCH (p:Entity {id: d.publisherId})
    WITH c, d, ${printName(name('p'), clock)} AS publisher ORDER BY c.sortKey
    RETURN [head(collect(c.quoteText)), collect(DISTINCT publisher), collect(DISTINCT d.url)] AS evidence
  }`
}
