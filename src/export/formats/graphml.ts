import { nodeTypes, entityTypes } from '../../record/labels.ts'
import { printAbout, type About } from '../about.ts'
import { edgeColumns, type Cell, type Cells, type Column, type ColumnType, type Network } from '../columns.ts'
import type { NetworkFormat, Options } from '../format.ts'
import { escapeXml, joinTexts, wellFormed } from '../text.ts'

const types: Readonly<Record<ColumnType, string>> = { text: 'string', code: 'string', date: 'string', integer: 'int', number: 'double', boolean: 'boolean', texts: 'string' }

/** Ends of edges and ids are attributes of their elements. Ids are values besides, `node_id` and `edge_id`, as they are: igraph mixes up those of edges. */
const ownPlaces = new Set(['source', 'target'])

/**
 * An id as the schema takes it, of letters, digits and `. - _ :`. Any other sign is its number in hexadecimal between `.x` and a full stop,
 * and so is a full stop that would look like the beginning of one: two ids never become the same.
 */
function toId(cell: Cell): string {
  return wellFormed(String(cell ?? '')).replace(/[^A-Za-z0-9._:-]|\.(?=x[0-9A-F]+\.)/gu, (sign) => `.x${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}.`)
}

type Read = (name: string) => Cell

/** What a flavour puts into a file besides. */
interface Flavour {
  readonly spaces: string
  readonly keys: string
  readonly node: (read: Read) => { readonly attributes: string; readonly data: string }
  readonly edge: (read: Read) => { readonly attributes: string; readonly data: string }
}

function text(cell: Cell): string {
  return escapeXml(Array.isArray(cell) ? joinTexts(cell as readonly string[]) : String(cell ?? ''))
}

function labelsOf(kind: Cell): string {
  if (kind === 'EVENT' || kind === 'CLAIM') return kind === 'EVENT' ? ':Event' : ':Claim'
  const type = entityTypes[kind as keyof typeof entityTypes] as keyof typeof nodeTypes | undefined
  return type === undefined ? ':Entity' : `:Entity:${nodeTypes[type].label}`
}

const nothing = { attributes: '', data: '' }

function yedNode(read: Read): string {
  const size = Number(read('size') ?? 6) * 2
  const [x, y] = [Number(read('x') ?? 0), -Number(read('y') ?? 0)] // down is positive
  return `<data key="graphics"><y:ShapeNode><y:Geometry x="${String(x - size / 2)}" y="${String(y - size / 2)}" width="${String(size)}" height="${String(size)}"/><y:Fill color="${text(read('color'))}" transparent="false"/><y:BorderStyle color="#ffffff" type="line" width="1.0"/><y:NodeLabel modelName="sides" modelPosition="s" fontSize="10">${text(read('label'))}</y:NodeLabel><y:Shape type="ellipse"/></y:ShapeNode></data>`
}

function yedEdge(read: Read): string {
  return `<data key="graphics-edge"><y:PolyLineEdge><y:LineStyle color="#888888" type="line" width="1.0"/><y:Arrows source="none" target="${read('directed') === false ? 'none' : 'standard'}"/><y:EdgeLabel fontSize="8">${text(read('label'))}</y:EdgeLabel></y:PolyLineEdge></data>`
}

const plain: Flavour = { spaces: '', keys: '', node: () => nothing, edge: () => nothing }

const flavours: Readonly<Record<string, Flavour>> = {
  plain,
  yed: {
    spaces: ' xmlns:y="http://www.yworks.com/xml/graphml"',
    keys: '<key id="graphics" for="node" yfiles.type="nodegraphics"/>\n<key id="graphics-edge" for="edge" yfiles.type="edgegraphics"/>\n',
    node: (read) => ({ attributes: '', data: yedNode(read) }),
    edge: (read) => ({ attributes: '', data: yedEdge(read) }),
  },
  neo4j: {
    spaces: '',
    keys: '<key id="labels" for="node" attr.name="labels" attr.type="string"/>\n<key id="type" for="edge" attr.name="label" attr.type="string"/>\n',
    node: (read) => ({ attributes: ` labels="${labelsOf(read('entity_type'))}"`, data: `<data key="labels">${labelsOf(read('entity_type'))}</data>` }),
    edge: (read) => ({ attributes: ` label="${text(read('relation_type'))}"`, data: `<data key="type">${text(read('relation_type'))}</data>` }),
  },
}

/** Edges of the flavour for Neo4j have their type under the name `label`. */
function valuesOf(columns: readonly Column[], kind: 'node' | 'edge', flavour: string): readonly (readonly [Column, number])[] {
  const isLeftOut = (name: string): boolean => ownPlaces.has(name) || (flavour === 'neo4j' && kind === 'edge' && name === 'label')
  return columns.map((column, index) => [column, index] as const).filter(([{ name }]) => !isLeftOut(name))
}

function printKeys(columns: readonly Column[], kind: 'node' | 'edge', flavour: string): string {
  return valuesOf(columns, kind, flavour).map(([{ name, type }]) => `<key id="${kind}_${name}" for="${kind}" attr.name="${name === 'id' ? `${kind}_id` : name}" attr.type="${types[type]}"/>\n`).join('')
}

function elementPrinter(columns: readonly Column[], kind: 'node' | 'edge', flavour: string): (cells: Cells) => string {
  const values = valuesOf(columns, kind, flavour)
  const places = new Map(columns.map(({ name }, index) => [name, index]))
  const more = (flavours[flavour] ?? plain)[kind]
  return (cells) => {
    const read: Read = (name) => cells[places.get(name) ?? -1] ?? null
    let data = ''
    for (const [{ name }, index] of values) {
      const cell = cells[index] ?? null
      if (cell !== null && !(Array.isArray(cell) && cell.length === 0)) data += `<data key="${kind}_${name}">${text(cell)}</data>`
    }
    const own = more(read)
    const ends = kind === 'edge' ? ` source="${toId(read('source'))}" target="${toId(read('target'))}"` : ''
    return `<${kind} id="${toId(read('id'))}"${ends}${own.attributes}>${data}${own.data}</${kind}>\n`
  }
}

async function* writeNetwork({ nodes, edges }: Network, about: About, { flavour = 'plain' }: Options): AsyncGenerator<string> {
  const links = edgeColumns(edges)
  const { spaces, keys } = flavours[flavour] ?? plain
  const facts = printAbout(about)
  const graphKeys = facts.map(([name]) => `<key id="graph_${name}" for="graph" attr.name="${name}" attr.type="string"/>\n`).join('')
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns"${spaces}>\n${graphKeys}${keys}${printKeys(nodes.columns, 'node', flavour)}${printKeys(links.columns, 'edge', flavour)}`
  yield `<graph id="network" edgedefault="directed">\n${facts.map(([name, value]) => `<data key="graph_${name}">${escapeXml(value)}</data>\n`).join('')}`
  const printNode = elementPrinter(nodes.columns, 'node', flavour)
  for await (const rows of nodes.stretches) yield rows.map(printNode).join('')
  const printEdge = elementPrinter(links.columns, 'edge', flavour)
  for await (const rows of links.stretches) yield rows.map(printEdge).join('')
  yield '</graph>\n</graphml>\n'
}

/** GraphML, for igraph, NetworkX, yEd, and Neo4j's apoc.import.graphml. All edges count as directed, as in GEXF. */
export const graphml: NetworkFormat = {
  extension: 'graphml',
  mediaType: 'application/graphml+xml; charset=utf-8',
  options: { flavour: ['plain', 'yed', 'neo4j'] },
  holds: 'network',
  write: writeNetwork,
}
