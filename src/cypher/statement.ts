/**
 * Cypher as values: a tagged template in which every `${value}` becomes a parameter
 * and only another Fragment (or a checked name, see `name`) becomes text.
 */

/** A value that stands for a parameter inside a fragment. */
interface Parameter {
  readonly parameter: unknown
}

/** A piece of Cypher that can be put into a larger one. */
export interface Fragment {
  readonly pieces: readonly (string | Parameter)[]
}

/** A whole statement, ready to run. */
export interface Statement {
  readonly text: string
  readonly params: Readonly<Record<string, unknown>>
}

/** A row as the database returned it, decoded to plain JavaScript values. */
export type Row = Readonly<Record<string, unknown>>

/** Runs one statement and gives all its rows. The only way that the layers above know the database. */
export type Run = (statement: Statement) => Promise<readonly Row[]>

/** Runs `work` in one transaction: all of it is kept, or (when `work` throws) none. Retried when the database asks for it. */
export type Transact = <T>(work: (run: Run) => Promise<T>) => Promise<T>

function isFragment(value: unknown): value is Fragment {
  return typeof value === 'object' && value !== null && 'pieces' in value && Array.isArray(value.pieces)
}

/** Builds a fragment: fragments are put in as text, every other value becomes a parameter. */
export function cypher(strings: TemplateStringsArray, ...values: readonly unknown[]): Fragment {
  const pieces: (string | Parameter)[] = []
  strings.forEach((text, index) => {
    pieces.push(text)
    if (index >= values.length) return
    const value = values[index]
    if (isFragment(value)) pieces.push(...value.pieces)
    else pieces.push({ parameter: value })
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
  return { pieces: fragments.flatMap((fragment, index) => (index === 0 ? fragment.pieces : [separator, ...fragment.pieces])) }
}

export const empty: Fragment = { pieces: [] }

/** Numbers the parameters in order of appearance and gives the statement. The same fragment always gives the same text. */
export function toStatement(fragment: Fragment): Statement {
  const params: Record<string, unknown> = {}
  let count = 0
  const text = fragment.pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece
      const key = `p${String(count++)}`
      params[key] = piece.parameter
      return `$${key}`
    })
    .join('')
  return { text, params }
}
