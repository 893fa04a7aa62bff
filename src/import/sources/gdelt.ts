import type { Claim, PlaceMention } from '../../record/claim.ts'
import type { Document } from '../../record/document.ts'
import { hash } from '../../record/ids.ts'
import { cameoCode, typeOfCode } from '../cameo.ts'
import { dayOf, toDate, toDay } from '../days.ts'
import { mirrorOf } from '../mirrors.ts'
import { placeMention } from '../places.ts'
import { print, type Row } from '../row.ts'
import type { Form, ReadContext, Source } from '../source.ts'
import type { EchoRecord, EntityDraft, StatedRecord } from '../source-record.ts'
import { gdeltActor } from './gdelt-actors.ts'

const publisher: EntityDraft = { ref: 'gdelt-publisher:GDELT', id: 'organisation:gdelt', kind: 'ORGANISATION', names: [{ text: 'GDELT', kind: 'PREFERRED' }, { text: 'Global Database of Events, Language and Tone', kind: 'ALIAS', language: 'en' }] }

const actorColumns = (side: string) => ['Code', 'Name', 'CountryCode', 'KnownGroupCode', 'EthnicCode', 'Religion1Code', 'Religion2Code', 'Type1Code', 'Type2Code', 'Type3Code'].map((name) => `${side}${name}`)
const geoColumns = (of: string, hasDistrict: boolean) => ['Type', 'FullName', 'CountryCode', 'ADM1Code', ...(hasDistrict ? ['ADM2Code'] : []), 'Lat', 'Long', 'FeatureID'].map((name) => `${of}Geo_${name}`)
const columnsOf = (hasDistrict: boolean, last: readonly string[]): readonly string[] => [
  'GLOBALEVENTID', 'SQLDATE', 'MonthYear', 'Year', 'FractionDate', ...actorColumns('Actor1'), ...actorColumns('Actor2'),
  'IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass', 'GoldsteinScale', 'NumMentions', 'NumSources', 'NumArticles', 'AvgTone',
  ...geoColumns('Actor1', hasDistrict), ...geoColumns('Actor2', hasDistrict), ...geoColumns('Action', hasDistrict), ...last,
]

/** What else GDELT says of an event; kept with the claim. */
const kept = ['IsRootEvent', 'QuadClass', 'GoldsteinScale', 'NumMentions', 'NumSources', 'NumArticles', 'AvgTone', 'ActionGeo_CountryCode', 'ActionGeo_ADM1Code', 'Actor1Geo_FullName', 'Actor1Geo_FeatureID', 'Actor2Geo_FullName', 'Actor2Geo_FeatureID', 'Actor1EthnicCode', 'Actor1Religion1Code', 'Actor2EthnicCode', 'Actor2Religion1Code'] as const

const geoPrecision: Readonly<Record<string, string>> = { '1': 'country', '2': 'US state', '3': 'US city', '4': 'city', '5': 'state' }

/** `20191024143000` as an instant, `20160728` as a day. */
function toTime(text: string): string | null {
  const day = toDay(text.slice(0, 8))
  const [, hour = '', minute = '', second = ''] = /^\d{8}(\d{2})(\d{2})(\d{2})$/.exec(text) ?? []
  if (day === null || (text.length !== 8 && (hour === '' || hour > '23' || minute > '59' || second > '59'))) return null
  return text.length === 8 ? day : `${day}T${hour}:${minute}:${second}Z`
}

function timeOf(row: Row, column: string): string {
  const text = row.needed(column)
  const time = toTime(text)
  if (time === null) throw row.fault(column, /E\+/i.test(text) ? 'mangled' : 'bad date', `${print(text)} is no time (YYYYMMDDHHMMSS or YYYYMMDD)${/E\+/i.test(text) ? ': a spreadsheet has rounded it' : ''}`)
  return time
}

/** An article by its address, as GDELT saw it at one time. Who published it is known by the host. */
function toArticle(url: string, seenAt: string): { readonly document: Document; readonly outlet: readonly EntityDraft[] } {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
  const outlet: EntityDraft | null = host === '' ? null : { ref: `domain:${host}`, kind: 'ORGANISATION', names: [{ text: host, kind: 'PREFERRED' }] }
  const document: Document = { key: `${seenAt.replace(/[^0-9]/g, '')}/${hash(url)}`, ...(host === '' ? { title: url } : { url }), publishedAt: seenAt, ...(outlet === null ? {} : { publisherId: outlet.ref }) }
  return { document, outlet: outlet === null ? [] : [outlet] }
}

/** Where it happened. Land of countries and of states of the USA has its FIPS code as key, other places their number in GNS or GNIS. */
function toPlace(row: Row): { readonly draft: EntityDraft; readonly mention: PlaceMention } | null {
  const name = row.text('ActionGeo_FullName')
  if (name === '') return null
  const [type, feature] = [row.text('ActionGeo_Type'), row.text('ActionGeo_FeatureID')]
  const ref = type === '1' ? `fips:${row.text('ActionGeo_CountryCode')}` : type === '2' ? `fips:${row.text('ActionGeo_ADM1Code')}` : `gdelt-place:${feature === '' || feature === '0' ? name : feature}`
  const [own = name, ...around] = name.split(', ')
  const draft: EntityDraft = { ref, kind: 'PLACE', names: [{ text: own, kind: 'PREFERRED' }], ...(around.length === 0 ? {} : { description: around.join(', ') }) }
  return { draft, mention: { ...placeMention(row, ref, 'ActionGeo_Lat', 'ActionGeo_Long', geoPrecision[type]), wording: name } }
}

/** Shared with other rows only where the user says so. */
function eventOf(day: string, key: string, mirror: string | null, acted: string, context: ReadContext): string {
  if (context.foldMirrors && mirror !== null) return `${day}/m/${hash(mirror)}`
  return context.dedupe === 'one-a-day' ? `${day}/d/${hash(acted)}` : key
}

interface Added {
  /** When GDELT added the row; null where a spreadsheet has destroyed it. */
  readonly at: string | null
  readonly repairs: number
}

function readEvent(row: Row, context: ReadContext, added: Added): StatedRecord {
  const key = row.needed('GLOBALEVENTID')
  if (!/^\d+$/.test(key)) throw row.fault('GLOBALEVENTID', 'bad key', `${print(key)} is no number of an event`)
  const day = dayOf(row, 'SQLDATE')
  const { code, repairs } = cameoCode(row, 'EventCode', context.repair)
  const predicate = typeOfCode(row, 'EventCode', code)
  const [one, two] = [gdeltActor(row, 'Actor1'), gdeltActor(row, 'Actor2')]
  if (one === null && two === null) throw row.fault('Actor1Code', 'nobody named', 'the row names no actor on either side')
  const url = row.text('SOURCEURL')
  const [from, to] = [one?.drafts[0]?.ref ?? '', two?.drafts[0]?.ref ?? '']
  const mirror = from === '' || to === '' ? null : mirrorOf(day, url, code, predicate, from, to)
  const article = url === '' || added.at === null ? null : toArticle(url, added.at)
  const bare: Document = { key: url === '' ? `added/${(added.at ?? 'unknown').slice(0, 10)}` : `url/${hash(url)}`, ...(url === '' ? { title: `GDELT events added ${added.at?.slice(0, 10) ?? 'at a time that is lost'}`, publisherId: publisher.ref } : { url }), ...(url === '' && added.at !== null ? { publishedAt: added.at.slice(0, 10) } : {}) }
  const place = toPlace(row)
  const isFolded = context.foldMirrors && mirror?.isSymmetric === true
  const claim: Claim = {
    key,
    kind: 'ACTION',
    predicate,
    code,
    polarity: 'ASSERTS',
    modality: 'OCCURRED',
    ...(isFolded || from === '' || to === '' ? {} : { directed: true }),
    event: eventOf(day, key, mirror?.key ?? null, [code, from, to].join('\n'), context),
    subjects: one === null ? [] : [{ entityId: from, wording: one.wording }],
    objects: two === null ? [] : [{ entityId: to, wording: two.wording }],
    places: place === null ? [] : [place.mention],
    means: [],
    when: toDate(day),
    attribution: [],
    attributes: { ...row.pick(kept), ...(context.dedupe === null ? {} : { dedupe: context.dedupe }), ...(context.foldMirrors && mirror !== null ? { mirrors: 'folded' } : {}) },
  }
  return {
    kind: 'stated',
    document: article?.document ?? bare,
    entities: [...(article?.outlet ?? []), ...(place === null ? [] : [place.draft]), ...(one?.drafts ?? []), ...(two?.drafts ?? [])],
    claims: [claim],
    ...(mirror === null ? {} : { mirror }),
    repairs: repairs + added.repairs,
  }
}

const table = { separators: ['\t'], isQuoted: false, header: 'either', fits: (cells: readonly string[]) => /^\d+$/.test(cells[0] ?? '') && /^\d{8}/.test(cells[1] ?? '') } as const

const events2: Form = { ...table, name: 'GDELT 2.0 events', columns: columnsOf(true, ['DATEADDED', 'SOURCEURL']), read: (row, context) => readEvent(row, context, { at: timeOf(row, 'DATEADDED'), repairs: 0 }) }
const events1: Form = { ...table, name: 'GDELT 1.0 events', columns: columnsOf(false, ['DATEADDED', 'SOURCEURL']), shortest: 57, read: (row, context) => readEvent(row, context, { at: timeOf(row, 'DATEADDED'), repairs: 0 }) }

/** GDELT 2.0 saved by a spreadsheet with semicolons: `010` has become `10`, and the time of adding `2.02E+13`. The name of the file may still have that time. */
const mangled: Form = {
  ...events2,
  name: 'GDELT 2.0 events, saved by a spreadsheet',
  separators: [';'],
  isByPosition: true,
  mangled: 'a spreadsheet has changed this file of GDELT: its cells are separated by semicolons, codes have lost their zeros (10 may be 010 or 10), and times are rounded (2.02E+13).',
  read: (row, context) => {
    const intact = toTime(row.text('DATEADDED'))
    const [ofFile = ''] = /\b\d{14}\b/.exec(row.place.file.split('/').at(-1) ?? '') ?? []
    return readEvent(row, context, { at: intact ?? toTime(ofFile), repairs: intact === null ? 1 : 0 })
  },
}

const mentionTypes: Readonly<Record<string, string>> = { '1': 'web', '2': 'citation', '3': 'core', '4': 'dtic', '5': 'jstor', '6': 'nontextual' }

/** Each mention is one more claim about its event, in the article that mentions it. */
const mentions: Form = {
  ...table,
  name: 'GDELT 2.0 mentions',
  columns: ['GLOBALEVENTID', 'EventTimeDate', 'MentionTimeDate', 'MentionType', 'MentionSourceName', 'MentionIdentifier', 'SentenceID', 'Actor1CharOffset', 'Actor2CharOffset', 'ActionCharOffset', 'InRawText', 'Confidence', 'MentionDocLen', 'MentionDocTone', 'MentionDocTranslationInfo', 'Extras'],
  fits: (cells) => /^\d+$/.test(cells[0] ?? '') && /^\d{14}$/.test(cells[1] ?? ''),
  read: (row): EchoRecord => {
    const of = row.needed('GLOBALEVENTID')
    const seenAt = timeOf(row, 'MentionTimeDate')
    const identifier = row.needed('MentionIdentifier')
    const { document, outlet } = toArticle(identifier, seenAt)
    const [sentence, confidence] = [row.text('SentenceID'), row.number('Confidence', 0, 100)]
    const name = row.text('MentionSourceName')
    const named: EntityDraft | null = outlet.length > 0 || name === '' ? null : { ref: `gdelt-outlet:${name}`, kind: 'ORGANISATION', names: [{ text: name, kind: 'PREFERRED' }] }
    return {
      kind: 'echo',
      of,
      key: `${of}/${document.key}`,
      document: named === null ? document : { ...document, key: `${document.key}/${hash(name)}`, publisherId: named.ref },
      entities: named === null ? outlet : [named],
      own: {
        ...(sentence === '' ? {} : { locator: `sentence ${sentence}` }),
        ...(confidence === undefined ? {} : { confidence: confidence / 100 }),
        attributes: { mentionType: mentionTypes[row.text('MentionType')] ?? row.text('MentionType'), ...row.pick(['InRawText', 'MentionDocTone', 'MentionDocTranslationInfo', 'Actor1CharOffset', 'Actor2CharOffset', 'ActionCharOffset', 'MentionDocLen']) },
      },
    }
  },
}

/** GDELT (Leetaru and Schrodt): the Event Database, codebooks 2.0 (2015) and 1.03 (2013). */
export const gdelt: Source = { name: 'gdelt', title: 'GDELT 2.0 events and mentions, GDELT 1.0 events', publisher, forms: [events2, mentions, events1, mangled] }
