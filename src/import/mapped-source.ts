import type { Claim, Mention } from '../record/claim.ts'
import type { Document } from '../record/document.ts'
import { hash } from '../record/ids.ts'
import { typeOfId } from '../record/labels.ts'
import { parseUncertainDate, type UncertainDate } from '../record/uncertain-date.ts'
import { countryNamed, countryOfIso3 } from './countries.ts'
import { toDay } from './days.ts'
import { typeOfWord, type ActorMapping, type Mapping } from './mapping.ts'
import { placeMention, toPlace } from './places.ts'
import { print, Row, type Columns } from './row.ts'
import type { Form, ReadContext, Source } from './source.ts'
import type { EntityDraft, StatedRecord } from './source-record.ts'

type Named = readonly { readonly draft: EntityDraft | null; readonly mention: Mention }[]

function toActor(scheme: string, row: Row, given: string | ActorMapping | undefined): Named & { readonly country?: EntityDraft } {
  if (given === undefined) return []
  const { column, kind, split, id, country } = typeof given === 'string' ? ({ column: given } as ActorMapping) : given
  const names = split === undefined ? [row.text(column)].filter((name) => name !== '') : row.list(column, split)
  return names.map((name) => {
    if (typeOfId(name) !== null) return { draft: null, mention: { entityId: name } } // an id of ours
    const value = id === undefined || names.length > 1 ? '' : row.text(id.column)
    const land = kind === undefined || kind === 'COUNTRY' ? (id?.scheme === 'iso3166-1' ? countryOfIso3(value) : countryNamed(name)) : null
    if (land !== null) return { draft: { ...land, ref: `${scheme}:${name}` }, mention: { entityId: `${scheme}:${name}` } }
    const whole = country === undefined ? '' : row.text(country)
    const ref = `${scheme}:${name}${whole === '' ? '' : `, ${whole}`}`
    const draft: EntityDraft = { ref, kind: kind ?? 'GROUP', names: [{ text: name, kind: 'PREFERRED' }], ...(value === '' || id === undefined ? {} : { externalIds: [{ scheme: id.scheme, value }] }), ...(whole === '' ? {} : { description: whole }) }
    return { draft, mention: { entityId: ref } }
  })
}

/** `3/4/2024` in the order that the mapping says, and all that `toDay` reads. */
function dayIn(text: string, order: Mapping['order']): string | null {
  const [, one = '', two = '', year = ''] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text) ?? []
  if (year === '' || order === undefined) return toDay(text)
  const [day, month] = order === 'day-first' ? [one, two] : [two, one]
  return toDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

function edtfOf(row: Row, column: string, { order }: Mapping): string {
  const text = row.needed(column)
  const day = dayIn(text, order)
  if (day !== null) return day
  try {
    parseUncertainDate({ on: text })
    return text
  } catch {
    const hint = /^\d{1,2}[/.]\d{1,2}[/.]\d{4}$/.test(text) && order === undefined ? '; say in the mapping whether the day or the month comes first (order: day-first)' : ''
    throw row.fault(column, 'bad date', `${print(text)} is not a day of the calendar (YYYY-MM-DD${order === undefined ? '' : order === 'day-first' ? ' or DD/MM/YYYY' : ' or MM/DD/YYYY'}) or an uncertain date${hint}`)
  }
}

function whenOf(row: Row, mapping: Mapping): UncertainDate {
  const { on } = mapping
  if (typeof on === 'string') return parseUncertainDate({ on: edtfOf(row, on, mapping) })
  const [first, last] = [edtfOf(row, on.first, mapping), edtfOf(row, on.last, mapping)]
  if (first > last) throw row.fault(on.last, 'bad date', `${last} comes before ${first}`)
  return parseUncertainDate({ on: first === last ? first : `${first}/${last}` })
}

function predicateOf(row: Row, { did }: Mapping): { readonly predicate: string; readonly code?: string } {
  if (typeof did === 'string') return { predicate: did }
  const code = row.needed(did.column)
  const predicate = did.types?.[code] ?? typeOfWord(code)
  if (predicate === null) throw row.unmapped(did.column, code, 'name one in the mapping, under did.types')
  return { predicate, code }
}

function documentOf(scheme: string, row: Row, { name, title, publisher, document, order }: Mapping): { readonly document: Document; readonly publisher: EntityDraft | null } {
  const read = (column: string | undefined): string => (column === undefined ? '' : row.text(column))
  const [outlet, url, own, published] = [read(document?.publisher) || (publisher ?? ''), read(document?.url), read(document?.title), read(document?.published)]
  const day = published === '' ? null : dayIn(published, order)
  if (published !== '' && day === null) throw row.fault(document?.published ?? '', 'bad date', `${print(published)} is not a day of the calendar (YYYY-MM-DD)`)
  const paper: EntityDraft | null = outlet === '' ? null : { ref: `${scheme}-publisher:${outlet}`, kind: 'ORGANISATION', names: [{ text: outlet, kind: 'PREFERRED' }] }
  const text = own === '' ? (title ?? name) : own
  const key = [url, own, published].every((part) => part === '') ? (outlet === '' ? 'table' : `table/${hash(outlet)}`) : hash(outlet, url, own, published)
  return { publisher: paper, document: { key: `d/${key}`, title: text, ...(url === '' ? {} : { url }), ...(day === null ? {} : { publishedAt: day }), ...(paper === null ? {} : { publisherId: paper.ref }) } }
}

function figuresOf(row: Row, mapping: Mapping, key: string, common: Pick<Claim, 'polarity' | 'modality' | 'event' | 'when' | 'attribution'>): readonly Claim[] {
  return (mapping.figures ?? []).flatMap(({ measure, value, low, high, of, unit }, index) => {
    const read = (column: string | undefined): number | undefined => (column === undefined ? undefined : row.number(column, 0))
    const [exact, least, most] = [read(value), read(low), read(high)]
    if (exact === undefined && (least === undefined || most === undefined)) return []
    const quantity = { measure, ...(exact === undefined ? {} : { value: exact }), ...(least === undefined ? {} : { low: least }), ...(most === undefined ? {} : { high: most }), ...(of === undefined ? {} : { group: of }), ...(unit === undefined ? {} : { unit }) }
    return [{ ...common, key: `${key}/f${index + 1}`, kind: 'MEASURE', subjects: [], objects: [], places: [], means: [], quantity } as const]
  })
}

/** A key by the columns that the mapping names; otherwise by all that the row says, and how often that has come before. */
function keyOf(row: Row, { key }: Mapping, day: string | null, context: ReadContext): string {
  if (key?.every((column) => row.text(column) === '') === true) throw row.fault(key[0] ?? '', 'empty cell', 'it is empty, and a row is known by it (key in the mapping)')
  if (key !== undefined) return `r/${hash(...key.map((column) => row.text(column)))}`
  const content = hash(...row.cells)
  const before = context.repeatsBefore(day ?? '', content)
  return `r/${content}${before === 0 ? '' : `.${before + 1}`}`
}

function readMapped(mapping: Mapping, row: Row, context: ReadContext): StatedRecord {
  const scheme = `table/${mapping.name}`
  const when = whenOf(row, mapping)
  const [who, whom, says] = [toActor(scheme, row, mapping.who), toActor(scheme, row, mapping.whom), toActor(scheme, row, mapping.says)]
  if (who.length === 0 && whom.length === 0) throw row.fault(columnOf(mapping.who ?? mapping.whom), 'nobody named', 'the row names nobody')
  const where = typeof mapping.where === 'string' ? { column: mapping.where } : mapping.where
  const place = where === undefined ? null : toPlace(`${scheme}-place`, { settlement: row.text(where.column), areas: (where.within ?? []).map((column) => row.text(column)), country: '' })
  const { document, publisher } = documentOf(scheme, row, mapping)
  const key = keyOf(row, mapping, when.earliestOn, context)
  const shared = mapping.event === undefined ? '' : row.text(mapping.event)
  const common = {
    polarity: 'ASSERTS',
    modality: 'OCCURRED',
    event: shared === '' ? key : `e/${hash(shared)}`,
    when,
    attribution: says.map(({ mention }) => ({ speakerId: mention.entityId, named: true, verb: 'said' })),
    ...(mapping.locator === undefined || row.text(mapping.locator) === '' ? {} : { locator: row.text(mapping.locator) }),
  } as const
  const quote = mapping.quote === undefined ? '' : row.text(mapping.quote)
  const act: Claim = {
    ...common,
    key,
    kind: 'ACTION',
    ...predicateOf(row, mapping),
    subjects: who.map(({ mention }) => mention),
    objects: whom.map(({ mention }) => mention),
    places: place === null || where === undefined ? [] : [placeMention(row, place.ref, where.latitude ?? '', where.longitude ?? '', where.precision === undefined ? undefined : row.optional(where.precision))],
    means: [],
    ...(quote === '' ? {} : { quote: { text: quote } }),
    ...(mapping.attributes === undefined ? {} : { attributes: row.pick(mapping.attributes) }),
  }
  return {
    kind: 'stated',
    document,
    entities: [...(publisher === null ? [] : [publisher]), ...(place === null ? [] : [place]), ...[...who, ...whom, ...says].flatMap(({ draft }) => (draft === null ? [] : [draft]))],
    claims: [act, ...figuresOf(row, mapping, key, common)],
  }
}

function columnOf(given: string | ActorMapping | undefined): string {
  return typeof given === 'string' ? given : (given?.column ?? '')
}

/** Every column that a mapping names: all of them must be there. */
function columnsOf({ key, event, who, whom, did, on, where, figures, document, says, quote, locator, attributes }: Mapping): readonly string[] {
  const actors = [who, whom, says].flatMap((given) => (given === undefined ? [] : typeof given === 'string' ? [given] : [given.column, given.id?.column, given.country]))
  const place = where === undefined ? [] : typeof where === 'string' ? [where] : [where.column, ...(where.within ?? []), where.latitude, where.longitude, where.precision]
  const all = [
    ...actors, ...place, ...(typeof did === 'string' ? [] : [did.column]), ...(typeof on === 'string' ? [on] : [on.first, on.last]),
    ...(figures ?? []).flatMap(({ value, low, high }) => [value, low, high]), ...Object.values(document ?? {}), ...(key ?? []), event, quote, locator, ...(attributes ?? []),
  ]
  return [...new Set(all.filter((column) => column !== undefined))]
}

/** A value of a JSON object as the text of a cell; of a list, its entries with semicolons between them. */
function toText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(toText).join(';')
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function valueAt(object: unknown, path: string): unknown {
  const own = (object as Readonly<Record<string, unknown>>)[path]
  return own !== undefined ? own : path.split('.').reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined), object)
}

/** The object of a line, without what a file of refused rows adds. */
export function parseObject(row: Row): Readonly<Record<string, unknown>> {
  const text = row.cells[0] ?? ''
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw row.fault('', 'no JSON', `the line is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw row.fault('', 'no JSON', 'the line is not a JSON object')
  return Object.fromEntries(Object.entries(value).filter(([name]) => !/^parley_(reason|file|line)$/.test(name)))
}

/** Each line as one cell: no text of JSON holds this character as it is. */
export const wholeLine: Pick<Form, 'columns' | 'header' | 'separators' | 'isQuoted' | 'isJson'> = { columns: ['json'], header: 'never', separators: ['\u0001'], isQuoted: false, isJson: true }

/** A table of one's own as a source. Its keys are in a name space of their own. */
export function createMappedSource(mapping: Mapping): Source {
  const { name, title, publisher, format = 'csv' } = mapping
  const columns = columnsOf(mapping)
  const nothing = mapping.nothing ?? []
  const places: Columns = new Map(columns.map((column, index) => [column, index]))
  const table: Form = { name: title ?? name, columns, header: 'always', separators: [format === 'tsv' ? '\t' : (mapping.separator ?? ',')], isQuoted: format === 'csv', nothing, read: (row, context) => readMapped(mapping, row, context) }
  const lines: Form = {
    ...wholeLine,
    name: title ?? name,
    fits: ([cell = '']) => cell.trim().startsWith('{'),
    read: (row, context) => {
      const object = parseObject(row)
      return readMapped(mapping, new Row(row.place, columns.map((column) => toText(valueAt(object, column))), places, new Set(nothing)), context)
    },
  }
  return {
    name: `table/${name}`,
    title: title ?? name,
    publisher: { ref: `table/${name}-publisher:${publisher ?? title ?? name}`, kind: 'ORGANISATION', names: [{ text: publisher ?? title ?? name, kind: 'PREFERRED' }] },
    forms: [format === 'json-lines' ? lines : table],
  }
}
