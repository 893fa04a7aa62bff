import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { promisify } from 'node:util'
import type { FastifyInstance } from 'fastify'
import { createExportServer } from '../export/export-server.ts'
import { openSeededDatabase } from '../seeded-database.ts'
import { readExamples } from './examples.ts'
import { openPython, runPython } from './python.ts'

const run = promisify(execFile)

const python = await openPython()
const clientFolder = new URL('../../clients/python/', import.meta.url).pathname

/** What docs/r.md uses that is not here: all of it where there is no R. */
async function missingOfR(): Promise<readonly string[]> {
  const wanted = ['readr', 'igraph', 'arrow']
  try {
    const { stdout } = await run('Rscript', ['--vanilla', '-e', `cat(Filter(function(name) !requireNamespace(name, quietly = TRUE), c(${wanted.map((name) => `"${name}"`).join()})))`])
    return stdout.split(' ').filter((name) => name !== '')
  } catch {
    return ['Rscript', ...wanted]
  }
}
const missing = await missingOfR()
const isRHere = !['Rscript', 'readr', 'igraph'].some((name) => missing.includes(name))
if (missing.length > 0) console.warn(`${missing.join(', ')} not here: ${isRHere ? 'the example of docs/r.md with arrow is' : 'the examples of docs/r.md are'} NOT tested.`)

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

// They only read, and wait for the database and for the start of Python and R more than they work.
void describe('on the seeded service', { concurrency: true }, () => {
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
      assert.deepEqual(readdirSync(folder).sort(), ['edges.csv', 'events.graphml', 'network.gexf', 'relations.parquet'])
    })
  }

  if (isRHere) {
    void test('the examples of docs/r.md run, in their order, and say what the notebook says', async () => {
      const blocks = readExamples('r.md', 'r', (block) => !block.includes('arrow::') || !missing.includes('arrow'))
      const own = mkdtempSync(join(tmpdir(), 'parley-r-'))
    const script = join(own, 'examples.R')
      writeFileSync(script, `options(width = 200)\nsetwd(${JSON.stringify(own)})\n${blocks}\nprint(file.size(c("series.png", "network.png", "ledger.png", "pakistan-iran.gexf")) > 10000)\n`)
      const { stdout } = await run('Rscript', ['--vanilla', script], { env: { ...process.env, PARLEY_URL: url } })
      rmSync(own, { recursive: true })
    if (!missing.includes('arrow')) assert.match(stdout, /parley\.citation\n\[1\] "Parley .+ Relations \(types=STRUCK\) \[Data set\]/)
      assert.match(stdout, /conflict +0 +0 +-10 +-6 +0 +0 +0\n\n\$`Pakistan towards Iran`/)
      assert.match(stdout, /^Iran +0\.44 +0\.40\nPakistan +0\.62 +0\.35$/m)
      assert.match(stdout, /killed +9 foreign nationals/)
      assert.match(stdout, /^# query_hash: [\w-]{22}\n# data_version: \d+\n# citation: Parley .+\n\[1\] TRUE TRUE TRUE TRUE$/m)
    })
  }
})
