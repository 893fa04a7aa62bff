import type { GraphQLFieldResolver, ResponsePath } from 'graphql'
import { firstPlaceOf, hasPart, kindOf, type RowKind } from '../cypher/row-kind.ts'
import type { Context } from './context.ts'

export type Values = Readonly<Record<string, unknown>>
export type Resolver = GraphQLFieldResolver<Values, Context>

/**
 * Where a field finds its value in the row of its object:
 * `property`: under a name; `keyed`: under its response key, for it may be asked for several times with different selections;
 * `node`: the node of an edge, which stands alone as `node`, or beside others under the path of response keys that leads to it;
 * `connection`: keyed, and its rows become a page.
 */
export type Reading =
  | { readonly at: 'property'; readonly name: string; readonly toValue: (found: unknown) => unknown }
  | { readonly at: 'keyed'; readonly toValue: ((found: unknown, args: Values) => unknown) | null }
  | { readonly at: 'node' }
  | { readonly at: 'connection' }

const readings = new WeakMap<object, Reading>()

/** A resolver that does no more than its reading says, so that whoever completes may read for it. */
export function readingBy(reading: Reading, resolver: Resolver): Resolver {
  readings.set(resolver, reading)
  return resolver
}

/** What a resolver reads; undefined where it does more than that. */
export function readingOf(resolver: object): Reading | undefined {
  return readings.get(resolver)
}

/** Finds a value in the row of an object. The row is an object; or what the database gave: the list of its values (see `RowKind`), or a part of one. */
export interface Find {
  readonly inObject: (row: Values) => unknown
  /** Where it may stand in the rows of a kind, by the indexes of names: the first that is there. */
  readonly indexesIn: (kind: RowKind) => readonly number[]
}

/** An object whose values stand in the list of another one. */
export class RowPart {
  readonly list: readonly unknown[]
  readonly kind: RowKind
  readonly from: number

  constructor(list: readonly unknown[], kind: RowKind, from: number) {
    this.list = list
    this.kind = kind
    this.from = from
  }

  /** The value of a name of the kind, by its index. */
  at(index: number): unknown {
    const { list, kind, from } = this
    const place = from + (kind.places[index] ?? 0)
    const part = kind.parts[index] ?? null
    if (part === null) return list[place]
    return hasPart(list, kind, index, from) ? new RowPart(list, part.kind, place) : null
  }
}

/** A row as a part of itself, where it is no object. */
export function partOf(row: unknown, kinds: readonly RowKind[]): RowPart | null {
  if (row instanceof RowPart) return row
  if (!Array.isArray(row)) return null
  const kind = kindOf(row, kinds)
  if (kind !== undefined) return new RowPart(row, kind, firstPlaceOf(row))
  if (typeof row[0] === 'boolean') throw new TypeError('a row of no kind that the statement has')
  return null
}

/** By any of the names, the first that the row has. */
export function findNamed(...names: readonly string[]): Find {
  return {
    inObject: (row) => readNamed(row, names),
    indexesIn: (kind) => names.map((name) => kind.names.indexOf(name)).filter((index) => index >= 0).slice(0, 1),
  }
}

/** What is found in the list of a row at the first of these indexes where something is: null where nothing is, and undefined where there is no index. */
export function findIn(indexes: readonly number[], part: RowPart): unknown {
  let found: unknown
  for (const index of indexes) {
    found = part.at(index)
    if (found !== null) return found
  }
  return found
}

/** The first of the names that an object has. */
export function readNamed(row: Values, names: readonly string[]): unknown {
  for (const name of names) if (name in row) return row[name]
  return undefined
}

/** The name in rows of a field that may be asked for several times with different selections. */
export function keyOf(responseKey: string | number): string {
  return `@${responseKey}`
}

/** The name in rows of a field of an item of a list: the response keys that lead to it from that list on. */
export function keyBelow(path: ResponsePath): string {
  return `${String(path.prev?.prev?.key)}.${String(path.key)}`
}

/** What stands under a response key; or, where not all types were asked the same, under that and a type, with null for all but those. */
export function findKeyed(responseKey: string | number): Find {
  const key = keyOf(responseKey)
  return {
    inObject: (row) => readKeyed(row, responseKey),
    indexesIn: ({ names }) => {
      const own = names.indexOf(key)
      return own >= 0 ? [own] : names.flatMap((name, index) => (name.startsWith(`${key}.`) ? [index] : []))
    },
  }
}

/** What an object has under the response key of a field: see `findKeyed`. */
export function readKeyed(row: Values, responseKey: string | number): unknown {
  const key = keyOf(responseKey)
  if (key in row) return row[key]
  const own = Object.keys(row).find((other) => other.startsWith(`${key}.`) && row[other] !== null)
  return own === undefined ? null : row[own]
}

/** The row of an object as an object, with its values as they are. */
export function openRow(row: unknown, kinds: readonly RowKind[]): unknown {
  const part = partOf(row, kinds)
  if (part === null) return row
  const { type, names } = part.kind
  const opened: Record<string, unknown> = type === null ? {} : { __typename: type }
  names.forEach((name, index) => (opened[name] = part.at(index)))
  return opened
}

/** A value with all that is in it as plain JavaScript. */
export function toPlain(value: unknown, decode: (value: unknown) => unknown): unknown {
  if (!(value instanceof RowPart)) return decode(value)
  const opened = openRow(value, []) as Record<string, unknown>
  for (const name of Object.keys(opened)) opened[name] = toPlain(opened[name], decode)
  return opened
}

/** What is found in a row of any form. Rows come many of a kind, so where it stands in one is looked up once. */
export function createFinder({ inObject, indexesIn }: Find): (row: unknown, kinds: readonly RowKind[]) => unknown {
  let known: RowKind | undefined
  let indexes: readonly number[] = []
  return (row, kinds) => {
    const part = partOf(row, kinds)
    if (part === null) return inObject(row as Values)
    if (part.kind !== known) {
      known = part.kind
      indexes = indexesIn(part.kind)
    }
    return findIn(indexes, part)
  }
}

const findTypeName = createFinder(findNamed('__typename'))

/** The type of a row, by its kind or as one of its values; undefined where neither tells. */
export function typeNameIn(row: unknown, kinds: readonly RowKind[]): unknown {
  return partOf(row, kinds)?.kind.type ?? findTypeName(row, kinds)
}
