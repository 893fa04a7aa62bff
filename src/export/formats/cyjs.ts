import { printAbout, type About } from '../about.ts'
import { edgeColumns, type Network } from '../columns.ts'
import type { NetworkFormat } from '../format.ts'
import { printCell, printObjects } from '../print-json.ts'
import { titleOf } from '../title.ts'

async function* writeNetwork({ nodes, edges }: Network, about: About): AsyncGenerator<string> {
  const data = Object.fromEntries(printAbout(about))
  yield `{"format_version":"1.0","generated_by":${JSON.stringify(data['generator'])},"target_cytoscapejs_version":"~3.0","directed":true,"multigraph":true,"data":${JSON.stringify({ ...data, name: titleOf(about.query) })},"elements":{"nodes":[`
  const printNode = printObjects(nodes.columns, [['value', 'id']])
  const [x, y] = ['x', 'y'].map((axis) => nodes.columns.findIndex(({ name }) => name === axis)) as [number, number]
  let separator = '\n'
  for await (const rows of nodes.stretches) {
    // Their y points down, ours up as everywhere else.
    yield separator + rows.map((cells) => `{"data":${printNode(cells)}${typeof cells[x] === 'number' && typeof cells[y] === 'number' ? `,"position":{"x":${printCell(cells[x])},"y":${printCell(-cells[y])}}` : ''}}`).join(',\n')
    separator = ',\n'
  }
  yield '\n],"edges":['
  const links = edgeColumns(edges)
  const printEdge = printObjects(links.columns, [['key', 'id'], ['interaction', 'relation_type'], ['name', 'label']])
  separator = '\n'
  for await (const rows of links.stretches) {
    yield separator + rows.map((cells) => `{"data":${printEdge(cells)}}`).join(',\n')
    separator = ',\n'
  }
  yield '\n]}}\n'
}

/** Cytoscape.js JSON, as Cytoscape and NetworkX read it. */
export const cyjs: NetworkFormat = { extension: 'cyjs', mediaType: 'application/json; charset=utf-8', options: {}, holds: 'network', write: writeNetwork }
