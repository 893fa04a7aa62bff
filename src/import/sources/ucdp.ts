import type { Claim } from '../../record/claim.ts'
import { parseUncertainDate } from '../../record/uncertain-date.ts'
import { usualName } from '../countries.ts'
import { dayOf, toDate } from '../days.ts'
import { placeMention, toPlace } from '../places.ts'
import { print, type Row } from '../row.ts'
import { readTypeTable } from '../type-table.ts'
import type { Form, Source } from '../source.ts'
import type { EntityDraft, StatedRecord } from '../source-record.ts'

const publisher: EntityDraft = { ref: 'ucdp-publisher:UCDP', id: 'organisation:ucdp', kind: 'ORGANISATION', names: [{ text: 'UCDP', kind: 'PREFERRED' }, { text: 'Uppsala Conflict Data Program', kind: 'ALIAS', language: 'en' }] }

const typeOf = readTypeTable('ucdp_types.csv', ['type_of_violence'])

/** One side; UCDP's number of the actor tells it from others of the same name. */
function toSide(row: Row, side: 'a' | 'b'): EntityDraft {
  const name = row.needed(`side_${side}`)
  const number = row.text(`side_${side}_new_id`)
  const isGeneric = /^civilians?$/i.test(name)
  return { ref: number === '' ? `ucdp-name:${name}` : `ucdp:${number}`, kind: name.startsWith('Government of ') ? 'ORGANISATION' : 'GROUP', names: [{ text: name, kind: 'PREFERRED' }], ...(isGeneric ? { generic: true } : {}) }
}

/** What else UCDP says of an event; kept with the claim. */
const kept = [
  'relid', 'active_year', 'code_status', 'conflict_new_id', 'conflict_name', 'dyad_new_id', 'dyad_name', 'number_of_sources', 'source_article', 'source_office', 'source_date', 'source_headline', 'source_original',
  'where_prec', 'where_description', 'adm_1', 'adm_2', 'priogrid_gid', 'country', 'country_id', 'region', 'event_clarity', 'date_prec', 'gwnoa', 'gwnob',
] as const

type Common = Pick<Claim, 'polarity' | 'modality' | 'event' | 'means' | 'when' | 'attribution'>

/** The figures of a row: all who were killed, from low to high, and of whom where it says so. */
function figuresOf(row: Row, key: string, common: Common, sides: readonly [string, string]): readonly Claim[] {
  const figure = (name: string, quantity: Claim['quantity']): Claim => ({ ...common, key: `${key}/${name}`, kind: 'MEASURE', subjects: [], objects: [], places: [], ...(quantity === undefined ? {} : { quantity }) })
  const [best, low, high] = [row.number('best', 0), row.number('low', 0), row.number('high', 0)]
  if (low !== undefined && high !== undefined && low > high) throw row.fault('low', 'bad number', `low is ${low} and more than high, which is ${high}`)
  const all = best === undefined && (low === undefined || high === undefined) ? [] : [figure('killed', { measure: 'killed', ...(best === undefined ? {} : { value: best }), ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) })]
  const groups = [['deaths_a', sides[0]], ['deaths_b', sides[1]], ['deaths_civilians', 'civilians'], ['deaths_unknown', 'unknown']] as const
  const parts = groups.flatMap(([column, group]) => {
    const value = row.number(column, 0)
    return value === undefined || value === 0 ? [] : [figure(column, { measure: 'killed', value, group })]
  })
  return [...all, ...parts]
}

function read(row: Row): StatedRecord {
  const key = row.needed('id')
  if (!/^\d+$/.test(key)) throw row.fault('id', 'bad key', `${print(key)} is no number of an event`)
  const violence = row.needed('type_of_violence')
  const type = typeOf(violence)
  if (type === null) throw row.fault('type_of_violence', 'unknown code', `${print(violence)} is not one of 1, 2 and 3`)
  const [first, last] = [dayOf(row, 'date_start'), dayOf(row, 'date_end')]
  if (first > last) throw row.fault('date_end', 'bad date', `the event ends on ${last}, before it begins on ${first}`)
  const [one, two] = [toSide(row, 'a'), toSide(row, 'b')]
  const when = first === last ? toDate(first) : parseUncertainDate({ on: `${first}/${last}` })
  const place = toPlace('ucdp-place', { settlement: row.text('where_coordinates'), areas: [row.text('adm_2'), row.text('adm_1')], country: row.text('country') })
  const common: Common = { polarity: 'ASSERTS', modality: 'OCCURRED', event: key, means: [], when, attribution: [] }
  const act: Claim = {
    ...common,
    key,
    kind: 'ACTION',
    predicate: type['label'] ?? '',
    code: violence,
    ...(type['direction'] === 'undirected' ? { directed: false } : {}),
    subjects: [{ entityId: one.ref }],
    objects: [{ entityId: two.ref }],
    places: place === null ? [] : [placeMention(row, place.ref, 'latitude', 'longitude', row.optional('where_prec'))],
    attributes: row.pick(kept),
  }
  const [country, year] = [row.needed('country'), first.slice(0, 4)]
  return {
    kind: 'stated',
    document: { key: `${row.text('country_id') === '' ? country.replace(/[^\p{L}\p{N}]+/gu, '-') : row.text('country_id')}/${year}`, title: `UCDP GED: events in ${usualName(country)}, ${year}`, publisherId: publisher.ref },
    entities: [publisher, ...(place === null ? [] : [place]), one, two],
    claims: [act, ...figuresOf(row, key, common, [one.names[0]?.text ?? '', two.names[0]?.text ?? ''])],
  }
}

const ged: Form = {
  name: 'UCDP GED events',
  columns: [
    'id', 'relid', 'year', 'active_year', 'code_status', 'type_of_violence', 'conflict_dset_id', 'conflict_new_id', 'conflict_name', 'dyad_dset_id', 'dyad_new_id', 'dyad_name',
    'side_a_dset_id', 'side_a_new_id', 'side_a', 'side_b_dset_id', 'side_b_new_id', 'side_b', 'number_of_sources', 'source_article', 'source_office', 'source_date', 'source_headline', 'source_original',
    'where_prec', 'where_coordinates', 'where_description', 'adm_1', 'adm_2', 'latitude', 'longitude', 'geom_wkt', 'priogrid_gid', 'country', 'country_id', 'region', 'event_clarity', 'date_prec',
    'date_start', 'date_end', 'deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown', 'best', 'high', 'low', 'gwnoa', 'gwnob',
  ],
  header: 'either',
  separators: [',', ';', '\t'],
  isQuoted: true,
  nothing: ['NA'],
  fits: (cells) => /^\d+$/.test(cells[0] ?? '') && /^[123]$/.test(cells[5] ?? ''),
  read,
}

/** Uppsala Conflict Data Program, Georeferenced Event Dataset (Sundberg and Melander 2013), in the columns since version 17.1. */
export const ucdp: Source = { name: 'ucdp', title: 'UCDP GED events, with or without a header', publisher, forms: [ged] }
