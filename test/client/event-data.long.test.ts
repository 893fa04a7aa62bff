import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { addressForTests, openTestDatabase } from '../database.ts'
import { assertNotebook, serve } from './notebook.ts'
import { openPython } from './python.ts'

const run = promisify(execFile)
const pathOf = (path: string): string => new URL(`../../${path}`, import.meta.url).pathname
const python = await openPython()

if (python !== null) {
  void test('notebooks/event-data.ipynb runs from top to bottom on event data that was invented and imported as it says, and says what it keeps', async () => {
    const connection = await openTestDatabase()
    const { uri, user, password, database } = await addressForTests()
    const folder = mkdtempSync(join(tmpdir(), 'parley-events-'))
    const tsx = (words: readonly string[]): ReturnType<typeof run> => run(process.execPath, ['--import', import.meta.resolve('tsx'), ...words], { cwd: folder, env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, NODE_OPTIONS: '' } })
    try {
      await tsx([pathOf('bench/generate-events.ts'), 'events.tsv', '--count', '3000'])
      const { stdout } = await tsx([pathOf('src/cli/parley.ts'), 'import', 'icews', 'events.tsv'])
      assert.match(String(stdout), /3,000 rows read .+ 3,000 written/)
      await serve(connection, (url) => assertNotebook(python, 'event-data.ipynb', url))
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
}
