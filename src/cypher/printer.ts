import { join, name, type Fragment } from './statement.ts'

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

/** A map of Cypher. Keys are names of ours or response keys, which GraphQL allows only letters, digits and underscores in. */
export function printMap(entries: readonly (readonly [key: string, value: Fragment])[]): Fragment {
  return {
    pieces: [
      '{',
      ...join(
        entries.map(([key, value]) => {
          if (!/^@?[A-Za-z_]\w*(\.[A-Za-z_]\w*)?$/.test(key)) throw new TypeError(`not a key: ${JSON.stringify(key)}`)
          return { pieces: [`\`${key}\`: `, ...value.pieces] }
        }),
        ', ',
      ).pieces,
      '}',
    ],
  }
}
