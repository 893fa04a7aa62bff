import type { Clock } from '../plan/clock.ts'
import { catalogue } from '../record/relation-types.ts'
import { claimsOfRelation } from '../cypher/print-claims.ts'
import { claimIsActive } from '../cypher/print-clock.ts'
import { cypher, name, type Fragment } from '../cypher/statement.ts'
import type { ColumnType, ReadColumn } from './columns.ts'
import { printName } from './print-name.ts'

type Part = 'from' | 'to' | 'evidence'

const names = Object.fromEntries(catalogue.types.map((type) => [type.label, type.name]))

function column(columnName: string, type: ColumnType, value: Fragment, part: Part | null = null): ReadColumn<Part> {
  return { name: columnName, type, value, part }
}

/** The columns of relations, read from `r`: first those that edges have in every format, then those of tables alone. */
export const relationColumns: readonly ReadColumn<Part>[] = [
  column('id', 'text', cypher`r.id`),
  column('source', 'text', cypher`r.fromId`),
  column('target', 'text', cypher`r.toId`),
  column('relation_type', 'text', cypher`r.type`),
  column('label', 'text', cypher`${names}[r.type]`),
  column('directed', 'boolean', cypher`r.directed`),
  column('start_date', 'date', cypher`r.earliestOn`),
  column('end_date', 'date', cypher`CASE WHEN r.standing THEN r.endLatestOn ELSE r.latestOn END`),
  column('date_precision', 'text', cypher`r.precision`),
  column('weight', 'integer', cypher`1`),
  column('claim_count', 'integer', cypher`r.claimCount`),
  column('source_count', 'integer', cypher`r.publisherCount`),
  column('origin_count', 'integer', cypher`r.originCount`),
  column('denial_count', 'integer', cypher`r.denialCount`),
  column('contested', 'boolean', cypher`r.contested`),
  column('first_reported', 'date', cypher`left(r.firstPublishedAt, 10)`),
  column('last_reported', 'date', cypher`evidence[3]`, 'evidence'),
  column('quote', 'text', cypher`evidence[0]`, 'evidence'),
  column('source_names', 'texts', cypher`evidence[1]`, 'evidence'),
  column('source_urls', 'texts', cypher`evidence[2]`, 'evidence'),
  column('source_label', 'text', cypher`fromName`, 'from'),
  column('target_label', 'text', cypher`toName`, 'to'),
  column('source_type', 'text', cypher`a.kind`, 'from'),
  column('target_type', 'text', cypher`b.kind`, 'to'),
  column('event_id', 'text', cypher`r.eventId`),
  column('quad', 'integer', cypher`r.quadCameo`),
  column('goldstein', 'number', cypher`r.goldsteinTenths / 10.0`),
]

/** The first quote of those who assert it, and which documents of whom they stand in. */
function printEvidence(clock: Clock | null): Fragment {
  return cypher`CALL (r) {
    ${claimsOfRelation(name('r'), cypher`c.polarity = 'ASSERTS' AND ${claimIsActive(name('c'), clock)}`, clock)}
    MATCH (d:Document {id: c.documentId}) OPTIONAL MATCH (p:Entity {id: d.publisherId})
    WITH c, d, ${printName(name('p'), clock)} AS publisher ORDER BY c.sortKey
    RETURN [head(collect(c.quoteText)), collect(DISTINCT publisher), collect(DISTINCT d.url), left(max(d.publishedAt), 10)] AS evidence
  }`
}

/** Text that binds an end of an edge and what it was called. */
export function printEnd(end: 'from' | 'to', id: Fragment, clock: Clock | null): Fragment {
  const x = name(end === 'from' ? 'a' : 'b')
  return cypher`MATCH (${x}:Entity {id: ${id}}) WITH *, ${printName(x, clock)} AS ${name(`${end}Name`)}`
}

/** Text that binds what the columns of a part read, beside the relation `r`. */
export function printRelationPart(part: Part, clock: Clock | null): Fragment {
  return part === 'evidence' ? printEvidence(clock) : printEnd(part, cypher`r.${name(`${part}Id`)}`, clock)
}
