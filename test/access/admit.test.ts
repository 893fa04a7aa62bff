import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createAdmit, type Doors } from '../../src/access/admit.ts'
import { hashKey, makeKey } from '../../src/access/api-key.ts'
import type { KeyRecord } from '../../src/access/key-records.ts'
import type { KeyStore } from '../../src/access/key-store.ts'

const desk: KeyRecord = { name: 'desk', role: 'EDITOR', createdAt: '2024-01-01T00:00:00.000Z', createdBy: 'a test', expiresAt: null, lastUsedAt: null, revokedAt: null, revokedBy: null }

/** Keys of a test: what was looked up, and what was noted as used. */
function keysOf(records: Readonly<Record<string, KeyRecord>>, known: readonly string[] = []): KeyStore & { readonly lookedUp: string[]; readonly used: string[] } {
  const byHash = new Map(Object.entries(records).map(([key, record]) => [hashKey(key), record]))
  const lookedUp: string[] = []
  const used: string[] = []
  return {
    lookedUp,
    used,
    isKnown: (hash) => known.map(hashKey).includes(hash),
    find: (hash) => {
      lookedUp.push(hash)
      return Promise.resolve(byHash.get(hash) ?? null)
    },
    noteUse: (hash) => used.push(hash),
  }
}

function doors(given: Partial<Doors> = {}): Doors {
  return { anonymous: 'read', adminKey: null, keys: keysOf({}), verifyToken: null, ...given }
}

const refusal = (message: RegExp) => ({ code: 'UNAUTHENTICATED', message })

describe('a caller without a key', () => {
  test('reads, where that is allowed, without a look at the database', async () => {
    const keys = keysOf({})
    assert.deepEqual(await createAdmit(doors({ keys }))(undefined), { name: 'anonymous', writer: 'anonymous', role: 'READER', isAnonymous: true })
    assert.deepEqual(keys.lookedUp, [])
  })

  test('is refused where it is not', async () => {
    await assert.rejects(createAdmit(doors({ anonymous: 'none' }))(undefined), refusal(/without a key/))
  })
})

describe('a caller with a key', () => {
  test('has its name and its role, and writes under its name; that it was used is noted', async () => {
    const key = makeKey()
    const keys = keysOf({ [key]: desk })
    const admit = createAdmit(doors({ keys }))
    for (const header of [`Bearer ${key}`, `bearer ${key}`, `Bearer  ${key} `]) assert.deepEqual(await admit(header), { name: 'desk', writer: 'desk', role: 'EDITOR' })
    assert.deepEqual(keys.used, Array.from({ length: 3 }, () => hashKey(key)))
  })

  test('is refused where the key is unknown, revoked or expired, and never counts as nobody', async () => {
    const [unknown, revoked, expired, later] = [makeKey(), makeKey(), makeKey(), makeKey()]
    const keys = keysOf({
      [revoked]: { ...desk, revokedAt: '2024-02-01T00:00:00.000Z' },
      [expired]: { ...desk, expiresAt: '2024-02-01T00:00:00.000Z' },
      [later]: { ...desk, expiresAt: new Date(Date.now() + 60_000).toISOString() },
    })
    const admit = createAdmit(doors({ keys }))
    await assert.rejects(admit(`Bearer ${unknown}`), refusal(/^The key is not known here\.$/))
    await assert.rejects(admit(`Bearer ${revoked}`), refusal(/"desk" was revoked at 2024-02-01/))
    await assert.rejects(admit(`Bearer ${expired}`), refusal(/"desk" expired at 2024-02-01/))
    assert.equal((await admit(`Bearer ${later}`)).name, 'desk')
    assert.deepEqual(keys.used, [hashKey(later)])
  })

  test('is refused by what is no key at all, without a look at the database', async () => {
    const keys = keysOf({})
    const admit = createAdmit(doors({ keys }))
    for (const header of ['', 'Bearer', 'Bearer ', 'Basic YTpi', `Basic ${makeKey()}`, makeKey(), 'Bearer parley_short', `Bearer ${makeKey()} ${makeKey()}`, 'Bearer a.b.c', 'Bearer undefined']) {
      await assert.rejects(admit(header), { code: 'UNAUTHENTICATED' }, JSON.stringify(header))
    }
    assert.deepEqual(keys.lookedUp, [])
  })

  test('learns nothing of the key from the refusal', async () => {
    const key = makeKey()
    await assert.rejects(createAdmit(doors())(`Bearer ${key}`), (error: Error) => !JSON.stringify([error.message, Object.entries(error)]).includes(key.slice(7)))
  })

  test('whose key is not known here is not looked up after too many that did not hold; one that is known is', async () => {
    const [stranger, friend] = [makeKey(), makeKey()]
    const keys = keysOf({ [stranger]: desk, [friend]: desk }, [friend])
    const admit = createAdmit(doors({ keys }))
    const never = () => Promise.resolve(false)
    await assert.rejects(admit(`Bearer ${stranger}`, never), refusal(/not known here/))
    assert.equal((await admit(`Bearer ${friend}`, never)).name, 'desk')
    assert.deepEqual(keys.lookedUp, [hashKey(friend)])
  })

  test('is told where the database could not be asked, and not that the key is wrong', async () => {
    const down = { ...keysOf({}), find: () => Promise.reject(Object.assign(new Error('down'), { code: 'DATABASE_UNAVAILABLE' })) }
    await assert.rejects(createAdmit(doors({ keys: down }))(`Bearer ${makeKey()}`), { code: 'DATABASE_UNAVAILABLE' })
  })
})

describe('the key that the settings give', () => {
  const adminKey = 'k'.repeat(32)

  test('may do everything, under a name that no key has', async () => {
    assert.deepEqual(await createAdmit(doors({ adminKey }))(`Bearer ${adminKey}`), { name: 'admin', writer: 'admin', role: 'ADMIN' })
  })

  test('is none that is only like it, and none where there is none', async () => {
    for (const other of [adminKey.slice(1), `${adminKey}k`, adminKey.toUpperCase()]) await assert.rejects(createAdmit(doors({ adminKey }))(`Bearer ${other}`), { code: 'UNAUTHENTICATED' })
    await assert.rejects(createAdmit(doors())(`Bearer ${adminKey}`), { code: 'UNAUTHENTICATED' })
  })
})

test('a token is handed to whoever verifies tokens; a key is not', async () => {
  const key = makeKey()
  const seen: string[] = []
  const admit = createAdmit(
    doors({
      keys: keysOf({ [key]: desk }),
      verifyToken: (token) => {
        seen.push(token)
        return Promise.resolve({ name: 'jwt/ada', writer: 'jwt/x', role: 'READER' })
      },
    }),
  )
  assert.equal((await admit('Bearer aa.bb.cc')).name, 'jwt/ada')
  assert.equal((await admit(`Bearer ${key}`)).name, 'desk')
  assert.deepEqual(seen, ['aa.bb.cc'])
})
