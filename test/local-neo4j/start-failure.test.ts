import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isPortTaken, toStartError } from '../../src/local-neo4j/start-failure.ts'

describe('a Neo4j that does not start', () => {
  for (const [console, code] of [
    ['ERROR Failed to start: java.io.IOException: No space left on device', 'DISK_FULL'],
    ["Caused by: org.neo4j.io.locker.FileLockException: Lock file has been locked by another process: /x/store_lock. Please ensure no other process is using this database", 'DATA_LOCKED'],
    ['java.nio.file.AccessDeniedException: /x/data', 'DATA_NOT_WRITABLE'],
    ['Error occurred during initialization of VM\nCould not reserve enough space for 99999744KB object heap', 'NEO4J_START'],
    ['something else', 'NEO4J_START'],
    ['', 'NEO4J_START'],
  ] as const) {
    test(`says ${code} after ${JSON.stringify(console.slice(0, 60))}, and where the log is when that helps`, () => {
      const error = toStartError(console, '/x', '/x/console.log')
      assert.equal(error.code, code)
      if (code === 'NEO4J_START') assert.match(error.message, /\/x\/console\.log/)
    })
  }

  test('has its first error in the message', () => {
    assert.match(toStartError('INFO Starting\nERROR Unrecognized setting. No declared setting with name: x\nERROR y', '/x', '/l').message, /Unrecognized setting/)
  })

  test('for want of its port is tried again on another', () => {
    assert.ok(isPortTaken('java.net.BindException: Address already in use'))
    assert.ok(!isPortTaken('INFO Started.'))
  })
})
