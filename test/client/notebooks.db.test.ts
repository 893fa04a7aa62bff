import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { createExportServer } from '../export/service.ts'
import { openSeededDatabase } from '../seeded-database.ts'
import { openPython, runPython } from './python.ts'

const python = await openPython()
const pathOf = (path: string): string => new URL(`../../${path}`, import.meta.url).pathname

/** Executes a notebook with a service and compares what its cells say with what is kept in it; with PARLEY_TEST_GOLDENS=write it is kept. */
async function assertNotebook(name: string, url: string): Promise<void> {
  assert.ok(python !== null)
  const path = pathOf(`notebooks/${name}`)
  const said = await runPython(python, [pathOf('test/client/run_notebook.py'), path, ...(process.env['PARLEY_TEST_GOLDENS'] === 'write' ? [path] : [])], { PARLEY_URL: url })
  const { kept, now } = JSON.parse(said) as { readonly kept: readonly (readonly string[])[]; readonly now: readonly (readonly string[])[] }
  assert.ok(now.flat().filter((text) => text === 'a picture').length >= 3)
  if (process.env['PARLEY_TEST_GOLDENS'] !== 'write') assert.deepEqual(now, kept)
}

let app: FastifyInstance
let url = ''
before(async () => {
  app = await createExportServer(await openSeededDatabase())
  url = await app.listen({ host: '127.0.0.1', port: 0 })
})
after(() => app.close())

if (python !== null) {
  void test('notebooks/quickstart.ipynb runs from top to bottom on the seeded service and says what it keeps', () => assertNotebook('quickstart.ipynb', url))
}
