import type { Anonymous } from '../config.ts'
import { ParleyError } from '../errors.ts'
import { hashKey, isKey } from './api-key.ts'
import type { Identity } from '../record/identity.ts'
import type { VerifyToken } from './jwt.ts'
import type { KeyStore } from './key-store.ts'

/** Whom a service lets in. */
export interface Doors {
  readonly anonymous: Anonymous
  /** PARLEY_ADMIN_KEY */
  readonly adminKey: string | null
  readonly keys: KeyStore
  /** Null where no tokens are taken. */
  readonly verifyToken: VerifyToken | null
}

/**
 * Says who asks.
 * @param authorization the `Authorization` header; undefined where there is none
 * @param mayLookUp whether a key that has not been seen here may be looked up; otherwise it counts as unknown
 * @throws ParleyError UNAUTHENTICATED, JWKS_UNAVAILABLE, and what reading from the database throws. Credentials that do not hold never count as none.
 */
export type Admit = (authorization: string | undefined, mayLookUp?: () => Promise<boolean>) => Promise<Identity>

const anonymousReader: Identity = Object.freeze({ name: 'anonymous', writer: 'anonymous', role: 'READER', isAnonymous: true })
const admin: Identity = Object.freeze({ name: 'admin', writer: 'admin', role: 'ADMIN' })

/** Whether a text has the form of a signed token: three parts of base64url. */
function isToken(text: string): boolean {
  return /^[\w-]+\.[\w-]+\.[\w-]*$/.test(text)
}

function refuse(message: string): ParleyError {
  return new ParleyError('UNAUTHENTICATED', message)
}

/** @throws ParleyError UNAUTHENTICATED */
async function admitKey(keys: KeyStore, hash: string, mayLookUp: () => Promise<boolean>): Promise<Identity> {
  const key = keys.isKnown(hash) || (await mayLookUp()) ? await keys.find(hash) : null
  if (key === null) throw refuse('The key is not known here.')
  const { name, role, revokedAt, expiresAt } = key
  if (revokedAt !== null) throw refuse(`The key ${JSON.stringify(name)} was revoked at ${revokedAt}.`)
  if (expiresAt !== null && expiresAt <= new Date().toISOString()) throw refuse(`The key ${JSON.stringify(name)} expired at ${expiresAt}.`)
  keys.noteUse(hash)
  return { name, writer: name, role }
}

/** Lets in who shows a key or a token that holds and, where the service allows it, who shows none. */
export function createAdmit({ anonymous, adminKey, keys, verifyToken }: Doors): Admit {
  const adminHash = adminKey === null ? null : hashKey(adminKey)
  return async (authorization, mayLookUp = () => Promise.resolve(true)) => {
    if (authorization === undefined) {
      if (anonymous === 'read') return anonymousReader
      throw refuse('Nothing is answered here without a key.')
    }
    const [, credentials] = /^Bearer +([\w.~+/-]+=*) *$/i.exec(authorization) ?? []
    if (credentials === undefined) throw refuse('The header Authorization is not of the form "Bearer <key>".')
    const hash = hashKey(credentials)
    if (hash === adminHash) return admin // by their hashes, whose bytes tell nothing of the key
    if (isKey(credentials)) return admitKey(keys, hash, mayLookUp)
    if (verifyToken !== null && isToken(credentials)) return verifyToken(credentials)
    throw refuse(`What follows "Bearer" is ${verifyToken === null ? 'no key of Parley' : 'neither a key of Parley nor a token'}.`)
  }
}
