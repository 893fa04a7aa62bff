/** What a map is as a row `[true, kind, value, …]`: its kind is known to whoever reads it, so names and types need not be sent. */
export interface RowKind {
  readonly names: readonly string[]
  /** The `__typename` of all of the kind, where they have one. */
  readonly type: string | null
  /** By name: the kind of a map whose values stand in this row too, behind a mark that says whether it is there; null for a value of its own. */
  readonly parts: readonly (RowKind | null)[]
  /** By name: how far behind the first value its value or mark stands. */
  readonly places: readonly number[]
  /** How many values and marks there are. */
  readonly width: number
}

export function toRowKind(names: readonly string[], type: string | null, parts: readonly (RowKind | null)[]): RowKind {
  let width = 0
  const places = parts.map((part) => {
    const place = width
    width += 1 + (part?.width ?? 0)
    return place
  })
  return { names, type, parts, places, width }
}

/** Where the first value of a row stands, behind its mark and its kind. */
export const firstPlace = 2

/** What tells kinds apart, such as `(Relation) id @from(id name)`. */
export function printRowKind({ names, type, parts }: RowKind): string {
  const printed = names.map((name, index) => {
    const part = parts[index] ?? null
    return part === null ? name : `${name}(${printRowKind(part)})`
  })
  return [...(type === null ? [] : [`(${type})`]), ...printed].join(' ')
}
