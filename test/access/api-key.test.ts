import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { assertKeyName, hashKey, isKey, makeKey } from '../../src/access/api-key.ts'

describe('a key', () => {
  test('is made anew each time, in the form by which scanners and the service know one', () => {
    const keys = Array.from({ length: 1_000 }, makeKey)
    assert.equal(new Set(keys).size, 1_000)
    for (const key of keys) {
      assert.match(key, /^parley_[\w-]{43}$/)
      assert.ok(isKey(key))
    }
  })

  test('is known only by its whole form', () => {
    const key = makeKey()
    for (const other of [key.slice(1), `${key}x`, key.slice(0, -1), key.replace('parley_', 'PARLEY_'), `${key.slice(0, -1)}=`, `${key.slice(0, -1)}\n`, '']) assert.ok(!isKey(other), JSON.stringify(other))
  })

  test('is kept as its SHA-256', () => {
    assert.equal(hashKey('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})

describe('the name of a key', () => {
  test('is of small letters, digits and . _ -', () => {
    for (const name of ['a', '0', 'news-desk', 'news.desk_2', 'x'.repeat(64)]) assert.doesNotThrow(() => assertKeyName(name), name)
    for (const name of ['', 'A', 'é', '-a', '.a', 'a b', 'a:b', 'a/b', 'jwt/a', 'a\n', 'x'.repeat(65)]) assert.throws(() => assertKeyName(name), { code: 'BAD_INPUT' }, JSON.stringify(name))
  })

  test('is never one under which Parley itself writes or lets in', () => {
    for (const name of ['seed', 'article', 'icews', 'gdelt', 'admin', 'anonymous', 'jwt']) assert.throws(() => assertKeyName(name), { code: 'BAD_INPUT', message: /is kept for/ }, name)
  })

  test('holds no mark that parts the ids of claims, so no two writers share one', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        try {
          assertKeyName(name)
        } catch {
          return true
        }
        return !/[:/#~\s]/.test(name)
      }),
    )
  })
})
