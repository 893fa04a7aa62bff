import type { Claim, Mention } from '../../record/claim.ts'
import type { EntityKind } from '../../record/entity.ts'
import { parseUncertainDate, type UncertainDate } from '../../record/uncertain-date.ts'
import { countryNamed, usualName } from '../countries.ts'
import { addDays, dayOf, toDate } from '../days.ts'
import { placeMention, toPlace } from '../places.ts'
import { print, type Row } from '../row.ts'
import { readTypeTable } from '../type-table.ts'
import type { Form, Source } from '../source.ts'
import type { DeletionRecord, EntityDraft, StatedRecord } from '../source-record.ts'

const publisher: EntityDraft = { ref: 'acled-publisher:ACLED', id: 'organisation:acled', kind: 'ORGANISATION', names: [{ text: 'ACLED', kind: 'PREFERRED' }, { text: 'Armed Conflict Location and Event Data', kind: 'ALIAS', language: 'en' }] }

const typeOf = readTypeTable('acled_types.csv', ['event_type', 'sub_event_type'])

/** The kinds of actor of older files, by number. */
const inters: Readonly<Record<string, string>> = { '1': 'State forces', '2': 'Rebel group', '3': 'Political militia', '4': 'Identity militia', '5': 'Rioters', '6': 'Protesters', '7': 'Civilians', '8': 'External/Other forces' }
const kinds: Readonly<Record<string, EntityKind>> = { 'State forces': 'ORGANISATION', 'External/Other forces': 'ORGANISATION' }
const genericInters = new Set(['Rioters', 'Protesters', 'Civilians'])

interface Actor {
  readonly draft: EntityDraft
  readonly inter: string
}

function toActor(row: Row, side: '1' | '2'): Actor | null {
  const name = row.text(`actor${side}`)
  if (name === '') return null
  const given = row.text(`inter${side}`)
  const inter = inters[given] ?? given
  const [, role = '', whole = ''] = /^(.+?) \((.+?)\)/.exec(name) ?? []
  const isGeneric = genericInters.has(inter) || /^(Unidentified|Civilians|Protesters|Rioters)\b/.test(role === '' ? name : role)
  return { inter, draft: { ref: `acled:${name}`, kind: kinds[inter] ?? 'GROUP', names: [{ text: name, kind: 'PREFERRED' }], ...(isGeneric ? { generic: true } : {}), ...(countryNamed(whole) === null ? {} : { description: whole }) } }
}

/** What precision 2 leaves open: the day is one of the week that holds it, and precision 3 only says the month. */
function whenOf(row: Row, day: string): UncertainDate {
  const precision = row.text('time_precision')
  if (precision === '2') return parseUncertainDate({ on: `${addDays(day, -6)}/${addDays(day, 6)}` })
  return precision === '3' ? toDate(day.slice(0, 7)) : toDate(day)
}

/** Who did it to whom. The order of ACLED's actors says nothing: only civilians (or protesters, where forces intervene) are known to be the target. */
function sidesOf(row: Row, one: Actor, two: Actor | null): Pick<Claim, 'predicate' | 'directed' | 'subjects' | 'objects'> {
  const [type, sub] = [row.needed('event_type'), row.needed('sub_event_type')]
  const found = typeOf(type, sub)
  if (found === null) throw row.unmapped('sub_event_type', `${type}/${sub}`)
  const { label = '', target = '', between = '' } = found
  const mention = ({ draft }: Actor): Mention => ({ entityId: draft.ref })
  if (two === null) {
    const isTarget = target !== '' && one.inter === target
    return { predicate: label, subjects: isTarget ? [] : [mention(one)], objects: isTarget ? [mention(one)] : [] }
  }
  if (target !== '' && (one.inter === target) !== (two.inter === target)) {
    const [from, to] = two.inter === target ? [one, two] : [two, one]
    return { predicate: label, subjects: [mention(from)], objects: [mention(to)] }
  }
  if (between !== '') return { predicate: between, directed: false, subjects: [mention(one)], objects: [mention(two)] }
  return { predicate: label, subjects: one.draft.ref === two.draft.ref ? [mention(one)] : [mention(one), mention(two)], objects: [] }
}

/** What else ACLED says of an event; kept with the claim. `source` names all outlets from which the row was coded, which says not who said what. */
const kept = [
  'disorder_type', 'assoc_actor_1', 'inter1', 'assoc_actor_2', 'inter2', 'interaction', 'civilian_targeting', 'iso', 'region', 'country', 'admin1', 'admin2', 'admin3',
  'source', 'source_scale', 'notes', 'fatalities', 'tags', 'timestamp',
] as const

function read(row: Row): StatedRecord {
  const key = row.needed('event_id_cnty')
  if (!/^[A-Za-z]{2,4}\d+$/.test(key)) throw row.fault('event_id_cnty', 'bad key', `${print(key)} is no id of an event (letters of a country and a number)`)
  const day = dayOf(row, 'event_date')
  const [one, two] = [toActor(row, '1'), toActor(row, '2')]
  const [first, second] = one === null ? [two, null] : [one, two]
  if (first === null) throw row.fault('actor1', 'nobody named', 'the row names no actor')
  const [country, year] = [row.needed('country'), day.slice(0, 4)]
  const place = toPlace('acled-place', { settlement: row.text('location'), areas: [row.text('admin3'), row.text('admin2'), row.text('admin1')], country })
  const fatalities = row.number('fatalities', 0)
  const stamp = row.number('timestamp', 0)
  const when = whenOf(row, day)
  const common = { polarity: 'ASSERTS', modality: 'OCCURRED', event: key, means: [], when, attribution: [] } as const
  const act: Claim = {
    ...common,
    key,
    kind: 'ACTION',
    code: `${row.text('event_type')}/${row.text('sub_event_type')}`,
    ...sidesOf(row, first, second),
    places: place === null ? [] : [placeMention(row, place.ref, 'latitude', 'longitude', row.optional('geo_precision'))],
    attributes: row.pick(kept),
  }
  const killed: Claim = { ...common, key: `${key}/killed`, kind: 'MEASURE', subjects: [], objects: [], places: [], quantity: { measure: 'killed', value: fatalities ?? 0 } }
  return {
    kind: 'stated',
    document: { key: `${row.text('iso') === '' ? country.replace(/[^\p{L}\p{N}]+/gu, '-') : row.text('iso')}/${year}`, title: `ACLED: events in ${usualName(country)}, ${year}`, publisherId: publisher.ref },
    entities: [publisher, ...(place === null ? [] : [place]), first.draft, ...(second === null ? [] : [second.draft])],
    claims: fatalities === undefined || fatalities === 0 ? [act] : [act, killed],
    ...(stamp === undefined ? {} : { revision: { stamp, keys: [key, `${key}/killed`] } }),
  }
}

const table = { header: 'always', separators: [',', ';', '\t'], isQuoted: true } as const

const events: Form = {
  ...table,
  name: 'ACLED events',
  columns: ['event_id_cnty', 'event_date', 'time_precision', 'event_type', 'sub_event_type', 'actor1', 'inter1', 'actor2', 'inter2', 'country', 'location', 'latitude', 'longitude', 'fatalities', 'timestamp'],
  optional: ['year', 'disorder_type', 'assoc_actor_1', 'assoc_actor_2', 'interaction', 'civilian_targeting', 'iso', 'region', 'admin1', 'admin2', 'admin3', 'geo_precision', 'source', 'source_scale', 'notes', 'tags'],
  read,
}

/** What ACLED has taken back, as its API lists it. */
const deletions: Form = {
  ...table,
  name: 'ACLED deletions',
  columns: ['event_id_cnty', 'deleted_timestamp'],
  read: (row): DeletionRecord => {
    const key = row.needed('event_id_cnty')
    return { kind: 'deletion', keys: [key, `${key}/killed`], reason: `ACLED has deleted the event (${row.needed('deleted_timestamp')})` }
  },
}

/** Armed Conflict Location and Event Data (Raleigh et al.), in the columns since 2023. */
export const acled: Source = { name: 'acled', title: 'ACLED events, and its lists of deletions', publisher, forms: [events, deletions] }
