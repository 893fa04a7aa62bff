import neo4j from 'neo4j-driver'
import type { Statement } from '../cypher/statement.ts'

type Names = NonNullable<Statement['names']>

/**
 * Turns driver values into plain JavaScript ones, in place where they are lists or maps: temporal values to ISO strings,
 * and rows, which come as `[true, kind, value, …]`, to objects with the names of their kind.
 * Statements return scalars, lists and maps, never nodes or relationships.
 */
export function decode(value: unknown, names: Names = []): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return decodeList(value, names)
  if (Object.getPrototypeOf(value) !== Object.prototype) return decodeInstance(value)
  const map = value as Record<string, unknown>
  for (const key of Object.keys(map)) map[key] = decode(map[key], names)
  return map
}

function decodeList(list: unknown[], names: Names): unknown {
  const own = list[0] === true ? names[list[1] as number] : undefined
  if (own === undefined) {
    for (let index = 0; index < list.length; index++) list[index] = decode(list[index], names)
    return list
  }
  const row: Record<string, unknown> = {}
  own.forEach((name, index) => (row[name] = decode(list[index + 2], names)))
  return row
}

function decodeInstance(value: object): unknown {
  if (neo4j.isDate(value) || neo4j.isDateTime(value) || neo4j.isLocalDateTime(value) || neo4j.isTime(value)) return value.toString()
  return neo4j.isInt(value) ? value.toNumber() : value
}
