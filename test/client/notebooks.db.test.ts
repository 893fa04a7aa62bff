import { test } from 'node:test'
import { openSeededDatabase } from '../seeded-database.ts'
import { assertNotebook, serve } from './notebook.ts'
import { openPython } from './python.ts'

const python = await openPython()

if (python !== null) {
  void test('notebooks/quickstart.ipynb runs from top to bottom on the seeded service and says what it keeps', async () => {
    await serve(await openSeededDatabase(), (url) => assertNotebook(python, 'quickstart.ipynb', url))
  })
}
