import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { after, before, describe, test } from 'node:test'
import { fastify, type FastifyInstance } from 'fastify'
import { addExplorerRoutes } from '../../src/http/explorer-routes.ts'

async function createPage(folder: string): Promise<FastifyInstance> {
  const app = fastify()
  await addExplorerRoutes(app, pathToFileURL(`${folder}/`))
  return app
}

describe('/', () => {
  let folder = ''
  let app: FastifyInstance
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parley-explorer-'))
    await mkdir(join(folder, 'assets'))
    await writeFile(join(folder, 'index.html'), '<!doctype html>')
    await writeFile(join(folder, 'licences.md'), '# Licences')
    await writeFile(join(folder, 'assets', 'index-1.js'), '1')
    app = await createPage(folder)
  })
  after(async () => {
    await app.close()
    await rm(folder, { recursive: true })
  })

  test('allows scripts and styles from this host only, none in the page', async () => {
    const { statusCode, headers } = await app.inject('/')
    const policy = String(headers['content-security-policy'])
    assert.deepEqual([statusCode, headers['cache-control']], [200, 'no-cache'])
    assert.match(policy, /^default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self';/)
    assert.doesNotMatch(policy, /unsafe|https?:|\*/)
  })
  test('has files that a browser keeps, for their names change with them', async () => {
    const { statusCode, headers, body } = await app.inject('/assets/index-1.js')
    assert.deepEqual([statusCode, headers['content-type'], body], [200, 'text/javascript; charset=utf-8', '1'])
    assert.match(String(headers['cache-control']), /immutable/)
  })
  test('names the licences of what it is made of', async () => assert.equal((await app.inject('/licences.md')).body, '# Licences'))
  test('sends nothing that is not a file of the page', async () => {
    for (const name of ['index.html', 'nothing.js', '..%2findex.html', '%2e%2e/index.html', '..%2f..%2fpackage.json']) assert.equal((await app.inject(`/assets/${name}`)).statusCode, 404, name)
  })
  test('says what to do where it is not built', async () => {
    const unbuilt = await createPage(join(folder, 'nowhere'))
    const { statusCode, body } = await unbuilt.inject('/')
    assert.equal(statusCode, 404)
    assert.match(body, /npm run build makes it/)
    await unbuilt.close()
  })
})
