import { toRowKind, type RowKind, type RowPart } from './row-kind.ts'
import { cypher, join, name, type Fragment } from './statement.ts'

/** Gives the variables of one statement, each once. The same plan always gets the same names, so the database plans it once. */
export interface Printer {
  variable(prefix: string): Fragment
}

export function createPrinter(): Printer {
  let count = 0
  return { variable: (prefix) => name(`${prefix}${String(++count)}`) }
}

/** A piece of a statement that makes a value: `calls` come first, then `value` is an expression over their results. */
export interface Printed {
  readonly calls: Fragment
  readonly value: Fragment
}

/** A map that is written as a list, and what it takes to write its values into the list of another one. */
interface PrintedMap extends Fragment {
  readonly kind: RowKind
  readonly values: Fragment
  /** Whether there is one; null where there always is. */
  readonly isThere: Fragment | null
  /** The name of the value that tells this too, if there is one. */
  readonly toldBy: string | null
}

function isMap(fragment: Fragment): fragment is PrintedMap {
  return 'kind' in fragment
}

function toRowPart({ kind, isThere, toldBy }: PrintedMap): RowPart {
  return { kind, toldBy: isThere === null ? 'nothing' : toldBy === null ? 'mark' : { name: toldBy } }
}

/**
 * A map of Cypher, written as a list of its values (see `RowKind`): it is less to send, and half as dear to read, as a map with its keys.
 * Whoever reads the rows finds the names by the kind, and with them the type of the object where all of a kind are of one: it need not be sent.
 * A map among the values is no list of its own: its values stand in the same list, behind a mark that says whether it is there if nothing else tells.
 * No other list begins as a row does, for none of the data has truth values.
 */
export function printMap(entries: readonly (readonly [name: string, value: Fragment])[], type: string | null = null): Fragment {
  const kind = toRowKind(entries.map(([name]) => name), type, entries.map(([, value]) => (isMap(value) ? toRowPart(value) : null)))
  const parts = entries.flatMap(([, value]) => {
    if (!isMap(value)) return [value]
    const { isThere, toldBy, values, kind: { width } } = value
    return [...(isThere === null || toldBy !== null ? [] : [isThere]), ...(width === 0 ? [] : [values])]
  })
  const values = join(parts, ', ')
  const map: PrintedMap = { pieces: ['[', kind, ...(kind.width === 0 ? [] : [', ', values]), ']'], kind, values, isThere: null, toldBy: null }
  return map
}

/**
 * A value where the condition holds, which is never null itself; null elsewhere. Of a map, the values must be there to read where it does not hold, whatever they then are.
 * @param telling the name of a value of the map that is null where the condition does not hold, and nowhere else: it spares a mark if the map has it
 */
export function printWhere(condition: Fragment, value: Fragment, telling?: string): Fragment {
  const whole = cypher`CASE WHEN ${condition} THEN ${value} END`
  if (!isMap(value)) return whole
  const map: PrintedMap = { ...value, ...whole, isThere: condition, toldBy: value.kind.names.find((name) => name === telling) ?? null }
  return map
}

/** A map of Cypher with its keys in it: for one that the statement itself reads from. */
export function printKeyedMap(entries: readonly (readonly [key: string, value: Fragment])[]): Fragment {
  return cypher`{${join(entries.map(([key, value]) => cypher`${name(key)}: ${value}`), ', ')}}`
}
