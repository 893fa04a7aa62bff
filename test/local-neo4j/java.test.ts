import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { findJava, parseRelease } from '../../src/local-neo4j/java.ts'
import { scratchFolder, stubJava, stubProgram } from './scratch.ts'

const nowhere = { java: null, javaHome: null, path: [] }

describe('the release of Java', () => {
  for (const [text, release] of [
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['openjdk version "21" 2023-09-19', 21],
    ['java version "1.8.0_402"', 8],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "21.0.2" 2024-01-16 LTS', 21],
    ['openjdk version "25-ea" 2025-09-16', 25],
    ['no java here', null],
  ] as const) {
    test(`of ${JSON.stringify(text)} is ${String(release)}`, () => assert.equal(parseRelease(text), release))
  }
})

describe('Java is found', () => {
  const folder = scratchFolder()
  const java17 = stubJava(join(folder, 'a', 'bin'), '17.0.1')
  const java21 = stubJava(join(folder, 'b', 'bin'), '21.0.2')
  const java11 = stubJava(join(folder, 'c', 'bin'), '11.0.9')

  test('by PARLEY_JAVA first, then JAVA_HOME, then PATH', async () => {
    assert.equal((await findJava({ ...nowhere, path: [join(folder, 'none'), java17, java21] })).release, 17)
    assert.equal((await findJava({ ...nowhere, javaHome: join(folder, 'b'), path: [java17] })).release, 21)
    assert.equal((await findJava({ java: join(java17, 'java'), javaHome: join(folder, 'b'), path: [] })).release, 17)
    assert.equal((await findJava({ java: join(folder, 'a'), javaHome: join(folder, 'b'), path: [] })).release, 17)
  })

  test('by PATH when JAVA_HOME has none', async () => {
    assert.equal((await findJava({ ...nowhere, javaHome: join(folder, 'none'), path: [java21] })).release, 21)
  })

  test('nowhere: JAVA_MISSING tells where it looked', async () => {
    await assert.rejects(findJava({ ...nowhere, path: [folder] }), { code: 'JAVA_MISSING', message: /PARLEY_JAVA, JAVA_HOME or PATH/ })
  })

  test('not where PARLEY_JAVA says: JAVA_MISSING, and nothing else is tried', async () => {
    await assert.rejects(findJava({ java: join(folder, 'none'), javaHome: null, path: [java17] }), { code: 'JAVA_MISSING', message: /PARLEY_JAVA is / })
  })

  test('too old: JAVA_VERSION names the path and the version', async () => {
    await assert.rejects(findJava({ ...nowhere, path: [java11] }), { code: 'JAVA_VERSION', message: /c\/bin\/java \(found by PATH\) is version 11; .* 17 or 21/ })
  })

  test('but does not run: JAVA_MISSING', async () => {
    const broken = stubProgram(join(folder, 'd'), 'java', 'exit 1')
    await assert.rejects(findJava({ ...nowhere, path: [broken] }), { code: 'JAVA_MISSING', message: /does not run/ })
  })

  test('but tells no version: JAVA_VERSION', async () => {
    const silent = stubProgram(join(folder, 'e'), 'java', 'exit 0')
    await assert.rejects(findJava({ ...nowhere, path: [silent] }), { code: 'JAVA_VERSION', message: /does not tell its version/ })
  })
})
