import assert from 'node:assert/strict'
import { nodeColumns } from '../../../src/import/bulk/graph-columns.ts'
import type { GraphSink } from '../../../src/import/bulk/graph-files.ts'
import type { Row, Run } from '../../../src/cypher/statement.ts'

type Properties = Readonly<Record<string, unknown>>

interface Node {
  readonly labels: readonly string[]
  readonly properties: Properties
  /** Properties that are stored as floats though they may be whole. */
  readonly floats: readonly string[]
}

interface Relationship {
  readonly from: Node
  readonly type: string
  readonly to: Node
  readonly properties: Properties
  readonly floats: readonly string[]
}

/** A whole graph, wherever it comes from. */
export interface WholeGraph {
  readonly nodes: readonly Node[]
  readonly relationships: readonly Relationship[]
}

const stamps = ['number', 'recordedFrom', 'recordedTo', 'appearedFrom', 'derivedFrom', 'publishedFrom', 'publishedTo']

/**
 * Numbers of the recorded clock as "the n-th write": two loads at two times take other numbers in the same order. Nothing else is made alike:
 * an instant of publication stays what it is, unless it is that of a write, which stands for a document that does not say when it was published.
 */
function ranked(nodes: readonly Node[]): (properties: Properties) => Properties {
  const numbers = nodes.filter(({ labels }) => labels.includes('Write')).map(({ properties }) => properties['number'] as number).sort((left, right) => left - right)
  const rank = new Map(numbers.map((number, index) => [number, `write ${index + 1}`]))
  const first = new Map(numbers.map((number) => [String(number).padStart(16, '0'), rank.get(number)]))
  return (properties) =>
    Object.fromEntries(
      Object.entries(properties).map(([name, value]) => {
        if (typeof value === 'number' && stamps.includes(name)) return [name, rank.get(value) ?? value]
        if (name === 'sortKey' && typeof value === 'string' && first.has(value.slice(0, 16))) return [name, `${first.get(value.slice(0, 16)) ?? ''}${value.slice(16)}`]
        return [name, value]
      }),
    )
}

function inOrder(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && value !== null).sort(([left], [right]) => (left < right ? -1 : 1)))
}

/** Every node and relationship with all its properties, one a line, in order: equal lists mean equal graphs. */
export function toLines({ nodes, relationships }: WholeGraph): readonly string[] {
  const rank = ranked(nodes)
  const print = ({ labels, properties, floats }: Node): string => JSON.stringify([[...labels].sort(), inOrder(rank(properties)), [...floats].sort()])
  const name = ({ labels, properties }: Node): readonly unknown[] => {
    const { id, recordedFrom, recordedTo, publishedFrom } = rank(properties) // of versions of one thing, which have its id
    return [[...labels].sort(), id, ...(labels.some((label) => /Was$|Earlier$/.test(label)) ? [recordedFrom, recordedTo, publishedFrom] : [])]
  }
  const lines = [
    ...nodes.map(print),
    ...relationships.map(({ from, type, to, properties, floats }) => JSON.stringify([name(from), type, name(to), inOrder(rank(properties)), [...floats].sort()])),
  ]
  return lines.sort()
}

/** Fails with the first lines that only one of two graphs has; a whole graph would be pages. */
export function assertSameLines(actual: readonly string[], wanted: readonly string[]): void {
  const [have, want] = [new Set(actual), new Set(wanted)]
  const surplus = actual.filter((line) => !want.has(line)).slice(0, 5)
  const missing = wanted.filter((line) => !have.has(line)).slice(0, 5)
  assert.deepEqual({ surplus, missing, count: actual.length }, { surplus: [], missing: [], count: wanted.length })
}

const floatsOf = (variable: string): string => `[key IN keys(${variable}) WHERE ${variable}[key] IS :: FLOAT NOT NULL]`
const readNodes = `MATCH (n) WHERE NOT n:Migration AND NOT n:Key RETURN id(n) AS number, labels(n) AS labels, properties(n) AS properties, ${floatsOf('n')} AS floats`
const readRelationships = `MATCH (a)-[r]->(b) RETURN id(a) AS from, type(r) AS type, id(b) AS to, properties(r) AS properties, ${floatsOf('r')} AS floats`

export async function readGraph(run: Run): Promise<WholeGraph> {
  const rows = await run({ text: readNodes, params: {} })
  const byNumber = new Map(rows.map((row) => [row['number'], row as unknown as Node]))
  const relationships = await run({ text: readRelationships, params: {} })
  return { nodes: [...byNumber.values()], relationships: relationships.map((row: Row) => ({ ...row, from: byNumber.get(row['from']), to: byNumber.get(row['to']) }) as unknown as Relationship) }
}

function floatsIn(properties: Properties, floats: readonly string[]): readonly string[] {
  return Object.entries(properties).filter(([name, value]) => typeof value === 'number' && (floats.includes(name) || !Number.isSafeInteger(value))).map(([name]) => name)
}

/** Keeps a graph in memory instead of writing it. */
export function createGraphInMemory(): { readonly sink: GraphSink; readonly read: () => WholeGraph } {
  const nodes = new Map<number, Node>()
  const relationships: (readonly [from: number, type: string, to: number, properties: Properties])[] = []
  let next = 0
  return {
    sink: {
      reserve: () => next++,
      node: (kind, number, properties) => {
        if (nodes.has(number)) throw new Error(`node ${number} stands twice`)
        for (const name of Object.keys(inOrder(properties))) if (!(name in nodeColumns[kind])) throw new TypeError(`${kind} has no column ${name}`)
        nodes.set(number, { labels: kind.split(':'), properties, floats: floatsIn(inOrder(properties), []) })
      },
      relationship: (kind, from, to, properties, type) => relationships.push([from, type ?? kind, to, properties]),
    },
    read: () => {
      const at = (number: number): Node => {
        const node = nodes.get(number)
        if (node === undefined) throw new Error(`no node ${number}`)
        return node
      }
      return { nodes: [...nodes.values()], relationships: relationships.map(([from, type, to, properties]) => ({ from: at(from), type, to: at(to), properties, floats: floatsIn(inOrder(properties), ['goldstein']) })) }
    },
  }
}
