import neo4j from 'neo4j-driver'
import { firstPlaceOf, hasPart, kindOf, type RowKind } from '../cypher/row-kind.ts'

type Kinds = readonly RowKind[]

/**
 * Turns driver values into plain JavaScript ones, in place where they are lists or maps: temporal values to ISO strings,
 * and rows to objects with the names of their kind.
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
  const kind = kindOf(list, kinds)
  if (kind !== undefined) return decodeRow(list, kinds, kind, firstPlaceOf(list))
  for (let index = 0; index < list.length; index++) list[index] = decode(list[index], kinds)
  return list
}

function decodeRow(list: readonly unknown[], kinds: Kinds, kind: RowKind, from: number): unknown {
  const { names, type, parts, places } = kind
  const row: Record<string, unknown> = type === null ? {} : { __typename: type }
  for (let index = 0; index < names.length; index++) {
    const place = from + (places[index] ?? 0)
    const part = parts[index] ?? null
    row[names[index] ?? ''] = part === null ? decode(list[place], kinds) : hasPart(list, kind, index, from) ? decodeRow(list, kinds, part.kind, place) : null
  }
  return row
}

function decodeInstance(value: object): unknown {
  if (neo4j.isDate(value) || neo4j.isDateTime(value) || neo4j.isLocalDateTime(value) || neo4j.isTime(value)) return value.toString()
  return neo4j.isInt(value) ? value.toNumber() : value
}
