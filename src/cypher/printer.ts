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

/**
 * A map of Cypher, written as a list `[true, kind, value, …]`: it is less to send, and half as dear to read, as a map with its keys.
 * Whoever reads the rows finds the names by the kind, and with them the type of the object where all of a kind are of one: it need not be sent.
 * No other list begins so, for those of the data are of one type each.
 */
export function printMap(entries: readonly (readonly [name: string, value: Fragment])[], type: string | null = null): Fragment {
  return { pieces: ['[true, ', { names: entries.map(([name]) => name), type }, ...entries.flatMap(([, value]) => [', ', value]), ']'] }
}

/** A map of Cypher with its keys in it: for one that the statement itself reads from. */
export function printKeyedMap(entries: readonly (readonly [key: string, value: Fragment])[]): Fragment {
  return cypher`{${join(entries.map(([key, value]) => cypher`${name(key)}: ${value}`), ', ')}}`
}
