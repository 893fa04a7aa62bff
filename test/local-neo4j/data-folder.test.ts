import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { prepareDataFolder, toFolderError } from '../../src/local-neo4j/data-folder.ts'
import { ParleyError } from '../../src/errors.ts'
import { scratchFolder } from './scratch.ts'

function codeOf(error: unknown): string {
  return error instanceof ParleyError ? error.code : 'none of ours'
}

describe('a data folder', () => {
  test('is made with all its parents, for its owner only', async () => {
    const folder = join(scratchFolder(), 'a', 'b')
    const paths = await prepareDataFolder(folder)
    assert.equal(statSync(folder).mode & 0o777, 0o700)
    assert.equal(statSync(paths.home).mode & 0o777, 0o700)
  })

  test('is made by many at once, in one process too', async () => {
    const folder = join(scratchFolder(), 'shared')
    await Promise.all(Array.from({ length: 50 }, () => prepareDataFolder(folder)))
  })

  test('below a file is not writable', async () => {
    const file = join(scratchFolder(), 'file')
    writeFileSync(file, '')
    await assert.rejects(prepareDataFolder(join(file, 'data')), { code: 'DATA_NOT_WRITABLE', message: /ENOTDIR/ })
  })

  test('that belongs to somebody else is not writable', async () => {
    const folder = scratchFolder()
    chmodSync(folder, 0o555)
    if (process.getuid?.() !== 0) {
      await assert.rejects(prepareDataFolder(folder), { code: 'DATA_NOT_WRITABLE', message: /EACCES/ })
      return
    }
    // Permissions do not bind root: ask as another user.
    const script = `process.setgroups([]); process.setgid(65534); process.setuid(65534)
      const { mkdir } = await import('node:fs/promises')
      await mkdir(${JSON.stringify(join(folder, 'neo4j'))}).catch((error) => process.stdout.write(error.code))`
    const code = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })
    const error = toFolderError(Object.assign(new Error(), { code }), folder)
    assert.equal(codeOf(error), 'DATA_NOT_WRITABLE')
  })

  test('tells a full disk from other failures', () => {
    assert.equal(codeOf(toFolderError(Object.assign(new Error(), { code: 'ENOSPC' }), '/x')), 'DISK_FULL')
    assert.equal(codeOf(toFolderError(Object.assign(new Error(), { code: 'EDQUOT' }), '/x')), 'DISK_FULL')
    assert.equal(codeOf(toFolderError(Object.assign(new Error(), { code: 'EROFS' }), '/x')), 'DATA_NOT_WRITABLE')
    const other = Object.assign(new Error(), { code: 'EMFILE' })
    assert.equal(toFolderError(other, '/x'), other)
  })
})
