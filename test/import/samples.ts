import { createMappedSource } from '../../src/import/mapped-source.ts'
import type { Form, Source } from '../../src/import/source.ts'
import { sources } from '../../src/import/sources.ts'

/** A form of a source with invented rows that are good, and with what makes them bad. */
export interface Sample {
  readonly name: string
  readonly source: Source
  readonly form: Form
  /** Three good rows, by column; the second has an accent in it. */
  readonly rows: readonly Readonly<Record<string, string>>[]
  /** A column that it must have, with a day in it, unless it has no days. */
  readonly neededColumn: string
  readonly hasNoDays?: true
  readonly latitudeColumn?: string
  /** A column with a code, and a value that is none. */
  readonly code?: { readonly column: string; readonly unknown: string }
  /** A column of free text. */
  readonly textColumn: string
}

function formOf(sourceName: string, formName: string): { readonly source: Source; readonly form: Form } {
  const source = sources.find(({ name }) => name === sourceName)
  const form = source?.forms.find(({ name }) => name === formName)
  if (source === undefined || form === undefined) throw new TypeError(`no form ${formName} of ${sourceName}`)
  return { source, form }
}

function three(base: Readonly<Record<string, string>>, differing: (n: number) => Readonly<Record<string, string>>, textColumn: string): Sample['rows'] {
  return [1, 2, 3].map((n) => ({ ...base, ...differing(n), ...(n === 2 ? { [textColumn]: `Café ${String(n)}` } : {}) }))
}

const gdeltBase = {
  SQLDATE: '20240301', MonthYear: '202403', Year: '2024', FractionDate: '2024.1644', Actor1Code: 'KEN', Actor1Name: 'KENYA', Actor1CountryCode: 'KEN', Actor2Code: 'COP', Actor2Name: 'POLICE', Actor2Type1Code: 'COP',
  IsRootEvent: '1', EventCode: '020', EventBaseCode: '020', EventRootCode: '02', QuadClass: '1', GoldsteinScale: '3.0', NumMentions: '2', NumSources: '1', NumArticles: '2', AvgTone: '-1.5',
  ActionGeo_Type: '4', ActionGeo_FullName: 'Sample Town, Sample Province, Kenya', ActionGeo_CountryCode: 'KE', ActionGeo_ADM1Code: 'KE05', ActionGeo_Lat: '-1.28', ActionGeo_Long: '36.8', ActionGeo_FeatureID: '-2254315', DATEADDED: '20240302101500', SOURCEURL: 'https://news.example/1',
}
const gdelt = { neededColumn: 'SQLDATE', latitudeColumn: 'ActionGeo_Lat', code: { column: 'EventCode', unknown: '999' }, textColumn: 'ActionGeo_FullName' } as const

const icewsBase = {
  'Event Date': '2024-03-01', 'Source Name': 'Police (Kenya)', 'Source Sectors': 'Police,Government', 'Source Country': 'Kenya', 'Event Text': 'Accuse', 'CAMEO Code': '112', Intensity: '-2.0', 'Target Name': 'Jane Example', 'Target Sectors': '', 'Target Country': 'Kenya',
  'Story ID': '70', 'Sentence Number': '2', Publisher: 'Sample Gazette', City: 'Sample Town', District: '', Province: '', Country: 'Kenya', Latitude: '-1.28', Longitude: '36.8',
}

const acledBase = {
  event_date: '2024-03-01', time_precision: '1', event_type: 'Battles', sub_event_type: 'Armed clash', actor1: 'Northern Front', inter1: 'Rebel group', actor2: 'Military Forces of Exampleland (2020-)', inter2: 'State forces', country: 'Exampleland', location: 'Sample Town',
  latitude: '1.5', longitude: '10.5', fatalities: '2', timestamp: '1764547200',
}

const ucdpBase = {
  relid: 'EXA-1', year: '2024', active_year: '1', code_status: 'Clear', type_of_violence: '1', conflict_new_id: '900', conflict_name: 'Exampleland: Government', dyad_new_id: '901', dyad_name: 'Government of Exampleland - Northern Front', side_a_new_id: '902', side_a: 'Government of Exampleland', side_b_new_id: '903', side_b: 'Northern Front',
  number_of_sources: '1', source_original: 'police', where_prec: '1', where_coordinates: 'Sample Town', latitude: '1.5', longitude: '10.5', country: 'Exampleland', country_id: '999', region: 'Africa', event_clarity: '1', date_prec: '1', date_start: '2024-03-01', date_end: '2024-03-02',
  deaths_a: '1', deaths_b: '2', deaths_civilians: '0', deaths_unknown: '0', best: '3', high: '5', low: '2', gwnoa: '999', gwnob: '',
}

const polecatBase = {
  'Event Date': '2024-03-01', 'Event Type': 'ACCUSE', 'Event Mode': 'allege', Intensity: '-2', 'Quad Code': 'VERBAL CONFLICT', 'Actor Name': 'Exampleland', 'Actor Country': 'EXL;MCK', 'Primary Actor Sector': 'GOV', 'Recipient Name': 'Samplestan', 'Recipient Country': 'SMP',
  Placename: 'Sample Town', City: 'Sample Town', Latitude: '1.5', Longitude: '10.5', Source: 'Example Wire', 'Publication Date': '2024-03-02', 'Wikipedia Actor ID': 'None', Language: 'en', Version: 'X',
}

const mapped = createMappedSource({ name: 'sample', who: 'actor', whom: 'target', did: { column: 'act', types: { hit: 'STRUCK' } }, on: 'day', where: { column: 'town', latitude: 'lat', longitude: 'lon' }, key: ['id'] })
const [mappedForm] = mapped.forms
if (mappedForm === undefined) throw new TypeError('a mapped source has a form')

const alias = formOf('aliases', 'other names of actors of ICEWS')

/** One sample for each form that is a table. */
export const samples: readonly Sample[] = [
  { name: 'icews', ...formOf('icews', 'ICEWS events'), rows: three(icewsBase, (n) => ({ 'Event ID': String(n) }), 'City'), neededColumn: 'Event Date', latitudeColumn: 'Latitude', code: { column: 'CAMEO Code', unknown: '999' }, textColumn: 'City' },
  { name: 'icews by name', ...formOf('icews', 'ICEWS events by name'), rows: three({ date: '2024-03-01', source: 'Kenya', cameo: '112', target: 'Uganda' }, (n) => ({ relation: `Accuse ${n}` }), 'relation'), neededColumn: 'date', code: { column: 'cameo', unknown: '999' }, textColumn: 'relation' },
  { name: 'gdelt 2.0', ...formOf('gdelt', 'GDELT 2.0 events'), rows: three(gdeltBase, (n) => ({ GLOBALEVENTID: `90${n}` }), 'ActionGeo_FullName'), ...gdelt },
  { name: 'gdelt 1.0', ...formOf('gdelt', 'GDELT 1.0 events'), rows: three({ ...gdeltBase, DATEADDED: '20240302' }, (n) => ({ GLOBALEVENTID: `91${n}` }), 'ActionGeo_FullName'), ...gdelt },
  {
    name: 'gdelt mentions',
    ...formOf('gdelt', 'GDELT 2.0 mentions'),
    rows: three({ EventTimeDate: '20240302101500', MentionTimeDate: '20240302101500', MentionType: '1', MentionSourceName: 'news.example', SentenceID: '3', Confidence: '80', MentionDocTone: '-1' }, (n) => ({ GLOBALEVENTID: `90${n}`, MentionIdentifier: `https://news.example/${n}` }), 'MentionSourceName'),
    neededColumn: 'MentionTimeDate',
    textColumn: 'MentionSourceName',
  },
  { name: 'polecat', ...formOf('polecat', 'POLECAT events'), rows: three(polecatBase, (n) => ({ 'Event ID': `E${n}` }), 'City'), neededColumn: 'Event Date', latitudeColumn: 'Latitude', code: { column: 'Event Type', unknown: 'JUGGLE' }, textColumn: 'City' },
  { name: 'acled', ...formOf('acled', 'ACLED events'), rows: three(acledBase, (n) => ({ event_id_cnty: `EXL${n}` }), 'location'), neededColumn: 'event_date', latitudeColumn: 'latitude', code: { column: 'sub_event_type', unknown: 'Juggling' }, textColumn: 'location' },
  { name: 'ucdp', ...formOf('ucdp', 'UCDP GED events'), rows: three(ucdpBase, (n) => ({ id: String(n) }), 'where_coordinates'), neededColumn: 'date_start', latitudeColumn: 'latitude', code: { column: 'type_of_violence', unknown: '4' }, textColumn: 'where_coordinates' },
  {
    name: 'aliases',
    source: alias.source,
    form: { ...alias.form, columns: [...alias.form.columns, 'country', 'language'] },
    rows: three({ country: 'Kenya', language: 'en' }, (n) => ({ icews_name: `Jane Example ${n}`, surface_form: `J. Example ${n}` }), 'surface_form'),
    neededColumn: 'surface_form',
    hasNoDays: true,
    textColumn: 'surface_form',
  },
  { name: 'a table of one\'s own', source: mapped, form: mappedForm, rows: three({ actor: 'Northern Front', target: 'Exampleland', act: 'hit', day: '2024-03-01', town: 'Sample Town', lat: '1.5', lon: '10.5' }, (n) => ({ id: String(n) }), 'town'), neededColumn: 'day', latitudeColumn: 'lat', code: { column: 'act', unknown: 'juggled' }, textColumn: 'town' },
]
