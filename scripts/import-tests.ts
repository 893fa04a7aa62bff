/**
 * Runs test files in one process, one after the other, each when the parent names it (`scripts/run-files.ts`; no name: there are no more): what they test is loaded,
 * and compiled by Node as it is used more, once. Each file is a suite, so that its hooks are its own, and finds the variables and the folder
 * as the first one did.
 */
import { after, describe } from 'node:test'
import { pathToFileURL } from 'node:url'
import { closeOpened } from '../test/database.ts'

const folder = process.cwd()
const variables = { ...process.env }

function restoreSurroundings(): void {
  process.chdir(folder)
  for (const name of Object.keys(process.env)) if (!(name in variables)) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, variables)
}

process.on('message', (file: string) => {
  if (file === '') {
    process.disconnect()
    return
  }
  restoreSurroundings()
  void describe(file, async () => {
    try {
      await import(pathToFileURL(file).href)
    } finally {
      after(closeOpened)
    }
  })
})
process.send?.('ready')
