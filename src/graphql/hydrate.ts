import type { Named, Shape } from '../plan/plan.ts'

/** What one lookup gave: the nodes asked for, by id. */
export type Found = ReadonlyMap<string, unknown>

/** What a statement gave for one lookup. */
export type FoundRows = readonly { readonly id: string; readonly node: unknown }[]

export function toFound(rows: FoundRows): Found {
  return new Map(rows.map(({ id, node }) => [id, node]))
}

/** The row of a value: the value itself, with ids where nodes stand, and what each lookup gave. */
export interface ValueRow {
  readonly value: unknown
  readonly nodes: readonly FoundRows[]
  /** The first entity that an argument names and that is not there. */
  readonly missing: Named | null
}

/** Puts the nodes into a value: each object gets them under their response keys, as the rows of other statements have them. */
export function hydrate({ value, nodes }: Pick<ValueRow, 'value' | 'nodes'>, shape: Shape): unknown {
  return fill(value, shape, nodes.map(toFound))
}

function fill(value: unknown, shape: Shape, found: readonly Found[]): unknown {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.map((item) => fill(item, shape, found))
  const filled: Record<string, unknown> = { ...value }
  for (const { key, field, below } of shape.fields) {
    const own = (value as Readonly<Record<string, unknown>>)[field]
    filled[key] = typeof below === 'number' ? nodesOf(own, found[below] ?? new Map()) : fill(own, below, found)
  }
  return filled
}

/** The node of an id, or the nodes of a list of them; null for what was not found. */
export function nodesOf(ids: unknown, found: Found): unknown {
  if (Array.isArray(ids)) return ids.map((id: string) => found.get(id) ?? null)
  return found.get(ids as string) ?? null
}
