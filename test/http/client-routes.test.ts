import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { createTestServer } from './server-parts.ts'

const app = await createTestServer()
after(() => app.close())

const readText = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

void test('the Python client is served as it lies in clients/python', async () => {
  const { statusCode, body, headers } = await app.inject('/client/parley.py')
  assert.deepEqual([statusCode, headers['content-type'], body], [200, 'text/x-python; charset=utf-8', readText('clients/python/parley.py')])
  const again = await app.inject({ url: '/client/parley.py', headers: { 'if-none-match': String(headers['etag']) } })
  assert.deepEqual([again.statusCode, again.body], [304, ''])
})

void test('the Python client has the version of the service', () => {
  const { version } = JSON.parse(readText('package.json')) as { readonly version: string }
  assert.equal(/^__version__ = "(.*)"$/m.exec(readText('clients/python/parley.py'))?.[1], version)
})
