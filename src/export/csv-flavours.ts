import { nodeTypes, entityTypes } from '../record/labels.ts'
import type { Cell, Column, ColumnType, Table } from './columns.ts'

/** A column of a file of CSV: which cell of a row stands in it, under which name. */
export interface Heading {
  readonly name: string
  readonly index: number
  readonly type: ColumnType
  /** Between the values of a cell that has several. */
  readonly separator: string
  /** Where a cell is written otherwise than its type says. */
  readonly write?: (cell: Cell) => Cell
}

/** A heading that a tool asks for, with the column that stands below it. */
type Wanted = readonly [name: string, column: string, write?: (cell: Cell) => Cell]

interface Flavour {
  readonly edges: readonly Wanted[]
  readonly nodes: readonly Wanted[]
}

const direction = (word: string, other: string) => (cell: Cell): Cell => (cell === true ? word : other)

/** `COUNTRY` → `Entity;Country` */
function toLabels(cell: Cell): Cell {
  const type = entityTypes[cell as keyof typeof entityTypes] as keyof typeof nodeTypes | undefined
  return type === undefined ? 'Entity' : `Entity;${nodeTypes[type].label}`
}

/** The first headings of each tool; all other columns follow under their own names. */
const flavours: Readonly<Record<string, Flavour>> = {
  gephi: {
    edges: [['Source', 'source'], ['Target', 'target'], ['Type', 'directed', direction('Directed', 'Undirected')], ['Kind', 'relation_type'], ['Id', 'id'], ['Label', 'label'], ['Weight', 'weight']],
    nodes: [['Id', 'id'], ['Label', 'label']],
  },
  kumu: {
    edges: [['From', 'source'], ['To', 'target'], ['Direction', 'directed', direction('directed', 'undirected')], ['Type', 'relation_type'], ['Label', 'label'], ['Strength', 'weight'], ['ID', 'id']],
    nodes: [['ID', 'id'], ['Label', 'label'], ['Type', 'entity_type'], ['Description', 'description'], ['Tags', 'aliases']],
  },
  cytoscape: {
    edges: [['source', 'source'], ['interaction', 'relation_type'], ['target', 'target'], ['shared name', 'id'], ['name', 'label']],
    nodes: [['shared name', 'id'], ['name', 'name']],
  },
  neo4j: {
    edges: [[':START_ID', 'source'], [':END_ID', 'target'], [':TYPE', 'relation_type', (cell) => (typeof cell === 'string' && !cell.includes('|') ? cell : 'RELATED_TO')], ['id', 'id']],
    nodes: [['id:ID', 'id'], [':LABEL', 'entity_type', toLabels], ['name', 'name']],
  },
}

const neo4jTypes: Readonly<Record<ColumnType, string>> = { text: '', code: '', date: ':date', integer: ':long', number: ':double', boolean: ':boolean', texts: ':string[]' }

function toHeading({ name, type }: Column, index: number, flavour: string): Heading {
  return flavour === 'neo4j' ? { name: `${name}${neo4jTypes[type]}`, index, type, separator: ';' } : { name, index, type, separator: '|' }
}

/** The headings of a table as a tool wants them; tables that are neither nodes nor edges have no other than their own. */
export function headingsOf({ of, columns }: Pick<Table, 'of' | 'columns'>, flavour: string): readonly Heading[] {
  const wanted = of === 'nodes' || of === 'edges' ? (flavours[flavour]?.[of] ?? []) : []
  const first = wanted.flatMap(([name, column, write]): Heading[] => {
    const index = columns.findIndex((one) => one.name === column)
    const found = columns[index]
    return found === undefined ? [] : [{ ...toHeading(found, index, flavour), name, ...(write === undefined ? {} : { write }) }]
  })
  const names = new Set(first.map(({ name }) => name.toLowerCase()))
  const taken = new Set(first.filter(({ write }) => write === undefined).map(({ index }) => index))
  const rest = columns.map((column, index) => toHeading(column, index, flavour)).filter(({ index, name }) => !taken.has(index) && !names.has(name.toLowerCase()))
  return [...first, ...rest]
}
