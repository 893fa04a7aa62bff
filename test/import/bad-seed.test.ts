import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, test } from 'node:test'
import { ParleyError } from '../../src/errors.ts'
import { loadSeed } from '../../src/import/load-seed.ts'
import type { SeedProblem } from '../../src/import/seed-problem.ts'

interface Refusal {
  readonly code: string
  readonly line: number
  readonly field: string
  /** Part of the message. */
  readonly says: string
}

const folder = fileURLToPath(new URL('../cases/seed/bad', import.meta.url))

/** Each file says in its first lines with what it is refused. */
function readCases(): readonly { readonly file: string; readonly refusals: readonly Refusal[] }[] {
  return readdirSync(folder).sort().map((name) => {
    const file = join(folder, name)
    const refusals = [...readFileSync(file, 'utf8').matchAll(/^# refused: (.*)$/gm)].map(([, json = '']) => JSON.parse(json) as Refusal)
    return { file, refusals }
  })
}

async function loadRefused(files: readonly string[]): Promise<ParleyError> {
  const error = await loadSeed({ transact: () => assert.fail('something was written'), files }).then(
    () => assert.fail('it was not refused'),
    (reason: unknown) => reason,
  )
  assert.ok(error instanceof ParleyError, String(error))
  return error
}

describe('a bad file', () => {
  const cases = readCases()

  test('comes in many kinds', () => assert.ok(cases.length >= 25))

  for (const { file, refusals } of cases) {
    test(`${relative(folder, file)} is refused with code, line and field, before anything is written`, async () => {
      const { code, details, message } = await loadRefused([file])
      const problems = details['problems'] as readonly SeedProblem[]
      assert.deepEqual(problems.map((problem) => ({ code: problem.code, file: problem.file, line: problem.line, field: problem.field })), refusals.map((refusal) => ({ code: refusal.code, file, line: refusal.line, field: refusal.field })))
      for (const [index, { says }] of refusals.entries()) assert.ok(problems[index]?.message.includes(says), problems[index]?.message)
      assert.equal(code, refusals[0]?.code)
      assert.ok(message.includes(`${file}:${refusals[0]?.line ?? 0}`))
    })
  }

  test('keeps the good files that were given with it from being written', async () => {
    const good = fileURLToPath(new URL('../../seed/documents/2024-01-19-pakistan-iran.yaml', import.meta.url))
    const { details } = await loadRefused([good, join(folder, 'unknown-type.yaml')])
    assert.equal((details['problems'] as readonly SeedProblem[]).length, 1)
  })

  test('that is not there is named', async () => {
    const { code, message } = await loadRefused([join(folder, 'not-there.yaml')])
    assert.equal(code, 'NOT_FOUND')
    assert.match(message, /not-there\.yaml cannot be read \(ENOENT\)/)
  })
})
