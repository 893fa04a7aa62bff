/** Writes as many invented relations as it is told in one format, in a process of its own, and prints how many bytes there were and the most memory that it had. */
import type { Cells, Network, Table } from '../../src/export/columns.ts'
import { nodeColumns } from '../../src/export/entity-columns.ts'
import { formats } from '../../src/export/formats.ts'
import { usualOptions } from '../../src/export/format.ts'
import { relationColumns } from '../../src/export/relation-columns.ts'
import { about } from './hostile.ts'

const [extension = '', count = '0'] = process.argv.slice(2)
const stretch = 2_000

function cellOf(type: string, index: number, name: string): Cells[number] {
  if (type === 'texts') return [`Publisher ${index % 50}`, 'Another']
  if (type === 'date') return new Date(Date.UTC(2000, 0, 1 + (index % 9_000))).toISOString().slice(0, 10)
  if (type === 'boolean') return index % 2 === 0
  if (type === 'integer' || type === 'number') return index % 100
  return name === 'id' ? `relation:${index}` : `${name} of number ${index % 5_000}`
}

function invent(of: Table['of'], columns: Table['columns'], rows: number): Table {
  async function* read(): AsyncGenerator<readonly Cells[]> {
    for (let start = 0; start < rows; start += stretch) yield await Promise.resolve(Array.from({ length: Math.min(stretch, rows - start) }, (_, index) => columns.map(({ name, type }) => cellOf(type, start + index, name))))
  }
  return { of, columns, stretches: { [Symbol.asyncIterator]: read } }
}

const network: Network = { nodes: invent('nodes', nodeColumns, 20_000), edges: invent('edges', relationColumns, Number(count)), countNodes: () => Promise.resolve(20_000), countEdges: () => Promise.resolve(Number(count)) }
const format = formats.find((one) => one.extension === extension)
if (format === undefined) throw new Error(`no format ${extension}`)
let bytes = 0
for await (const chunk of format.holds === 'table' ? format.write(network.edges, about, usualOptions(format)) : format.write(network, about, usualOptions(format))) bytes += chunk.length
console.log(JSON.stringify({ bytes, megabytes: process.resourceUsage().maxRSS / 1024 }))
