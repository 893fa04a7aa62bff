import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { printConf } from '../../src/local-neo4j/conf.ts'
import { printJavaArguments } from '../../src/local-neo4j/java-arguments.ts'
import { sizeMemory } from '../../src/local-neo4j/memory.ts'

const mega = 1024 * 1024
const giga = 1024 * mega

describe('the memory of the managed Neo4j', () => {
  test('is small for the seed', () => assert.deepEqual(sizeMemory(5 * mega, 16 * giga), { heap: '256m', pageCache: '64m' }))
  test('grows with the store', () => assert.deepEqual(sizeMemory(2 * giga, 32 * giga), { heap: '743m', pageCache: '2560m' }))
  test('stays under half of the machine', () => assert.deepEqual(sizeMemory(20 * giga, 4 * giga), { heap: '1024m', pageCache: '1024m' }))
  test('is never less than what Neo4j needs to start', () => assert.deepEqual(sizeMemory(0, 512 * mega), { heap: '256m', pageCache: '64m' }))
})

describe('the settings of the managed Neo4j', () => {
  test('listen on loopback only, and send no reports', () => {
    const lines = printConf({ heap: '256m', pageCache: '64m' }, 7999, false).split('\n')
    assert.ok(lines.includes('server.bolt.listen_address=127.0.0.1:7999'))
    assert.ok(lines.includes('server.http.enabled=false'))
    assert.ok(lines.includes('dbms.usage_report.enabled=false'))
    assert.deepEqual(lines.filter((line) => line.includes('auth_enabled')), [])
  })

  test('quote the arguments of Java, so that folders may have spaces, quotes and backslashes', () => {
    const text = printJavaArguments({ memory: { heap: '1g', pageCache: '1g' }, classPath: '/my "jars"\\a.jar', archive: null, quickStart: true })
    assert.ok(text.endsWith('"-XX:TieredStopAtLevel=1"\n"-cp"\n"/my \\"jars\\"\\\\a.jar"\n'))
  })

  test('name the class archive to read or to write', () => {
    const flags = { memory: { heap: '1g', pageCache: '1g' }, classPath: 'a', quickStart: false }
    assert.match(printJavaArguments({ ...flags, archive: { path: '/c.jsa', write: false, log: '/l' } }), /SharedArchiveFile=\/c\.jsa/)
    assert.match(printJavaArguments({ ...flags, archive: { path: '/c.jsa', write: true, log: '/l' } }), /ArchiveClassesAtExit=\/c\.jsa/)
  })
})
