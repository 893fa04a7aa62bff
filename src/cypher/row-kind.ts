/**
 * What a map is as a row: its kind is known to whoever reads it, so names and types need not be sent.
 * A row of the first kind of its statement is the list `[true, value, …]`, one of another kind `[false, kind, value, …]`: most rows are of the first,
 * which is that of the innermost list.
 */
export interface RowKind {
  readonly names: readonly string[]
  /** The `__typename` of all of the kind, where they have one. */
  readonly type: string | null
  /** By name: the map whose values stand in this row too; null for a value of its own. */
  readonly parts: readonly (RowPart | null)[]
  /** By name: how far behind the first value its value stands, or the first one of its map. */
  readonly places: readonly number[]
  /** By name of a map that need not be there: how far behind the first value stands what is null or false where it is not. */
  readonly marks: readonly (number | null)[]
  /** How many values and marks there are. */
  readonly width: number
}

/** A map in the row of another one. */
export interface RowPart {
  readonly kind: RowKind
  /** What tells whether it is there: nothing, for it always is; a mark before its values; or one of its own values, by its name, that is null only where the map is not there. */
  readonly toldBy: 'nothing' | 'mark' | { readonly name: string }
}

function markOf({ kind, toldBy }: RowPart, place: number): number | null {
  if (toldBy === 'nothing') return null
  return toldBy === 'mark' ? place : place + (kind.places[kind.names.indexOf(toldBy.name)] ?? 0)
}

export function toRowKind(names: readonly string[], type: string | null, parts: RowKind['parts']): RowKind {
  let width = 0
  const places: number[] = []
  const marks: (number | null)[] = []
  for (const part of parts) {
    marks.push(part === null ? null : markOf(part, width))
    if (part?.toldBy === 'mark') width += 1
    places.push(width)
    width += part === null ? 1 : part.kind.width
  }
  return { names, type, parts, places, marks, width }
}

/** The kind of a list that is a row; undefined for any other list. */
export function kindOf(list: readonly unknown[], kinds: readonly RowKind[]): RowKind | undefined {
  const [first] = list
  return first === true ? kinds[0] : first === false ? kinds[list[1] as number] : undefined
}

/** Where the first value of a row stands. */
export function firstPlaceOf(row: readonly unknown[]): number {
  return row[0] === true ? 1 : 2
}

/** Whether the map of a name is there, by the index of the name; `from` is where the first value of the row stands, or of the map that this one is in. */
export function hasPart(row: readonly unknown[], { marks }: RowKind, index: number, from: number): boolean {
  const mark = marks[index] ?? null
  if (mark === null) return true
  const found = row[from + mark]
  return found !== null && found !== false
}

/** What a list that is a row begins with; `number` is that of its kind in the statement. */
export function printBeginning(number: number): string {
  return number === 0 ? 'true' : `false, ${number}.0` // the driver makes several objects of each integer that it reads, and none of this
}

function printPart(name: string, { kind, toldBy }: RowPart): string {
  const mark = { nothing: '', mark: '?' }
  return `${name}(${printRowKind(kind)})${typeof toldBy === 'string' ? mark[toldBy] : `?${toldBy.name}`}`
}

/** What tells kinds apart, such as `(Relation) id @from(id name)?`. */
export function printRowKind({ names, type, parts }: RowKind): string {
  const printed = names.map((name, index) => {
    const part = parts[index] ?? null
    return part === null ? name : printPart(name, part)
  })
  return [...(type === null ? [] : [`(${type})`]), ...printed].join(' ')
}
