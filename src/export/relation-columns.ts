import type { Clock } from '../plan/clock.ts'
import { catalogue } from '../record/relation-types.ts'
import { entityKindOf } from '../record/labels.ts'
import { matchClaimsAbout } from '../cypher/print-canonical.ts'
import { claimsOfRelation } from '../cypher/print-claims.ts'
import { claimIsActive } from '../cypher/print-clock.ts'
import { cypher, name, type Fragment } from '../cypher/statement.ts'
import type { ColumnType, ReadColumn } from './columns.ts'

type Part = 'evidence'

const names = Object.fromEntries(catalogue.types.map((type) => [type.label, type.name]))

function column(columnName: string, type: ColumnType, value: Fragment, part: Part | null = null): ReadColumn<Part> {
  return { name: columnName, type, value, part }
}

/** The name of the entity whose id an expression gives. */
function named(columnName: string, type: ColumnType, id: Fragment, part: Part | null = null): ReadColumn<Part> {
  return { ...column(columnName, type, id, part), isNamed: true }
}

/** The kind of the entity whose id an expression gives: an id begins with it. */
function kindColumn(columnName: string, id: Fragment): ReadColumn<never> {
  return { name: columnName, type: 'text', value: id, part: null, finish: (raw) => entityKindOf(raw as string) }
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
  named('source_names', 'texts', cypher`evidence[1]`, 'evidence'),
  column('source_urls', 'texts', cypher`evidence[2]`, 'evidence'),
  named('source_label', 'text', cypher`r.fromId`),
  named('target_label', 'text', cypher`r.toId`),
  kindColumn('source_type', cypher`r.fromId`),
  kindColumn('target_type', cypher`r.toId`),
  column('event_id', 'text', cypher`r.eventId`),
  column('quad', 'integer', cypher`r.quadCameo`),
  column('goldstein', 'number', cypher`r.goldsteinTenths / 10.0`),
]

/**
 * Text that binds `evidence`: the first quote of those who assert the relation `r`, and which documents of whom they stand in.
 * Where its event has no other such claims of the type than it counts, they are its own, and whom each of them names need not be looked at.
 */
export function printEvidence(clock: Clock | null): Fragment {
  const asserts = cypher`c.polarity = 'ASSERTS' AND ${claimIsActive(name('c'), clock)}`
  return cypher`CALL (r) {
    ${matchClaimsAbout(cypher`r.eventId`, name('c'), clock)} WHERE coalesce(c.predicate, '') = r.type AND c.modality IN ['OCCURRED', 'ONGOING'] AND ${asserts}
    WITH collect(c) AS candidates
    CALL (r, candidates) {
      WITH r, candidates WHERE size(candidates) = r.claimCount UNWIND candidates AS c RETURN c
      UNION ALL
      WITH r, candidates WHERE size(candidates) <> r.claimCount ${claimsOfRelation(name('r'), asserts, clock)} RETURN c
    }
    MATCH (d:Document {id: c.documentId})
    WITH c, d ORDER BY c.sortKey
    RETURN [head(collect(c.quoteText)), collect(DISTINCT d.publisherId), collect(DISTINCT d.url), left(max(d.publishedAt), 10)] AS evidence
  }`
}
