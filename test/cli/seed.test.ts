import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { after, describe, test } from 'node:test'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'parley-cli-'))
after(() => rmSync(folder, { recursive: true }))

interface Outcome {
  readonly exitCode: number | null
  readonly output: string
  readonly errors: string
}

/** Runs `parley` as a user would, from the project's folder. */
async function parley(...words: readonly string[]): Promise<Outcome> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/parley.ts', ...words], { cwd: root, env: { ...process.env, NEO4J_URI: 'bolt://127.0.0.1:1' } })
  let [output, errors] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode) => resolve({ exitCode, output, errors }))
  })
}

describe('parley seed --check', () => {
  test('finds nothing wrong with the article, without a database', async () => {
    const { exitCode, output } = await parley('seed', '--check')
    assert.equal(exitCode, 0)
    assert.match(output, /2024-01-19-pakistan-iran\.yaml: 70 claims, 45 entities; nothing is wrong\./)
  })

  test('tells what is wrong, with file, line, field and cure, and exits with 1', async () => {
    const { exitCode, output, errors } = await parley('seed', '--check', 'test/cases/seed/bad/unknown-type.yaml')
    assert.equal(exitCode, 1)
    assert.equal(output, '')
    assert.match(errors, /test\/cases\/seed\/bad\/unknown-type\.yaml:6 claims\.0\.did: "STRUK" is not a relation type of the catalogue\. Did you mean "STRUCK"\?/)
    assert.match(errors, /Nothing was written\./)
  })
})

describe('parley seed', () => {
  test('tells what is wrong with a file before it looks for a database', async () => {
    const { exitCode, errors } = await parley('seed', 'test/cases/seed/bad/unknown-type.yaml')
    assert.equal(exitCode, 1)
    assert.match(errors, /UNKNOWN_TYPE/)
  })
})

describe('parley new', () => {
  test('writes a file whose schema an editor finds, once', async () => {
    const file = join(folder, 'report.yaml')
    const { exitCode, output } = await parley('new', file)
    assert.equal(exitCode, 0)
    assert.ok(output.includes(`npx parley seed --check ${file}`))
    const text = readFileSync(file, 'utf8')
    const [, schema = ''] = /^# yaml-language-server: \$schema=(.*)$/m.exec(text) ?? []
    assert.ok(existsSync(join(folder, schema)), schema)
    const again = await parley('new', file)
    assert.equal(again.exitCode, 1)
    assert.match(again.errors, /is already there and is left as it is/)
    assert.equal(readFileSync(file, 'utf8'), text)
  })

  test('refuses a name that is not that of a YAML file', async () => {
    const { exitCode, errors } = await parley('new', join(folder, 'report.txt'))
    assert.equal(exitCode, 1)
    assert.match(errors, /ends in \.yaml/)
  })
})
