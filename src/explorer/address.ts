import { emptyScene, kinds, noFilter, type Filter, type Kind, type Scene, type Step } from './scene.ts'
import type { Selection } from './selection.ts'

/** Signs that divide a value into parts, and are written otherwise inside of a part. */
const dividers = /[%;,=]/g

const escape = (part: string): string => part.replace(dividers, (sign) => encodeURIComponent(sign))
const unescape = (part: string): string => part.replace(/%25|%3B|%2C|%3D/g, decodeURIComponent)

const join = (parts: readonly string[]): string => parts.map(escape).join(',')
const split = (text: string | null | undefined): readonly string[] => (text === null || text === undefined || text === '' ? [] : text.split(',').map(unescape))

/** As it stands in an address: only what must be is escaped, so that people can read it. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/%(?:3A|2C|3B|2F|40|3D)/g, decodeURIComponent)
}

const isDay = (text: string | null | undefined): text is string => text !== null && text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text)
const toDay = (text: string | null | undefined): string | null => (isDay(text) ? text : null)

function toCount(text: string | null | undefined, otherwise: number): number {
  return text !== null && text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : otherwise
}

function printStep(step: Step): readonly [key: string, value: string] {
  if (step.of === 'these') return ['these', join(step.ids)]
  if (step.of === 'whole') return ['whole', String(step.limit)]
  const options = [`limit=${step.limit}`, ...(step.types.length === 0 ? [] : [`types=${join(step.types)}`]), ...(step.from === null ? [] : [`from=${step.from}`]), ...(step.to === null ? [] : [`to=${step.to}`])]
  return ['around', [escape(step.id), ...options].join(';')]
}

function parseStep(key: string, value: string): Step | null {
  if (key === 'these') return { of: 'these', ids: split(value) }
  if (key === 'whole') return { of: 'whole', limit: Math.max(1, toCount(value, 1)) }
  if (key !== 'around') return null
  const [id = '', ...options] = value.split(';')
  const given = new Map(options.map((option) => [option.slice(0, option.indexOf('=')), option.slice(option.indexOf('=') + 1)]))
  return { of: 'around', id: unescape(id), limit: Math.max(1, toCount(given.get('limit'), 1)), types: split(given.get('types')), from: toDay(given.get('from')), to: toDay(given.get('to')) }
}

function printSelection(selection: Selection): readonly string[] {
  if ('id' in selection) return [selection.view, selection.id]
  if ('from' in selection) return [selection.view, selection.from, selection.to]
  const more = selection.view === 'write' ? selection.document : selection.of
  return more === null ? [selection.view] : [selection.view, more]
}

function parseSelection(text: string | null): Selection | null {
  const [view, one, other] = split(text)
  if (view === 'candidates') return { view, of: one ?? null }
  if (view === 'write') return { view, document: one ?? null }
  if (one === undefined) return null
  if (view === 'entity' || view === 'relation' || view === 'event') return { view, id: one }
  if (other === undefined) return null
  if (view === 'dyad' || view === 'paths' || view === 'bundle') return { view, from: one, to: other }
  return null
}

function printFilter(filter: Filter): readonly (readonly [string, string])[] {
  const lists = (['types', 'typeGroups', 'kinds', 'attributedTo'] as const).map((name) => [name, join(filter[name])] as const)
  const numbers = (['minPublishers', 'minOrigins'] as const).filter((name) => filter[name] !== noFilter[name]).map((name) => [name, String(filter[name])] as const)
  const answers = [['contested', filter.contested === null ? '' : String(filter.contested)] as const, ['excludeGeneric', filter.excludeGeneric ? 'true' : ''] as const, ['from', filter.from ?? ''] as const, ['to', filter.to ?? ''] as const]
  return [...lists, ...numbers, ...answers].filter(([, value]) => value !== '')
}

function parseFilter(given: URLSearchParams): Filter {
  const contested = given.get('contested')
  return {
    types: split(given.get('types')),
    typeGroups: split(given.get('typeGroups')),
    kinds: split(given.get('kinds')).filter((kind): kind is Kind => (kinds as readonly string[]).includes(kind)),
    attributedTo: split(given.get('attributedTo')),
    minPublishers: toCount(given.get('minPublishers'), noFilter.minPublishers),
    minOrigins: toCount(given.get('minOrigins'), noFilter.minOrigins),
    contested: contested === 'true' ? true : contested === 'false' ? false : null,
    excludeGeneric: given.get('excludeGeneric') === 'true',
    from: toDay(given.get('from')),
    to: toDay(given.get('to')),
  }
}

function parsePins(texts: readonly string[]): Scene['pinned'] {
  const pins = texts.map((text) => split(text)).map(([id = '', x, y]) => [id, [Number(x), Number(y)]] as const)
  return Object.fromEntries(pins.filter(([id, place]) => id !== '' && place.every(Number.isFinite)))
}

/** The scene as what stands behind `#` in the address; empty where nothing is shown yet. */
export function printAddress(scene: Scene): string {
  const entries: readonly (readonly [string, string])[] = [
    ...scene.steps.map(printStep),
    ...(scene.among ? [] : [['among', 'false'] as const]),
    ...(scene.hidden.length === 0 ? [] : [['hidden', join(scene.hidden)] as const]),
    ...Object.entries(scene.pinned).map(([id, [x, y]]) => ['pin', join([id, String(x), String(y)])] as const),
    ...printFilter(scene.filter),
    ...(scene.knownOn === null ? [] : [['knownOn', scene.knownOn] as const]),
    ...(scene.chosen.length === 0 ? [] : [['chosen', join(scene.chosen)] as const]),
    ...(scene.selection === null ? [] : [['open', join(printSelection(scene.selection))] as const]),
    ...(scene.shows === 'table' ? [['shows', 'table'] as const] : []),
  ]
  return entries.map(([key, value]) => `${key}=${encode(value)}`).join('&')
}

/** The scene of an address. What it does not know it leaves out: an address that was cut short still shows something. */
export function parseAddress(text: string): Scene {
  const given = new URLSearchParams(text.replace(/^#/, ''))
  return {
    ...emptyScene,
    steps: [...given].map(([key, value]) => parseStep(key, value)).filter((step) => step !== null),
    among: given.get('among') !== 'false',
    hidden: split(given.get('hidden')),
    pinned: parsePins(given.getAll('pin')),
    filter: parseFilter(given),
    knownOn: toDay(given.get('knownOn')),
    selection: parseSelection(given.get('open')),
    chosen: split(given.get('chosen')),
    shows: given.get('shows') === 'table' ? 'table' : 'drawing',
  }
}
