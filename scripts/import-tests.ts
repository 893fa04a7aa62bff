/** Runs test files in one process: `node --import tsx scripts/import-tests.ts FILE …`. */
import { pathToFileURL } from 'node:url'

for (const file of process.argv.slice(2)) await import(pathToFileURL(file).href)
