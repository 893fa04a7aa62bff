import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { after, before, describe, test } from 'node:test'
import { fastify, type FastifyInstance } from 'fastify'
import { addGraphiqlRoutes } from '../../src/http/graphiql-routes.ts'

async function createPage(folder: string): Promise<FastifyInstance> {
  const app = fastify()
  await addGraphiqlRoutes(app, pathToFileURL(`${folder}/`))
  return app
}

describe('/graphiql', () => {
  let folder = ''
  let app: FastifyInstance
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parley-graphiql-'))
    await writeFile(join(folder, 'page.html'), '<!doctype html>')
    await writeFile(join(folder, 'main.js'), '1')
    await writeFile(join(folder, '.stamp'), 'x')
    app = await createPage(folder)
  })
  after(async () => {
    await app.close()
    await rm(folder, { recursive: true })
  })

  test('allows scripts from this host only, none in the page', async () => {
    const { statusCode, headers } = await app.inject('/graphiql')
    const policy = String(headers['content-security-policy'])
    assert.equal(statusCode, 200)
    assert.match(policy, /default-src 'none'; script-src 'self';/)
    assert.doesNotMatch(policy, /script-src[^;]*unsafe|https?:|\*/)
  })
  test('sends its files with their types', async () => {
    const { statusCode, headers, body } = await app.inject('/graphiql/assets/main.js')
    assert.deepEqual([statusCode, headers['content-type'], body], [200, 'text/javascript; charset=utf-8', '1'])
  })
  test('does not send again what the browser has', async () => {
    const { headers } = await app.inject('/graphiql/assets/main.js')
    const again = await app.inject({ url: '/graphiql/assets/main.js', headers: { 'if-none-match': String(headers['etag']) } })
    assert.deepEqual([again.statusCode, again.body], [304, ''])
  })
  test('sends nothing that is not a file of the page', async () => {
    for (const name of ['.stamp', 'nothing.js', '..%2f..%2fpackage.json', '%2e%2e/package.json']) assert.equal((await app.inject(`/graphiql/assets/${name}`)).statusCode, 404, name)
  })
  test('says what to do where it is not built', async () => {
    const unbuilt = await createPage(join(folder, 'nowhere'))
    const { statusCode, body } = await unbuilt.inject('/graphiql')
    assert.deepEqual([statusCode, body], [404, 'GraphiQL is not built: npm run build makes it.\n'])
    await unbuilt.close()
  })
})
