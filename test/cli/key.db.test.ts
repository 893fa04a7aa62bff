import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { hashKey } from '../../src/access/api-key.ts'
import { readKey } from '../../src/access/key-records.ts'
import { keyCommand } from '../../src/cli/key.ts'
import type { Connection } from '../../src/neo4j/connect.ts'
import { createRead } from '../../src/neo4j/run.ts'
import { addressForTests, openTestDatabase } from '../database.ts'
import { runParley, startService, type Variables } from './program.ts'

let connection: Connection
let variables: Variables
before(async () => {
  connection = await openTestDatabase()
  const { uri, user, password, database } = await addressForTests()
  variables = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
})

const key = (...words: readonly string[]) => runParley(['key', ...words], variables)

async function statusOf(url: string, bearer: string): Promise<number> {
  const { status } = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` }, body: '{"query":"{ service { version } }"}' })
  return status
}

describe('parley key', () => {
  test('refuses words that make no sense with 2, and what may not be with 1, before it looks for a database', async (t) => {
    const senseless = [['create'], ['create', 'desk'], ['create', 'desk', '--role', 'boss'], ['create', 'a', 'b', '--role', 'editor'], ['list', 'x'], ['list', '--role', 'editor'], ['revoke'], ['forget'], ['constructor'], []]
    const said = t.mock.method(console, 'error', () => undefined)
    for (const words of senseless) {
      assert.equal(await keyCommand.run(words), 2, words.join(' '))
      assert.match(String(said.mock.calls.at(-1)?.arguments[0]), /See npx parley key --help\.$/)
    }
    said.mock.restore()
    const { exitCode, errors } = await runParley(['key', 'create', 'desk', '--role', 'editor', '--expires', '2027-02-30'], {})
    assert.equal(exitCode, 1)
    assert.match(errors, /^"2027-02-30" is neither a day .* \[BAD_DATE\]\n$/)
  })

  test('makes keys for a service that is running, lists and revokes them; the service prints its first one, once', async () => {
    const service = startService({ ...variables, PARLEY_PORT: '0', PARLEY_SEED: 'none' })
    await service.prints(/Ctrl-C stops it\./)
    const made = await key('create', 'desk', '--role', 'editor', '--expires', '2999-12-31')
    assert.deepEqual([made.exitCode, made.errors], [0, 'The key desk has the role EDITOR until 2999-12-31T00:00:00.000Z. It is shown this once; send it as the header "Authorization: Bearer <key>".\n'])
    const desk = made.output.trim()
    assert.match(made.output, /^parley_[\w-]{43}\n$/)
    const again = await key('create', 'desk', '--role', 'editor')
    assert.deepEqual([again.exitCode, again.output], [1, ''])
    assert.match(again.errors, /never given again.*\[BAD_INPUT\]\n$/)

    const printed = (pattern: RegExp, text: string): string => pattern.exec(text)?.[1] ?? ''
    const list = await key('list')
    assert.match(list.output, /^NAME +ROLE +CREATED +BY +LAST USED +STATE\nfirst +ADMIN .* parley +never +holds\ndesk +EDITOR .* never +holds until 2999-12-31T00:00:00\.000Z\n$/)
    assert.ok(!list.output.includes('parley_'))

    const url = printed(/GraphQL +(http:\S+)\/graphql/, service.printed())
    const first = printed(/Key +(parley_\S+) /, service.printed())
    assert.deepEqual(await Promise.all([statusOf(url, desk), statusOf(url, first), statusOf(url, `${desk.slice(0, -2)}xx`)]), [200, 200, 401])
    const revoked = await key('revoke', 'desk')
    assert.deepEqual([revoked.exitCode, revoked.output], [0, 'The key desk is revoked: every running service refuses it within 5 seconds.\n'])
    const startedAt = Date.now()
    while ((await statusOf(url, desk)) !== 401) {
      assert.ok(Date.now() - startedAt < 10_000)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    assert.ok((await readKey(createRead(connection), hashKey(first)))?.lastUsedAt !== null)
    assert.match((await key('revoke', 'desk')).output, /has been revoked since/)
    assert.equal((await key('revoke', 'nobody')).exitCode, 1)

    service.child.kill('SIGTERM')
    const { exitCode, output, errors } = await service.ended
    assert.equal(exitCode, 0)
    assert.equal((output + errors).split(first).length, 2, 'printed once, and never logged')
    assert.ok(!(output + errors).includes(desk))
  })

  test('is not needed where the settings give a key: the service then makes none', async () => {
    await openTestDatabase() // without keys again
    const service = startService({ ...variables, PARLEY_PORT: '0', PARLEY_SEED: 'none', PARLEY_ADMIN_KEY: 'a-key-that-somebody-made-by-chance' })
    await service.prints(/Ctrl-C stops it\./)
    service.child.kill('SIGTERM')
    const { output } = await service.ended
    assert.doesNotMatch(output, /parley_|somebody/)
    assert.equal((await key('list')).output, 'There are no keys.\n')
  })
})
