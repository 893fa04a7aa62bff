import type { NetworkPlan } from '../plan/plan-export.ts'
import { catalogue } from '../record/relation-types.ts'
import { cypher, type Fragment } from '../cypher/statement.ts'
import type { ReadColumn } from './columns.ts'
import { relationColumns } from './relation-columns.ts'

const names = Object.fromEntries(catalogue.types.map((type) => [type.label, type.name]))

/** What each column of relations is of relations drawn together, read from `g`. */
const values: Readonly<Record<string, Fragment>> = {
  id: cypher`'edge:' + g.fromId + ':' + g.toId + CASE WHEN g.key = '' THEN '' ELSE ':' + g.key END`, // the schema of GraphML takes ids of letters, digits and these signs
  source: cypher`g.fromId`,
  target: cypher`g.toId`,
  relation_type: cypher`reduce(text = head(g.types), type IN tail(g.types) | text + '|' + type)`,
  label: cypher`CASE WHEN g.events = 1 OR size(g.types) = 1 THEN ${names}[head(g.types)] + CASE WHEN g.events = 1 THEN '' ELSE ' × ' + g.events END ELSE g.events + ' relations' END`,
  directed: cypher`g.directed`,
  start_date: cypher`g.first`,
  end_date: cypher`g.last`,
  date_precision: cypher`CASE WHEN size(g.precisions) = 1 AND g.first = g.last THEN head(g.precisions) WHEN g.first IS NULL AND g.last IS NULL THEN 'UNKNOWN' ELSE 'INTERVAL' END`,
  weight: cypher`g.events`,
  claim_count: cypher`g.claims`,
  source_count: cypher`g.publishers`,
  origin_count: cypher`g.origins`,
  denial_count: cypher`g.denials`,
  contested: cypher`g.contested`,
  first_reported: cypher`left(g.firstReported, 10)`,
  last_reported: cypher`left(g.lastReported, 10)`,
  source_label: cypher`g.fromId`,
  target_label: cypher`g.toId`,
  source_type: cypher`g.fromId`,
  target_type: cypher`g.toId`,
  quad: cypher`CASE WHEN g.quadFrom = g.quadTo AND g.quadTo > 0 THEN g.quadTo END`,
  goldstein: cypher`g.goldsteinTenths / 10.0`,
}

/** The columns of relations, of edges each of which stands for several. What only one relation can have is null. */
export const aggregateColumns: readonly ReadColumn[] = relationColumns.map((column) => ({ ...column, value: values[column.name] ?? cypher`null`, part: null }))

/** What besides ends and direction must be the same. */
export const edgeKeys: Readonly<Record<NetworkPlan['aggregation'], Fragment>> = {
  none: cypher`r.id`,
  type: cypher`r.type`,
  pair: cypher`''`,
  year: cypher`coalesce(left(r.earliestOn, 4), '')`,
}

/**
 * Text that binds `g` to what relations `r` add up to. Publishers and origins are the most that one of them has: the same ones may stand behind many.
 * Directed and undirected relations of a pair are two edges.
 */
export function printGroups({ aggregation, minEvents }: NetworkPlan): Fragment {
  return cypher`WITH r.fromId AS fromId, r.toId AS toId, r.directed AS directed, ${edgeKeys[aggregation]} AS part, count(r) AS events, collect(DISTINCT r.type) AS types, collect(DISTINCT r.precision) AS precisions,
  min(r.earliestOn) AS first, max(coalesce(r.endLatestOn, r.latestOn, r.earliestOn)) AS last, sum(r.claimCount) AS claims, max(r.publisherCount) AS publishers, max(r.originCount) AS origins, sum(r.denialCount) AS denials,
  max(CASE WHEN r.contested THEN 1 ELSE 0 END) AS contested, min(r.firstPublishedAt) AS firstReported, max(r.firstPublishedAt) AS lastReported,
  min(coalesce(r.quadCameo, 0)) AS quadFrom, max(coalesce(r.quadCameo, 0)) AS quadTo, sum(coalesce(r.goldsteinTenths, 0)) AS goldsteinTenths
WITH {fromId: fromId, toId: toId, directed: directed, key: part + CASE WHEN directed THEN '' WHEN part = '' THEN 'undirected' ELSE ':undirected' END, events: events, types: types, precisions: precisions, first: first, last: last, claims: claims, publishers: publishers, origins: origins,
  denials: denials, contested: contested = 1, firstReported: firstReported, lastReported: lastReported, quadFrom: quadFrom, quadTo: quadTo, goldsteinTenths: goldsteinTenths} AS g
WHERE g.events >= ${minEvents}
WITH g {.*, types: COLLECT { UNWIND g.types AS type RETURN type ORDER BY type }} AS g`
}
