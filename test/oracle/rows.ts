import type { Claim } from '../../src/record/claim.ts'
import type { Entity } from '../../src/record/entity.ts'
import { hash } from '../../src/record/ids.ts'
import { typeForCode } from '../../src/record/relation-types.ts'
import { parseUncertainDate, unknownDate } from '../../src/record/uncertain-date.ts'
import type { Batch } from '../../src/write/batch.ts'

/** A row of events, as the oracle reads it: empty cells are not known. */
export interface Row {
  readonly date: string
  readonly latest: string
  readonly directed: string
  readonly source: string
  readonly cameo: string
  readonly type: string
  readonly target: string
}

const columns = ['date', 'latest', 'directed', 'source', 'cameo', 'type', 'target'] as const

/** The rows as a table with tabs. */
export function printRows(rows: readonly Row[]): string {
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))].map((cells) => cells.join('\t')).join('\n')
}

/** Reads a table with tabs; columns that it has not are empty. */
export function readRows(text: string): readonly Row[] {
  const [head = '', ...lines] = text.trimEnd().split('\n')
  const names = head.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(columns.map((column) => [column, cells[names.indexOf(column)] ?? ''])) as unknown as Row
  })
}

/** The id that a name of a row is given. */
export function idOf(name: string): string {
  return `group:rows-${hash(name)}`
}

function toEntity(name: string): Entity {
  return { id: idOf(name), kind: 'GROUP', names: [{ text: name, kind: 'PREFERRED' }], externalIds: [{ scheme: 'icews', value: name }] }
}

function whenOf({ date, latest }: Row): Claim['when'] {
  if (date === '' && latest === '') return unknownDate
  if (latest === '' || latest === date) return parseUncertainDate({ on: date })
  return parseUncertainDate({ on: `${date === '' ? '..' : date}/${latest}` })
}

function toClaim(row: Row, index: number): Claim {
  const predicate = row.type === '' ? typeForCode(row.cameo) : row.type
  if (predicate === null) throw new Error(`no relation type has the code ${row.cameo}`)
  return {
    key: `${index}`, kind: 'ACTION', predicate, polarity: 'ASSERTS', modality: 'OCCURRED', directed: row.directed !== 'false',
    subjects: [{ entityId: idOf(row.source) }], objects: [{ entityId: idOf(row.target) }], places: [], means: [], when: whenOf(row), attribution: [],
  }
}

/** The rows as batches of the write path, each row a claim about an event of its own. */
export function* toBatches(rows: readonly Row[], size: number): Generator<Batch> {
  const names = [...new Set(rows.flatMap(({ source, target }) => [source, target]))]
  const writer = { writer: 'rows', by: 'a test' }
  for (let at = 0; at < names.length; at += size) yield { ...writer, entities: names.slice(at, at + size).map(toEntity), documents: [] }
  for (let at = 0; at < rows.length; at += size) {
    const claims = rows.slice(at, at + size).map((row, index) => toClaim(row, at + index))
    yield { ...writer, entities: [], documents: [{ document: { key: `from-${at}` }, claims }] }
  }
}
