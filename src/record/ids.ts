import { hash as digest } from 'node:crypto'

/** 128 bits of SHA-256 over the parts, in 22 characters of base64url. */
export function hash(...parts: readonly string[]): string {
  return digest('sha256', `${parts.join('\u0000')}\u0000`, 'buffer').toString('base64url', 0, 16)
}

/** The hash part of a relation's id. */
export function relationHash(eventId: string, type: string, fromId: string, toId: string): string {
  return hash(eventId, type, fromId, toId)
}

/** The two ends of a relation as one key, the same from either side. */
export function dyadOf(left: string, right: string): string {
  return left < right ? `${left}|${right}` : `${right}|${left}`
}

/** The id of something that a writer named by a key; a full id stays as it is. */
export function keyedId(prefix: 'document' | 'claim' | 'event', writer: string, key: string): string {
  return key.startsWith(`${prefix}:`) ? key : `${prefix}:${writer}:${key}`
}
