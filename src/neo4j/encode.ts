import { int } from 'neo4j-driver'

/**
 * Turns whole numbers into integers of the database: the driver would send every JavaScript number as a float,
 * which LIMIT refuses and which hand-written Cypher would see as 3.0.
 */
export function encode(params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return encodeValue(params) as Record<string, unknown>
}

function encodeValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : value
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(encodeValue)
  const encoded: Record<string, unknown> = {}
  for (const key in value) {
    const entry = (value as Readonly<Record<string, unknown>>)[key]
    if (entry !== undefined) encoded[key] = encodeValue(entry)
  }
  return encoded
}
