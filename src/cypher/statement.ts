import { printBeginning, printRowKind, type RowKind } from './row-kind.ts'

/**
 * Cypher as values: a tagged template in which every `${value}` becomes a parameter
 * and only another Fragment (or a checked name, see `name`) becomes text.
 */

/** A value that stands for a parameter inside a fragment. */
interface Parameter {
  readonly parameter: unknown
}

/** Fragments stay whole inside larger ones, so that building a statement takes a time that grows with its text alone. */
type Piece = string | Parameter | RowKind | Fragment

/** A piece of Cypher that can be put into a larger one. */
export interface Fragment {
  readonly pieces: readonly Piece[]
}

/** A whole statement, ready to run. */
export interface Statement {
  readonly text: string
  readonly params: Readonly<Record<string, unknown>>
  /** The kinds of rows that it gives, each by its number: see `printMap`. */
  readonly kinds?: readonly RowKind[]
  /**
   * A statement that is run before it in the same session. What its one row gives are further parameters, and whatever
   * had been committed when it ended is seen whole: docs/decisions/change-feed.md says why reading alone does not promise that.
   */
  readonly look?: string
}

/** A row as the database returned it, decoded to plain JavaScript values. */
export type Row = Readonly<Record<string, unknown>>

/**
 * Runs one statement and gives all its rows. The only way that the layers above know the database.
 * In a transaction, statements run in the order in which they were handed in; one need not wait for the rows of the one before it.
 */
export interface Run {
  (statement: Statement): Promise<readonly Row[]>
  /** The same without making objects of what is in the rows, where there is such a way. */
  readonly coded?: (statement: Statement) => Promise<CodedRows>
}

/** Rows whose values are still as the database gave them. */
export interface CodedRows {
  readonly rows: readonly Row[]
  /** Makes plain JavaScript of any value in them. What was made once stays as it is. */
  readonly decode: (value: unknown) => unknown
}

/**
 * Runs one statement and gives its rows as they are taken, some at a time: the database waits for whoever takes them,
 * and ends the statement when nobody does any more.
 */
export type Stream = (statement: Statement) => AsyncIterable<readonly Row[]>

/** What a statement gave, and what it took. */
export interface Profiled {
  readonly rows: readonly Row[]
  /** Reads of the store, which do not depend on the machine. */
  readonly databaseHits: number
  /** Until all rows were here. */
  readonly timeMs: number
}

/** Runs `work` in one transaction: all of it is kept, or (when `work` throws) none. Retried when the database asks for it. */
export type Transact = <T>(work: (run: Run) => Promise<T>) => Promise<T>

/** Runs statements of one transaction in their order, all sent at once: one round trip. */
export async function runAll(run: Run, statements: readonly Statement[]): Promise<void> {
  await Promise.all(statements.map((statement) => run(statement)))
}

function isFragment(value: unknown): value is Fragment {
  return typeof value === 'object' && value !== null && 'pieces' in value && Array.isArray(value.pieces)
}

/** Builds a fragment: fragments are put in as text, every other value becomes a parameter. */
export function cypher(strings: TemplateStringsArray, ...values: readonly unknown[]): Fragment {
  const pieces: Piece[] = []
  strings.forEach((text, index) => {
    pieces.push(text)
    if (index >= values.length) return
    const value = values[index]
    pieces.push(isFragment(value) ? value : { parameter: value })
  })
  return { pieces }
}

/**
 * A label, relationship type, variable or property key as text.
 * @throws TypeError when it is not a plain name, so that no value can ever become Cypher.
 */
export function name(text: string): Fragment {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(text)) throw new TypeError(`not a plain name: ${JSON.stringify(text)}`)
  return { pieces: [text] }
}

/** Fragments one after the other, with `separator` between them. */
export function join(fragments: readonly Fragment[], separator: string): Fragment {
  return { pieces: fragments.flatMap((fragment, index) => (index === 0 ? [fragment] : [separator, fragment])) }
}

export const empty: Fragment = { pieces: [] }

/** Numbers the parameters and the kinds of rows in order of appearance and gives the statement. The same fragment always gives the same text. */
export function toStatement(fragment: Fragment): Statement {
  const params: Record<string, unknown> = {}
  const numbers = new Map<string, number>()
  const kinds: RowKind[] = []
  let count = 0
  let text = ''
  const numberOf = (kind: RowKind): number => {
    const key = printRowKind(kind)
    const number = numbers.get(key) ?? kinds.push(kind) - 1
    numbers.set(key, number)
    return number
  }
  const write = (piece: Piece): void => {
    if (typeof piece === 'string') text += piece
    else if ('pieces' in piece) piece.pieces.forEach(write)
    else if ('names' in piece) text += printBeginning(numberOf(piece))
    else {
      params[`p${count}`] = piece.parameter
      text += `$p${count++}`
    }
  }
  write(fragment)
  return kinds.length === 0 ? { text, params } : { text, params, kinds }
}
