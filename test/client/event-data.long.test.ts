import { test } from 'node:test'
import { generateEvents } from '../../bench/generate-events.ts'
import { loadEvents } from '../../bench/load-events.ts'
import { openToWrite } from '../database.ts'
import { assertNotebook, serve } from './notebook.ts'
import { openPython } from './python.ts'

const python = await openPython()

if (python !== null) {
  void test('notebooks/event-data.ipynb runs from top to bottom on invented event data and says what it keeps', async () => {
    const { connection, transact } = await openToWrite()
    await loadEvents(transact, generateEvents(3000), 500, () => undefined)
    await serve(connection, (url) => assertNotebook(python, 'event-data.ipynb', url))
  })
}
