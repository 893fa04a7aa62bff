import neo4j from 'neo4j-driver'

/**
 * Turns driver values into plain JavaScript ones: temporal values to ISO strings, lists and maps through and through.
 * Statements return scalars, lists and maps, never nodes or relationships.
 */
export function decode(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(decode)
  if (neo4j.isDate(value) || neo4j.isDateTime(value) || neo4j.isLocalDateTime(value) || neo4j.isTime(value)) return value.toString()
  if (neo4j.isInt(value)) return value.toNumber()
  const decoded: Record<string, unknown> = {}
  for (const [key, entry] of Object.entries(value)) decoded[key] = decode(entry)
  return decoded
}
