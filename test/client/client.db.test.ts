import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { createExportServer } from '../export/service.ts'
import { openSeededDatabase } from '../seeded-database.ts'
import { openPython, runPython } from './python.ts'

const python = await openPython()
const folder = new URL('../../clients/python/tests', import.meta.url).pathname

let app: FastifyInstance
let url = ''
before(async () => {
  app = await createExportServer(await openSeededDatabase())
  url = await app.listen({ host: '127.0.0.1', port: 0 })
})
after(() => app.close())

if (python !== null) {
  void test('the tests of the Python client pass on the seeded service, and none is skipped', async () => {
    const said = await runPython(python, ['-W', 'error::ResourceWarning', '-m', 'unittest', 'discover', '-s', folder], { PARLEY_URL: url })
    assert.match(said, /^OK$/m)
  })
}
