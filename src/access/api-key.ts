import { createHash, randomBytes } from 'node:crypto'
import { ParleyError } from '../errors.ts'

/** By which scanners find keys that somebody has published. */
const prefix = 'parley_'

/**
 * Names that no key may have. Claims are kept under the name of whoever gives them: these are the names of data that Parley loads itself,
 * and of callers who have no key in the database.
 */
const reservedNames: ReadonlySet<string> = new Set(['admin', 'anonymous', 'local', 'parley', 'system', 'jwt', 'seed', 'article', 'acled', 'aliases', 'cow', 'ftm', 'gdelt', 'icews', 'phoenix', 'polecat', 'terrier', 'ucdp'])

/** A new key: 256 random bits. */
export function makeKey(): string {
  return `${prefix}${randomBytes(32).toString('base64url')}`
}

/** Whether a text has the form of a key; others need not be looked up. */
export function isKey(text: string): boolean {
  return text.startsWith(prefix) && /^[A-Za-z0-9_-]{43}$/.test(text.slice(prefix.length))
}

/**
 * What is kept of a key: its SHA-256, as hexadecimal digits. A key is 256 random bits, so there is nothing to guess that a slow hash would slow down,
 * and a look-up by hash tells by its time nothing of the key.
 */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

/** @throws ParleyError BAD_INPUT */
export function assertKeyName(name: string): void {
  if (!/^[a-z0-9][a-z0-9._-]{0,63}$/.test(name)) throw new ParleyError('BAD_INPUT', `${JSON.stringify(name)} is no name of a key: small letters, digits and . _ - are allowed, at most 64, the first a letter or digit.`, { details: { given: name } })
  if (reservedNames.has(name)) throw new ParleyError('BAD_INPUT', `${JSON.stringify(name)} is kept for data that Parley loads and for callers without a key; choose another name.`, { details: { given: name } })
}
