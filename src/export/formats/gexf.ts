import { printAbout, type About } from '../about.ts'
import { edgeColumns, type Cell, type Cells, type Column, type ColumnType, type Network } from '../columns.ts'
import type { NetworkFormat, Options } from '../format.ts'
import { escapeXml, joinTexts } from '../text.ts'

const newest = { space: 'http://gexf.net/1.3', viz: 'http://gexf.net/1.3/viz', graph: ' timerepresentation="interval"' }
const versions: Readonly<Record<string, typeof newest>> = {
  '1.3': newest,
  '1.2': { space: 'http://www.gexf.net/1.2draft', viz: 'http://www.gexf.net/1.2draft/viz', graph: '' },
}

/** Dates are texts: NetworkX fails at any other type for them. */
const types: Readonly<Record<ColumnType, string>> = { text: 'string', code: 'string', date: 'string', integer: 'integer', number: 'double', boolean: 'boolean', texts: 'liststring' }

/** What stands elsewhere in a node or an edge. */
const ownPlaces = new Set(['id', 'label', 'source', 'target', 'weight', 'x', 'y', 'size', 'color'])

function printValue(cell: Cell): string {
  return escapeXml(Array.isArray(cell) ? joinTexts(cell as readonly string[]) : String(cell))
}

function isKnown(cell: Cell | undefined): cell is NonNullable<Cell> {
  return cell !== null && cell !== undefined && !(Array.isArray(cell) && cell.length === 0)
}

/** The columns that are attributes, with their places. */
function attributesOf(columns: readonly Column[]): readonly (readonly [Column, number])[] {
  return columns.map((column, index) => [column, index] as const).filter(([{ name }]) => !ownPlaces.has(name))
}

function printDeclarations(kind: 'node' | 'edge', columns: readonly Column[]): string {
  const lines = attributesOf(columns).map(([{ name, type }]) => `<attribute id="${name}" title="${name}" type="${types[type]}"/>`)
  return `<attributes class="${kind}">\n${lines.join('\n')}\n</attributes>\n`
}

function attributePrinter(columns: readonly Column[]): (cells: Cells) => string {
  const attributes = attributesOf(columns)
  return (cells) => {
    let text = ''
    for (const [{ name }, index] of attributes) {
      const cell = cells[index]
      if (isKnown(cell)) text += `<attvalue for="${name}" value="${printValue(cell)}"/>`
    }
    return text === '' ? '' : `<attvalues>${text}</attvalues>`
  }
}

/** Reads cells by the names of their columns. */
function reader(columns: readonly Column[]): (cells: Cells, name: string) => Cell {
  const places = new Map(columns.map(({ name }, index) => [name, index]))
  return (cells, name) => cells[places.get(name) ?? -1] ?? null
}

function printColor(color: Cell): string {
  const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/.exec(String(color)) ?? []
  return red === '' ? '' : `<viz:color r="${String(parseInt(red, 16))}" g="${String(parseInt(green, 16))}" b="${String(parseInt(blue, 16))}"/>`
}

/** When a node or an edge is there. */
function printDays(read: (cells: Cells, name: string) => Cell, cells: Cells): string {
  return ([['start', 'start_date'], ['end', 'end_date']] as const).map(([name, column]) => (read(cells, column) === null ? '' : ` ${name}="${printValue(read(cells, column))}"`)).join('')
}

function nodePrinter(columns: readonly Column[]): (cells: Cells) => string {
  const read = reader(columns)
  const printAttributes = attributePrinter(columns)
  return (cells) => {
    const [x, y, size] = [read(cells, 'x'), read(cells, 'y'), read(cells, 'size')]
    const days = printDays(read, cells)
    const place = x === null || y === null ? '' : `<viz:position x="${printValue(x)}" y="${printValue(y)}" z="0"/>`
    return `<node id="${printValue(read(cells, 'id'))}" label="${printValue(read(cells, 'label') ?? '')}"${days}>${printAttributes(cells)}${printColor(read(cells, 'color'))}${place}${size === null ? '' : `<viz:size value="${printValue(size)}"/>`}</node>\n`
  }
}

function edgePrinter(columns: readonly Column[], { version, mixed }: Options): (cells: Cells) => string {
  const read = reader(columns)
  const printAttributes = attributePrinter(columns)
  return (cells) => {
    const words = ['id', 'source', 'target', 'label', 'weight'].map((name) => [name, read(cells, name)] as const)
    const kind = version === '1.3' ? [['kind', read(cells, 'relation_type')] as const] : []
    const type = mixed === 'true' ? [['type', read(cells, 'directed') === false ? 'undirected' : 'directed'] as const] : []
    const given = [...words, ...kind, ...type].filter(([, value]) => value !== null)
    return `<edge ${given.map(([name, value]) => `${name}="${printValue(value)}"`).join(' ')}${printDays(read, cells)}>${printAttributes(cells)}</edge>\n`
  }
}

async function* writeNetwork({ nodes, edges }: Network, about: About, options: Options): AsyncGenerator<string> {
  const { space, viz, graph } = versions[options['version'] ?? ''] ?? newest
  const links = edgeColumns(edges)
  const description = printAbout(about).map(([name, value]) => `${name}: ${value}`).join('\n')
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="${space}" xmlns:viz="${viz}" version="${options['version'] ?? '1.3'}">\n<meta lastmodifieddate="${about.asOf.recorded.slice(0, 10)}"><creator>${escapeXml(`Parley ${about.version}`)}</creator><description>${escapeXml(description)}</description></meta>\n`
  yield `<graph mode="dynamic" ${options['mixed'] === 'true' ? '' : 'defaultedgetype="directed" '}timeformat="date"${graph}>\n${printDeclarations('node', nodes.columns)}${printDeclarations('edge', links.columns)}<nodes>\n`
  const printNode = nodePrinter(nodes.columns)
  for await (const rows of nodes.stretches) yield rows.map(printNode).join('')
  yield '</nodes>\n<edges>\n'
  const printEdge = edgePrinter(links.columns, options)
  for await (const rows of links.stretches) yield rows.map(printEdge).join('')
  yield '</edges>\n</graph>\n</gexf>\n'
}

/**
 * GEXF, for Gephi. All edges count as directed and say by an attribute whether they are, for NetworkX refuses a file that has both kinds;
 * with `mixed` each says it by its type, and there is no type for all: Gephi leaves out whoever has another one.
 */
export const gexf: NetworkFormat = {
  extension: 'gexf',
  mediaType: 'application/gexf+xml; charset=utf-8',
  options: { version: ['1.3', '1.2'], mixed: ['false', 'true'] },
  holds: 'network',
  write: writeNetwork,
}
