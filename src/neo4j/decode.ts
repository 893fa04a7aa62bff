import neo4j from 'neo4j-driver'
import { firstPlace, type RowKind } from '../cypher/row-kind.ts'

type Kinds = readonly RowKind[]

/**
 * Turns driver values into plain JavaScript ones, in place where they are lists or maps: temporal values to ISO strings,
 * and rows, which come as `[true, kind, value, …]`, to objects with the names of their kind.
 * Statements return scalars, lists and maps, never nodes or relationships.
 */
export function decode(value: unknown, kinds: Kinds = []): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return decodeList(value, kinds)
  if (Object.getPrototypeOf(value) !== Object.prototype) return decodeInstance(value)
  const map = value as Record<string, unknown>
  for (const key of Object.keys(map)) map[key] = decode(map[key], kinds)
  return map
}

function decodeList(list: unknown[], kinds: Kinds): unknown {
  const kind = list[0] === true ? kinds[list[1] as number] : undefined
  if (kind !== undefined) return decodeRow(list, kinds, kind, firstPlace)
  for (let index = 0; index < list.length; index++) list[index] = decode(list[index], kinds)
  return list
}

function decodeRow(list: readonly unknown[], kinds: Kinds, { names, type, parts, places }: RowKind, from: number): unknown {
  const row: Record<string, unknown> = type === null ? {} : { __typename: type }
  for (let index = 0; index < names.length; index++) {
    const place = from + (places[index] ?? 0)
    const part = parts[index] ?? null
    const found = list[place]
    row[names[index] ?? ''] = part === null ? decode(found, kinds) : found === true ? decodeRow(list, kinds, part, place + 1) : null
  }
  return row
}

function decodeInstance(value: object): unknown {
  if (neo4j.isDate(value) || neo4j.isDateTime(value) || neo4j.isLocalDateTime(value) || neo4j.isTime(value)) return value.toString()
  return neo4j.isInt(value) ? value.toNumber() : value
}
