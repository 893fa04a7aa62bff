import assert from 'node:assert/strict'
import { before, beforeEach, describe, test } from 'node:test'
import { hashKey } from '../../src/access/api-key.ts'
import { createFirstKey, createKey, firstKeyName, listKeys, noteUse, readKey, revokeKey } from '../../src/access/key-records.ts'
import { cypher, toStatement, type Run, type Transact } from '../../src/cypher/statement.ts'
import type { Connection } from '../../src/neo4j/connect.ts'
import { createRead, createRunAlone, createTransact } from '../../src/neo4j/run.ts'
import { appendBatch } from '../../src/write/append.ts'
import { openTestDatabase } from '../database.ts'

let connection: Connection
let read: Run
let transact: Transact
before(async () => {
  connection = await openTestDatabase()
  read = createRead(connection)
  transact = createTransact(connection)
})
beforeEach(() => createRunAlone(connection)(toStatement(cypher`MATCH (k:Key) DELETE k`)))

const editor = (name: string) => ({ name, role: 'EDITOR', by: 'a test', expiresAt: null }) as const

describe('a key in the database', () => {
  test('is found by its hash; the key itself is nowhere', async () => {
    const key = await createKey(transact, { ...editor('desk'), expiresAt: '2999-01-01T00:00:00.000Z' })
    const record = await readKey(read, hashKey(key))
    assert.match(record?.createdAt ?? '', /^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    assert.deepEqual({ ...record, createdAt: '' }, { name: 'desk', role: 'EDITOR', createdAt: '', createdBy: 'a test', expiresAt: '2999-01-01T00:00:00.000Z', lastUsedAt: null, revokedAt: null, revokedBy: null })
    assert.equal(await readKey(read, hashKey(`${key}x`)), null)
    const [all] = await read(toStatement(cypher`MATCH (n) RETURN collect(properties(n)) AS nodes`))
    assert.ok(!JSON.stringify(all).includes(key) && !JSON.stringify(all).includes(key.slice(7)))
  })

  test('has a name that is never given again, not even when it has been revoked', async () => {
    await createKey(transact, editor('desk'))
    await assert.rejects(createKey(transact, editor('desk')), { code: 'BAD_INPUT', message: /There is or was a key "desk"/ })
    await revokeKey(transact, 'desk', 'a test')
    await assert.rejects(createKey(transact, editor('desk')), { code: 'BAD_INPUT' })
  })

  test('has a name under which nobody has written', async () => {
    await appendBatch(transact, { writer: 'elder', by: 'a test', entities: [], documents: [{ document: { key: 'd1', title: 'A report' }, claims: [] }] })
    await assert.rejects(createKey(transact, editor('elder')), { code: 'BAD_INPUT', message: /documents or claims of a writer "elder"/ })
    await createKey(transact, editor('elde'))
    await assert.rejects(createKey(transact, editor('seed')), { code: 'BAD_INPUT' })
  })

  test('is not made when it would have expired already', async () => {
    await assert.rejects(createKey(transact, { ...editor('desk'), expiresAt: '2024-01-01T00:00:00.000Z' }), { code: 'BAD_INPUT', message: /is past/ })
    assert.deepEqual(await listKeys(read), [])
  })

  test('is made once, however many ask for its name at the same time', async () => {
    const made = await Promise.allSettled(Array.from({ length: 8 }, () => createKey(transact, editor('desk'))))
    const keys = made.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    assert.equal(keys.length, 1)
    assert.equal((await readKey(read, hashKey(keys[0] ?? '')))?.name, 'desk')
    for (const one of made) if (one.status === 'rejected') assert.equal((one.reason as { code?: string }).code, 'BAD_INPUT')
  })

  test('is revoked once; who did it first stays', async () => {
    const key = await createKey(transact, editor('desk'))
    const first = await revokeKey(transact, 'desk', 'ada')
    const second = await revokeKey(transact, 'desk', 'bob')
    assert.deepEqual([first.isNew, second.isNew, second.key.revokedBy, second.key.revokedAt], [true, false, 'ada', first.key.revokedAt])
    assert.equal((await readKey(read, hashKey(key)))?.revokedAt, first.key.revokedAt)
    await assert.rejects(revokeKey(transact, 'nobody', 'ada'), { code: 'NOT_FOUND' })
  })

  test('is noted as used unless that was noted since', async () => {
    const hash = hashKey(await createKey(transact, editor('desk')))
    const lastUsedAt = async () => (await readKey(read, hash))?.lastUsedAt
    await noteUse(transact, hash, '2024-01-01T00:05:00.000Z', '2024-01-01T00:04:00.000Z')
    await noteUse(transact, hash, '2024-01-01T00:05:30.000Z', '2024-01-01T00:04:30.000Z')
    assert.equal(await lastUsedAt(), '2024-01-01T00:05:00.000Z')
    await noteUse(transact, hash, '2024-01-01T00:06:30.000Z', '2024-01-01T00:05:30.000Z')
    assert.equal(await lastUsedAt(), '2024-01-01T00:06:30.000Z')
  })

  test('leaves the version of the data as it is', async () => {
    const clock = async () => (await read(toStatement(cypher`MATCH (k:Clock) RETURN k.number AS number`)))[0]?.['number']
    const before = await clock()
    await createKey(transact, editor('desk'))
    await revokeKey(transact, 'desk', 'a test')
    assert.equal(await clock(), before)
  })
})

describe('the first key', () => {
  test('is made for a database that has never had one, by one of those who start at the same time', async () => {
    const made = (await Promise.all(Array.from({ length: 5 }, () => createFirstKey(transact)))).filter((key) => key !== null)
    assert.equal(made.length, 1)
    const record = await readKey(read, hashKey(made[0] ?? ''))
    assert.deepEqual([record?.name, record?.role], [firstKeyName, 'ADMIN'])
    assert.equal(await createFirstKey(transact), null)
  })

  test('is not made again when it has been revoked, nor where there is another', async () => {
    await createFirstKey(transact)
    await revokeKey(transact, firstKeyName, 'a test')
    assert.equal(await createFirstKey(transact), null)
    await createRunAlone(connection)(toStatement(cypher`MATCH (k:Key) DELETE k`))
    await createKey(transact, editor('desk'))
    assert.equal(await createFirstKey(transact), null)
  })
})

test('keys are found by an index', async () => {
  const [row] = await createRunAlone(connection)({ text: "SHOW CONSTRAINTS YIELD name, type WHERE name STARTS WITH 'key_' RETURN collect(name + ' ' + type) AS constraints", params: {} })
  assert.deepEqual((row?.['constraints'] as string[]).sort(), ['key_hash UNIQUENESS', 'key_name UNIQUENESS'])
})
