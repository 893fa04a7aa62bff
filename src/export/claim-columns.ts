import type { Clock } from '../plan/clock.ts'
import { endingOf } from '../cypher/print-clock.ts'
import { cypher, name, type Fragment } from '../cypher/statement.ts'
import type { Hop } from '../record/attribution.ts'
import { instantOf } from '../record/instant.ts'
import type { Cell, ColumnType, ReadColumn } from './columns.ts'
import { printName } from './print-name.ts'

type Part = 'subjects' | 'objects' | 'places' | 'document' | 'speakers' | 'status'

function column(columnName: string, type: ColumnType, value: Fragment, part: Part | null = null, finish?: (raw: unknown) => Cell): ReadColumn<Part> {
  return { name: columnName, type, value, part, ...(finish === undefined ? {} : { finish }) }
}

/** The chain as it is stored, with the names of the speakers by their ids. */
function readChain(raw: unknown): readonly (Hop & { readonly name: string })[] {
  const [chain, speakers] = raw as readonly [string | null, readonly (readonly [id: string, name: string])[]]
  const names = new Map(speakers)
  return (JSON.parse(chain ?? '[]') as readonly Hop[]).map((hop) => ({ ...hop, name: hop.speakerId === undefined ? (hop.role ?? '') : (names.get(hop.speakerId) ?? hop.speakerId) }))
}

/** A column over the chain of attribution. */
function ofChain(columnName: string, type: ColumnType, finish: (chain: ReturnType<typeof readChain>) => Cell): ReadColumn<Part> {
  return column(columnName, type, cypher`[c.chain, speakers]`, 'speakers', (raw) => finish(readChain(raw)))
}

/** The columns of claims, read from `c`: a row each, with its chain of attribution from the document outward as lists of equal length. */
export const claimColumns: readonly ReadColumn<Part>[] = [
  column('id', 'text', cypher`c.id`),
  column('event_id', 'text', cypher`c.eventId`),
  column('kind', 'text', cypher`c.kind`),
  column('relation_type', 'text', cypher`c.predicate`),
  column('code', 'code', cypher`c.code`),
  column('polarity', 'text', cypher`c.polarity`),
  column('modality', 'text', cypher`c.modality`),
  column('status', 'text', name('status'), 'status'),
  column('subjects', 'texts', cypher`[m IN subjects | m[0]]`, 'subjects'),
  column('subject_labels', 'texts', cypher`[m IN subjects | m[1]]`, 'subjects'),
  column('subject_wordings', 'texts', cypher`[m IN subjects | m[2]]`, 'subjects'),
  column('objects', 'texts', cypher`[m IN objects | m[0]]`, 'objects'),
  column('object_labels', 'texts', cypher`[m IN objects | m[1]]`, 'objects'),
  column('object_wordings', 'texts', cypher`[m IN objects | m[2]]`, 'objects'),
  column('object_roles', 'texts', cypher`[m IN objects | m[3]]`, 'objects'),
  column('places', 'texts', cypher`[m IN places | m[0]]`, 'places'),
  column('place_labels', 'texts', cypher`[m IN places | m[1]]`, 'places'),
  column('latitude', 'number', cypher`head([m IN places WHERE m[3] IS NOT NULL | m[3]])`, 'places'),
  column('longitude', 'number', cypher`head([m IN places WHERE m[3] IS NOT NULL | m[4]])`, 'places'),
  column('means', 'texts', cypher`c.means`),
  column('start_date', 'date', cypher`c.earliestOn`),
  column('end_date', 'date', cypher`coalesce(c.endLatestOn, c.latestOn)`),
  column('date_precision', 'text', cypher`c.precision`),
  column('date_text', 'text', cypher`c.dateText`),
  column('measure', 'text', cypher`c.measure`),
  column('value', 'number', cypher`c.value`),
  column('low', 'number', cypher`c.low`),
  column('high', 'number', cypher`c.high`),
  column('unit', 'text', cypher`c.unit`),
  column('of_group', 'text', cypher`c.group`),
  ofChain('attribution', 'text', (chain) => (chain.length === 0 ? null : chain.map((hop) => `${hop.name} (${hop.verb})`).join(' → '))),
  ofChain('speaker_ids', 'texts', (chain) => chain.map(({ speakerId }) => speakerId ?? '')),
  ofChain('speaker_labels', 'texts', (chain) => chain.map((hop) => hop.name)),
  ofChain('speaker_verbs', 'texts', (chain) => chain.map(({ verb }) => verb)),
  ofChain('origin_id', 'text', (chain) => chain.at(-1)?.speakerId ?? null),
  ofChain('origin_label', 'text', (chain) => chain.at(-1)?.name ?? null),
  column('quote', 'text', cypher`c.quoteText`),
  column('quote_language', 'code', cypher`c.quoteLanguage`),
  column('quote_translation', 'text', cypher`c.quoteTranslation`),
  column('locator', 'text', cypher`c.locator`),
  column('confidence', 'number', cypher`c.confidence`),
  column('document_id', 'text', cypher`c.documentId`),
  column('document_title', 'text', cypher`document[0]`, 'document'),
  column('document_url', 'text', cypher`document[1]`, 'document'),
  column('published_date', 'date', cypher`left(document[2], 10)`, 'document'),
  column('publisher_id', 'text', cypher`document[3]`, 'document'),
  column('publisher_label', 'text', cypher`document[4]`, 'document'),
  column('recorded_at', 'text', cypher`c.recordedFrom`, null, (raw) => instantOf(raw as number)),
]

function mentions(type: 'SUBJECT' | 'OBJECT' | 'PLACE', variable: string, clock: Clock | null): Fragment {
  const more = { SUBJECT: cypher``, OBJECT: cypher`, coalesce(m.role, 'TARGET')`, PLACE: cypher`, coalesce(m.latitude, x.latitude), coalesce(m.longitude, x.longitude)` }[type]
  return cypher`CALL (c) { MATCH (c)-[m:${name(type)}]->(x:Entity) WITH m, x ORDER BY m.order RETURN collect([x.id, ${printName(name('x'), clock)}, coalesce(m.wording, '')${more}]) AS ${name(variable)} }`
}

/** Text that binds what the columns of a part read, beside the claim `c`. */
export function printClaimPart(part: Part, clock: Clock | null): Fragment {
  switch (part) {
    case 'subjects':
      return mentions('SUBJECT', 'subjects', clock)
    case 'objects':
      return mentions('OBJECT', 'objects', clock)
    case 'places':
      return mentions('PLACE', 'places', clock)
    case 'speakers':
      return cypher`CALL (c) { MATCH (c)-[:ATTRIBUTED_TO]->(x:Entity) WITH DISTINCT x RETURN collect([x.id, ${printName(name('x'), clock)}]) AS speakers }`
    case 'status':
      return cypher`WITH *, ${endingOf(name('c'), 'status', clock)} AS status`
    case 'document':
      return cypher`CALL (c) { MATCH (d:Document {id: c.documentId}) OPTIONAL MATCH (p:Entity {id: d.publisherId}) RETURN head(collect([d.title, d.url, d.publishedAt, p.id, ${printName(name('p'), clock)}])) AS document }`
  }
}
