import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'

/** A folder that is gone after the tests of this file. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-test-'))
  after(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  })
  return folder
}

/** Writes a shell script that stands for a program, and gives its folder. */
export function stubProgram(folder: string, name: string, script: string): string {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`)
  chmodSync(join(folder, name), 0o755)
  return folder
}

/** A stand-in for Java that only tells its version, as Java does: on the error output. */
export function stubJava(folder: string, version: string): string {
  return stubProgram(folder, 'java', `echo 'openjdk version "${version}" 2024-01-16' >&2`)
}
