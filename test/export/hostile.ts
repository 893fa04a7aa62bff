import type { About } from '../../src/export/about.ts'
import type { Cell, Cells, Network, Table } from '../../src/export/columns.ts'
import { nodeColumns } from '../../src/export/entity-columns.ts'
import { relationColumns } from '../../src/export/relation-columns.ts'

/** Names that have broken files before, and what every reader is to see of them. */
export const hostileNames: readonly (readonly [given: string, seen: string])[] = [
  ['Plain', 'Plain'],
  ['"Quoted", \'twice\'', '"Quoted", \'twice\''],
  ['<b>&amp; & </b>', '<b>&amp; & </b>'],
  ['tab\there', 'tab\there'],
  ['line\nbreak', 'line\nbreak'],
  ['ایران و پاکستان', 'ایران و پاکستان'],
  ['emoji 👩🏽‍🚀 🇺🇳', 'emoji 👩🏽‍🚀 🇺🇳'],
  ['half \ud83d of one', 'half \ufffd of one'],
  ['\udc00other half', '\ufffdother half'],
  ['=cmd()|\'/c calc\'!A0', '=cmd()|\'/c calc\'!A0'],
  ['-1+1', '-1+1'],
  ['NA', 'NA'],
  ['null', 'null'],
  ['semi;colon,comma|bar', 'semi;colon,comma|bar'],
  [']]> <!-- -->', ']]> <!-- -->'],
  ['\u202Eright to left', '\u202Eright to left'],
]

/** Ids that must not become the same where a format has fewer signs for them. */
const hostileIds: Readonly<Record<number, string>> = { 6: 'n6 (of) [many]/signs "é"', 7: 'n7.x2F.d', 8: 'n7/d' }

/** The id of a node. */
export function idOf(index: number): string {
  return hostileIds[index] ?? `n${String(index)}`
}

export const about: About = {
  query: 'network?actors=country:iran&asOf.recorded=2026-01-01T00:00:00.000Z',
  queryHash: 'hash',
  dataVersion: '1767225600000000',
  asOf: { recorded: '2026-01-01T00:00:00.000Z' },
  url: 'http://localhost:4000/export/query/hash',
  version: '0.0.0',
}

function rowOf(columns: readonly { readonly name: string }[], values: Readonly<Record<string, Cell>>): Cells {
  return columns.map(({ name }) => values[name] ?? null)
}

function tableOf(of: Table['of'], columns: Table['columns'], rows: readonly Cells[]): Table {
  // In two stretches, for every format must be able to go on.
  const read = async function* (): AsyncGenerator<readonly Cells[]> {
    const middle = Math.ceil(rows.length / 2)
    for (const stretch of [rows.slice(0, middle), rows.slice(middle)]) yield Promise.resolve(stretch)
  }
  return { of, columns, stretches: { [Symbol.asyncIterator]: read } }
}

const days = ['2024-01-16', '0044-03-15', null, '1969-12-31', '9999-12-31']

const nodes = hostileNames.map(([name], index) =>
  rowOf(nodeColumns, { id: idOf(index), name, label: name, entity_type: 'COUNTRY', country: index % 2 === 0 ? 'NA' : null, aliases: index === 0 ? ['one', name] : [], description: name, first_seen: '2024-01-16', degree: 3, x: index * 10, y: -index * 7.5, size: 6, color: '#0072b2' }),
)

const edges = hostileNames.flatMap(([name], index) => {
  const shared = { source: idOf(index), target: idOf((index + 1) % hostileNames.length), label: name, directed: index % 3 !== 0, date_precision: 'DAY', weight: 1, claim_count: 2, contested: index % 2 === 0, quote: name, source_names: [name, 'Another'], source_label: name, goldstein: -7.5 }
  const edge = (id: string, relation: string, day: string | null): Cells => rowOf(relationColumns, { ...shared, id, relation_type: relation, start_date: day, end_date: day })
  // Between the first two three edges, two of one type.
  return [edge(`e${index}`, 'STRUCK', days[index % days.length] ?? null), ...(index === 0 ? [edge('p1', 'STRUCK', '2024-01-17'), edge('p2', 'CONDEMNED', '2024-01-17')] : [])]
})

/** A network with such names everywhere, parallel edges, open and far days, and values that are not known. */
export const hostileNetwork: Network = {
  nodes: tableOf('nodes', nodeColumns, nodes),
  edges: tableOf('edges', relationColumns, edges),
  countNodes: () => Promise.resolve(nodes.length),
  countEdges: () => Promise.resolve(edges.length),
}

const at = (columns: readonly { readonly name: string }[], name: string): number => columns.findIndex((column) => column.name === name)

/** What every reader is to see. */
export const expected = {
  nodes: nodes.length,
  edges: edges.length,
  parallel: 3,
  labels: Object.fromEntries(hostileNames.map(([, seen], index) => [idOf(index), seen])),
  countries: Object.fromEntries(hostileNames.flatMap((_, index) => (index % 2 === 0 ? [[idOf(index), 'NA']] : []))),
  dates: Object.fromEntries(edges.map((cells) => [cells[0] as string, [cells[at(relationColumns, 'start_date')] ?? null, cells[at(relationColumns, 'relation_type')] ?? null]])),
}

/** Rows that are somewhere, and one that is nowhere. */
export const hostilePlaces: Table = tableOf('events', [{ name: 'id', type: 'text' }, { name: 'label', type: 'text' }, { name: 'start_date', type: 'date' }, { name: 'latitude', type: 'number' }, { name: 'longitude', type: 'number' }], hostileNames.map(([name], index) => [idOf(index), name, '2024-01-16', index === 3 ? null : 60 - index * 5.5, index === 3 ? null : index * 11.25]))
