import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'
import type { FastifyInstance } from 'fastify'
import { createExportServer } from '../export/export-server.ts'
import { openSeededDatabase } from '../seeded-database.ts'
import { readExamples } from './examples.ts'
import { openPython, runPython } from './python.ts'

const run = promisify(execFile)

const python = await openPython()
const clientFolder = new URL('../../clients/python/', import.meta.url).pathname

/** Whether R is here with what docs/r.md uses; where not, that is said. */
async function hasR(): Promise<boolean> {
  try {
    await run('Rscript', ['-e', 'for (name in c("readr", "igraph")) library(name, character.only = TRUE)'])
    return true
  } catch {
    console.warn('Rscript with readr and igraph is not here: the examples of docs/r.md are NOT tested.')
    return false
  }
}
const isRHere = await hasR()

const folder = mkdtempSync(join(tmpdir(), 'parley-client-'))
let app: FastifyInstance
let url = ''
before(async () => {
  app = await createExportServer(await openSeededDatabase())
  url = await app.listen({ host: '127.0.0.1', port: 0 })
})
after(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

if (python !== null) {
  void test('the tests of the Python client pass on the seeded service, and none is skipped', async () => {
    const { stderr } = await runPython(python, ['-W', 'error::ResourceWarning', '-m', 'unittest', 'discover', '-s', join(clientFolder, 'tests')], { PARLEY_URL: url })
    assert.match(stderr, /^OK$/m)
  })

  void test('the examples of docs/python.md run, in their order', async () => {
    const program = `import os\nos.chdir(${JSON.stringify(folder)})\n${readExamples('python.md', 'python')}`
    const { stdout } = await runPython(python, ['-W', 'ignore:paths', '-c', program], { PARLEY_URL: url, PYTHONPATH: clientFolder })
    assert.match(stdout, /^Parley .+\[Data set\]/m)
    assert.match(stdout, /^UNKNOWN_TYPE /m)
    assert.deepEqual(readdirSync(folder).sort(), ['edges.csv', 'network.gexf', 'relations.parquet'])
  })
}

if (isRHere) {
  void test('the examples of docs/r.md run, in their order', async () => {
    const script = join(folder, 'examples.R')
    writeFileSync(script, readExamples('r.md', 'r'))
    await run('Rscript', ['--vanilla', script], { env: { ...process.env, PARLEY_URL: url } })
  })
}
