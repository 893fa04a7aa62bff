import type { Claim } from '../../record/claim.ts'
import type { ExternalId } from '../../record/entity.ts'
import { catalogue } from '../../record/relation-types.ts'
import { countryOfIso3 } from '../countries.ts'
import { dayOf, toDate } from '../days.ts'
import { mirrorOf } from '../mirrors.ts'
import { placeMention, toPlace } from '../places.ts'
import { isRole } from '../roles.ts'
import type { Row } from '../row.ts'
import { readTypeTable } from '../type-table.ts'
import { hash } from '../../record/ids.ts'
import type { Form, ReadContext, Source } from '../source.ts'
import type { EntityDraft, StatedRecord } from '../source-record.ts'

const publisher: EntityDraft = { ref: 'polecat-publisher:POLECAT', id: 'organisation:polecat', kind: 'ORGANISATION', names: [{ text: 'POLECAT', kind: 'PREFERRED' }, { text: 'Political Event Classification, Attributes, and Types', kind: 'ALIAS', language: 'en' }] }

const typeOf = readTypeTable('polecat_types.csv', ['event_type', 'event_mode'])
const bodies = new Set(['GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY', 'MED', 'EDU', 'BUS', 'MNC', 'IGO', 'NGO', 'PTY', 'HLH'])

/** One side of a row, itself first, then the country that it is part of. A name that the page of Wikipedia settles is the same whatever the country. */
function toActor(row: Row, side: 'Actor' | 'Recipient'): { readonly drafts: readonly EntityDraft[]; readonly wording: string } | null {
  const [name, raw] = [row.text(`${side} Name`), row.text(`${side} Name Raw`)]
  const own = name === '' ? raw : name
  if (own === '') return null
  const [code = ''] = row.list(`${side} Country`)
  const page = row.text(`Wikipedia ${side} ID`)
  const iso = countryOfIso3(code)
  const country: EntityDraft | null = iso === null ? null : { ...iso, ref: `iso3166-1:${code}` }
  const isCountry = country?.names.some(({ text }) => text === own) === true
  if (country !== null && isCountry) return { drafts: [country], wording: raw === '' ? own : raw }
  const ids: readonly ExternalId[] = page === '' ? [] : [{ scheme: 'wikipedia', value: page }]
  const draft: EntityDraft = {
    ref: page === '' ? `polecat:${own}${code === '' ? '' : `, ${code}`}` : `wikipedia:${page}`,
    kind: bodies.has(row.text(`Primary ${side} Sector`)) ? 'ORGANISATION' : 'GROUP',
    names: [{ text: own, kind: 'PREFERRED' }],
    ...(ids.length === 0 ? {} : { externalIds: ids }),
    ...(page === '' && isRole(own) ? { generic: true } : {}),
    ...(country === null ? {} : { partOf: country.ref }),
  }
  return { drafts: country === null ? [draft] : [draft, country], wording: raw === '' ? own : raw }
}

/** What else POLECAT says of an event; kept with the claim. */
const kept = [
  'Event Mode', 'Intensity', 'Quad Code', 'Contexts', 'Actor Country', 'Actor COW', 'Primary Actor Sector', 'Actor Sectors', 'Actor Title', 'Recipient Country', 'Recipient COW', 'Primary Recipient Sector', 'Recipient Sectors', 'Recipient Title',
  'GeoNames ID', 'Raw Placename', 'Feature Type', 'Story People', 'Story Organizations', 'Story Locations', 'Language', 'Version',
] as const

function predicateOf(row: Row): string {
  const [type, mode] = [row.needed('Event Type'), row.text('Event Mode')]
  const label = (typeOf(type, mode) ?? typeOf(type, ''))?.['label']
  if (label === undefined) throw row.unmapped('Event Type', mode === '' ? type : `${type}/${mode}`)
  return label
}

function read(row: Row, context: ReadContext): StatedRecord {
  const key = row.needed('Event ID').replace(/[^\p{L}\p{N}._:/#-]/gu, '-')
  const day = dayOf(row, 'Event Date')
  const predicate = predicateOf(row)
  const [one, two] = [toActor(row, 'Actor'), toActor(row, 'Recipient')]
  if (one === null && two === null) throw row.fault('Actor Name', 'nobody named', 'the row names nobody on either side')
  const [from, to] = [one?.drafts[0]?.ref ?? '', two?.drafts[0]?.ref ?? '']
  const mirror = from === '' || to === '' ? null : mirrorOf(day, '', predicate, predicate, from, to)
  const outlet = row.text('Source')
  const published = row.text('Publication Date') === '' ? undefined : dayOf(row, 'Publication Date')
  const paper: EntityDraft | null = outlet === '' ? null : { ref: `polecat-source:${outlet}`, kind: 'ORGANISATION', names: [{ text: outlet, kind: 'PREFERRED' }] }
  const placeName = row.text('City') === '' ? (row.text('Placename').split(',')[0] ?? '') : row.text('City')
  const place = toPlace('polecat-place', { settlement: placeName, areas: [row.text('District'), row.text('Province')], country: row.text('Country') })
  const isShared = context.foldMirrors && mirror !== null
  const event = isShared ? `${day}/m/${hash(mirror.key)}` : context.dedupe === 'one-a-day' ? `${day}/d/${hash(predicate, from, to)}` : key
  const isFolded = isShared && catalogue.byLabel.get(predicate)?.symmetric === true
  const claim: Claim = {
    key,
    kind: 'ACTION',
    predicate,
    code: row.text('Event Mode') === '' ? row.text('Event Type') : `${row.text('Event Type')}/${row.text('Event Mode')}`,
    polarity: 'ASSERTS',
    modality: 'OCCURRED',
    ...(isFolded || from === '' || to === '' ? {} : { directed: true }),
    event,
    subjects: one === null ? [] : [{ entityId: from, wording: one.wording }],
    objects: two === null ? [] : [{ entityId: to, wording: two.wording }],
    places: place === null ? [] : [placeMention(row, place.ref)],
    means: [],
    when: toDate(day),
    attribution: [],
    attributes: { ...row.pick(kept), ...(context.dedupe === null ? {} : { dedupe: context.dedupe }), ...(isShared ? { mirrors: 'folded' } : {}) },
  }
  return {
    kind: 'stated',
    document: { key: `${published ?? 'undated'}/${hash(outlet)}`, title: `${outlet === '' ? 'Reports' : outlet}${published === undefined ? '' : `, ${published}`}`, ...(paper === null ? {} : { publisherId: paper.ref }), ...(published === undefined ? {} : { publishedAt: published }) },
    entities: [...(paper === null ? [] : [paper]), ...(place === null ? [] : [place]), ...(one?.drafts ?? []), ...(two?.drafts ?? [])],
    claims: [claim],
    ...(mirror === null ? {} : { mirror }),
  }
}

const events: Form = {
  name: 'POLECAT events',
  columns: [
    'Event ID', 'Event Date', 'Event Type', 'Event Mode', 'Intensity', 'Quad Code', 'Contexts', 'Actor Name', 'Actor Country', 'Actor COW', 'Primary Actor Sector', 'Actor Sectors', 'Actor Title', 'Actor Name Raw', 'Wikipedia Actor ID',
    'Recipient Name', 'Recipient Country', 'Recipient COW', 'Primary Recipient Sector', 'Recipient Sectors', 'Recipient Title', 'Recipient Name Raw', 'Wikipedia Recipient ID',
    'Placename', 'City', 'District', 'Province', 'Country', 'Latitude', 'Longitude', 'GeoNames ID', 'Raw Placename', 'Feature Type', 'Source', 'Publication Date', 'Story People', 'Story Organizations', 'Story Locations', 'Language', 'Version',
  ],
  otherNames: { 'Actor Wikipedia ID': 'Wikipedia Actor ID', 'Recipient Wikipedia ID': 'Wikipedia Recipient ID', 'Actor Primary Sector': 'Primary Actor Sector', 'Recipient Primary Sector': 'Primary Recipient Sector', 'Geonames': 'GeoNames ID', 'Quad': 'Quad Code', 'Place Name': 'Placename' },
  header: 'always',
  separators: ['\t', ','],
  isQuoted: false,
  nothing: ['None', 'NA', 'nan'],
  read,
}

/** POLECAT (Halterman et al. 2023), coded in PLOVER. */
export const polecat: Source = { name: 'polecat', title: 'POLECAT events', publisher, forms: [events] }
