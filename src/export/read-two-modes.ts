import type { TablePlan } from '../plan/plan-export.ts'
import { catalogue } from '../record/relation-types.ts'
import { nodeColors } from './colors.ts'
import type { Cell, Cells, Column, Network, Table } from './columns.ts'
import { nodeColumns } from './entity-columns.ts'
import { mostPlaced, placeNodes } from './layout.ts'
import { inChunks, once, placed, printNodes, toTable, type End, type Readers } from './read-network.ts'
import { createFinish, readTable } from './read-table.ts'

/** What the rows of these tables are when they are nodes. */
type Plan = Extract<TablePlan, { of: 'events' | 'claims' }>

/** A part that entities have in a row. */
interface Role {
  /** The column that has their ids: one, or a list. */
  readonly column: string
  readonly role: string
  /** Whether the edge leads from the entity to the row, or the other way. */
  readonly leads: 'to row' | 'from row'
  /** What the edge is called; of a list, the value at the same place. */
  readonly label: string | { readonly column: string }
}

interface Mode {
  readonly kind: 'EVENT' | 'CLAIM'
  readonly roles: readonly Role[]
  readonly label: (read: Read) => string
  /** Columns of the table that its nodes have besides those of all nodes. */
  readonly columns: readonly string[]
}

/** Columns that have another name in nodes: NetworkX takes `value` of a node in Cytoscape JSON for its id. */
const otherNames: Readonly<Record<string, string>> = { value: 'quantity' }

/** Reads a cell of a row by the name of its column. */
type Read = (name: string) => Cell

const names: ReadonlyMap<string, string> = new Map(catalogue.types.map(({ label, name }) => [label, name]))

function textsOf(cell: Cell): readonly string[] {
  return Array.isArray(cell) ? (cell as readonly string[]) : typeof cell === 'string' ? [cell] : []
}

/** An event by its title; where it has none, by what was done and when. */
function labelOfEvent(read: Read): string {
  const [id, label, day] = [read('id') as string, read('label') as string, read('start_date')]
  const types = textsOf(read('relation_types')).map((type) => names.get(type) ?? type)
  return label !== id || types.length === 0 ? label : `${types.join(', ')}${day === null ? '' : ` ${day as string}`}`
}

/** A claim by what it asserts, denies or counts. */
function labelOfClaim(read: Read): string {
  const [measure, value, type] = [read('measure'), read('value') ?? read('low'), read('relation_type')]
  if (measure !== null) return `${measure as string}${value === null ? '' : ` ${String(value)}`}`
  return `${read('polarity') === 'DENIES' ? 'denied: ' : ''}${names.get(String(type)) ?? String(type ?? 'claim')}`
}

const does = { column: 'subjects', role: 'SUBJECT', leads: 'to row', label: 'subject' } as const
const undergoes = { column: 'objects', role: 'OBJECT', leads: 'from row', label: 'object' } as const

const modes: Readonly<Record<Plan['of'], Mode>> = {
  events: {
    kind: 'EVENT',
    roles: [does, undergoes, { column: 'place', role: 'PLACE', leads: 'from row', label: 'place' }],
    label: labelOfEvent,
    columns: ['status', 'relation_types', 'start_date', 'end_date', 'date_precision', 'claim_count', 'latitude', 'longitude', 'quote', 'source_names', 'source_urls'],
  },
  claims: {
    kind: 'CLAIM',
    roles: [
      { column: 'publisher_id', role: 'PUBLISHER', leads: 'to row', label: 'published' },
      { column: 'speaker_ids', role: 'SPEAKER', leads: 'to row', label: { column: 'speaker_verbs' } },
      does,
      undergoes,
      { column: 'places', role: 'PLACE', leads: 'from row', label: 'place' },
    ],
    label: labelOfClaim,
    columns: ['event_id', 'kind', 'relation_type', 'polarity', 'modality', 'status', 'start_date', 'end_date', 'date_precision', 'measure', 'value', 'low', 'high', 'unit', 'of_group', 'attribution', 'quote', 'locator', 'confidence', 'document_id', 'document_title', 'document_url', 'published_date', 'publisher_label'],
  },
}

/** Nodes of both modes have it, under the name and with the values that NetworkX has for it: 0 for rows, 1 for entities. */
const modeColumn: Column = { name: 'bipartite', type: 'integer' }

const edgeColumns: readonly Column[] = [
  { name: 'id', type: 'text' },
  { name: 'source', type: 'text' },
  { name: 'target', type: 'text' },
  { name: 'relation_type', type: 'text' },
  { name: 'label', type: 'text' },
  { name: 'directed', type: 'boolean' },
  { name: 'start_date', type: 'date' },
  { name: 'end_date', type: 'date' },
  { name: 'date_precision', type: 'text' },
  { name: 'weight', type: 'integer' },
]

function reader({ columns }: Pick<Table, 'columns'>): (cells: Cells) => Read {
  const at = new Map(columns.map(({ name }, index) => [name, index]))
  return (cells) => (name) => cells[at.get(name) ?? -1] ?? null
}

/** The entities of a row in a part, each once, with what the edge is called. */
function linksOf(read: Read, { column, label }: Role): ReadonlyMap<string, string> {
  const labels = typeof label === 'string' ? [] : textsOf(read(label.column))
  const links = new Map<string, string>()
  for (const [index, id] of textsOf(read(column)).entries()) if (id !== '' && !links.has(id)) links.set(id, typeof label === 'string' ? label : (labels[index] ?? ''))
  return links
}

function toEdges(read: Read, { roles }: Mode): readonly Cells[] {
  const row = read('id') as string
  return roles.flatMap((role) =>
    [...linksOf(read, role)].map(([id, label]): Cells => {
      const [source, target] = role.leads === 'to row' ? [id, row] : [row, id]
      return [`${row}:${role.role}:${id}`, source, target, role.role, label, true, read('start_date'), read('end_date'), read('date_precision'), 1]
    }),
  )
}

/** What is known of a network once its rows have been read: the entities of it and, as long as it is small enough to be placed, who is tied to whom. */
interface Sketch {
  readonly rows: number
  readonly edges: number
  readonly ends: readonly Omit<End, 'out'>[]
  readonly pairs: readonly (readonly [row: number, id: string])[] | null
}

const earlier = (one: Cell, other: Cell): Cell => (one === null || (other !== null && other < one) ? other : one)
const later = (one: Cell, other: Cell): Cell => (one === null || (other !== null && other > one) ? other : one)

async function readSketch(table: Table, { roles }: Mode): Promise<Sketch> {
  const ends = new Map<string, { id: string; events: number; first: Cell; last: Cell }>()
  let [rows, edges, pairs]: [number, number, (readonly [number, string])[] | null] = [0, 0, []]
  const open = reader(table)
  for await (const stretch of table.stretches) {
    for (const cells of stretch) {
      const read = open(cells)
      for (const id of roles.flatMap((role) => [...linksOf(read, role).keys()])) {
        const end = ends.get(id) ?? { id, events: 0, first: null, last: null }
        ends.set(id, Object.assign(end, { events: end.events + 1, first: earlier(end.first, read('start_date')), last: later(end.last, read('end_date') ?? read('start_date')) }))
        edges++
        pairs?.push([rows, id])
      }
      rows++
    }
    if (rows + ends.size > mostPlaced) pairs = null
  }
  return { rows, edges, ends: [...ends.values()].sort((one, other) => (one.id < other.id ? -1 : 1)) as Sketch['ends'], pairs }
}

async function placeSketch({ rows, ends, pairs }: Sketch, signal: AbortSignal): Promise<Float64Array | null> {
  if (pairs === null) return null
  const numbers = new Map(ends.map(({ id }, index) => [id, rows + index]))
  return placeNodes({ nodes: rows + ends.length, edges: pairs.map(([row, id]) => [row, numbers.get(id) ?? 0, 1]) }, signal)
}

/** A row as a node. */
function nodePrinter(mode: Mode, own: readonly string[]): (read: Read) => Cells {
  return (read) => {
    const label = mode.label(read)
    const shared: Readonly<Record<string, Cell>> = {
      id: read('id'), name: label, label, entity_type: mode.kind, first_seen: read('start_date'), last_seen: read('end_date'), degree: toEdges(read, mode).length, size: 4, color: nodeColors[mode.kind],
    }
    return [...nodeColumns.map(({ name }) => shared[name] ?? null), 0, ...own.map(read)]
  }
}

/**
 * Opens the network of two modes whose nodes are the rows of a table and the entities that have a part in them; each edge is such a part.
 * What is held of it is a line for each entity: rows are read as they are taken, once for each of the three times that they are needed.
 */
export function openTwoModes(plan: Plan, { run, signal }: Readers): Network {
  const mode = modes[plan.of]
  const own = mode.columns
  const ofEdges = ['id', 'start_date', 'end_date', 'date_precision', ...mode.roles.flatMap(({ column, label }) => [column, ...(typeof label === 'string' ? [] : [label.column])])]
  const links = readTable(plan, ofEdges, run)
  const full = readTable(plan, [...new Set([...ofEdges, ...own, ...(plan.of === 'events' ? ['label'] : [])])], run)
  const sketch = once(() => readSketch(links, mode))
  const places = once(async () => placeSketch(await sketch(), signal))
  async function* bare(): AsyncGenerator<readonly Cells[]> {
    const [open, print] = [reader(full), nodePrinter(mode, own)]
    for await (const stretch of full.stretches) yield stretch.map((cells) => print(open(cells)))
    const finish = createFinish(nodeColumns, run, plan.filter.clock)
    const rest: readonly Cell[] = [1, ...own.map(() => null)]
    for (const ends of inChunks((await sketch()).ends)) {
      const rows = await finish((await run(printNodes(ends, plan.filter.clock))).map(({ cells }) => cells as unknown[]))
      yield rows.map((cells) => [...cells, ...rest])
    }
  }
  async function* nodes(): AsyncGenerator<readonly Cells[]> {
    yield* placed(bare(), await places())
  }
  async function* edges(): AsyncGenerator<readonly Cells[]> {
    const open = reader(links)
    for await (const stretch of links.stretches) yield stretch.flatMap((cells) => toEdges(open(cells), mode))
  }
  const typeOf = (wanted: string): Column['type'] => full.columns.find(({ name }) => name === wanted)?.type ?? 'text'
  const columnsOfNodes = [...nodeColumns, modeColumn, ...own.map((name) => ({ name: otherNames[name] ?? name, type: typeOf(name) }))]
  return {
    nodes: toTable('nodes', columnsOfNodes, nodes),
    edges: toTable('edges', edgeColumns, edges),
    countNodes: async () => ((made) => made.rows + made.ends.length)(await sketch()),
    countEdges: async () => (await sketch()).edges,
  }
}
