import assert from 'node:assert/strict'
import type { Connection } from '../../src/neo4j/connect.ts'
import { createExportServer } from '../export/export-server.ts'
import { runPython } from './python.ts'

const pathOf = (path: string): string => new URL(`../../${path}`, import.meta.url).pathname

/** What the code cells of a notebook say, a list of texts each. */
type Said = readonly (readonly string[])[]

/** Starts the service over a database of the tests, for one piece of work. */
export async function serve(connection: Connection, work: (url: string) => Promise<void>): Promise<void> {
  const app = await createExportServer(connection)
  try {
    await work(await app.listen({ host: '127.0.0.1', port: 0 }))
  } finally {
    await app.close()
  }
}

/** Executes a notebook with a service and compares what its cells say with what is kept in it; with PARLEY_TEST_GOLDENS=write it is kept. */
export async function assertNotebook(python: string, name: string, url: string): Promise<void> {
  const isWriting = process.env['PARLEY_TEST_GOLDENS'] === 'write'
  const path = pathOf(`notebooks/${name}`)
  const { stdout } = await runPython(python, [pathOf('test/client/run_notebook.py'), path, ...(isWriting ? [path] : [])], { PARLEY_URL: url })
  const { kept, now } = JSON.parse(stdout) as { readonly kept: Said; readonly now: Said }
  assert.ok(now.flat().filter((text) => text === 'a picture').length >= 3)
  if (!isWriting) assert.deepEqual(now, kept)
}
