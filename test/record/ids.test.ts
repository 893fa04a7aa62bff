import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { dyadOf, hash, keyedId, relationHash } from '../../src/record/ids.ts'
import { typeOfId } from '../../src/record/labels.ts'

describe('ids', () => {
  test('a hash is 128 bits in 22 letters, and its parts do not run together', () => {
    assert.match(hash('a'), /^[\w-]{22}$/)
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }).filter((text) => !text.includes('\u0000')), { minLength: 2, maxLength: 3 }), (parts) => {
        const [first = '', second = '', ...rest] = parts
        assert.notEqual(hash(...parts), hash(first + second, ...rest))
      }),
    )
  })

  test('a relation has another id from the other side, and the same dyad', () => {
    assert.notEqual(relationHash('event:t:1', 'STRUCK', 'country:a', 'country:b'), relationHash('event:t:1', 'STRUCK', 'country:b', 'country:a'))
    assert.equal(dyadOf('country:b', 'country:a'), dyadOf('country:a', 'country:b'))
  })

  test('a key becomes an id of its writer; a full id stays', () => {
    assert.equal(keyedId('event', 'article', 'raid'), 'event:article:raid')
    assert.equal(keyedId('event', 'article', 'event:other:raid'), 'event:other:raid')
  })

  test('a prefix tells the type', () => {
    assert.deepEqual(['person:a', 'event:w:k', 'relation:x', 'nobody:a', 'person', ''].map(typeOfId), ['Person', 'Event', 'Relation', null, null, null])
  })
})
