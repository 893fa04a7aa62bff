import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { resolveJars } from '../../src/local-neo4j/jars.ts'
import { neo4jVersion } from '../../src/local-neo4j/version.ts'
import { scratchFolder, stubProgram } from './scratch.ts'

/** Writes two jars where `-DoutputDirectory` says, as Maven would. */
const fetchesTwoJars = `for word in "$@"; do case "$word" in -DoutputDirectory=*) out="\${word#*=}";; esac; done
echo "Downloaded from central: https://example.org/b.jar (1 kB)"; echo b > "$out/b.jar"; echo a > "$out/a.jar"`

function searchWith(path: readonly string[]): { java: null; javaHome: null; path: readonly string[] } {
  return { java: null, javaHome: null, path: [...path, '/usr/bin', '/bin'].filter((folder) => path.includes(folder) || !existsSync(join(folder, 'mvn'))) }
}

describe('the jars of Neo4j', () => {
  const folder = scratchFolder()
  const reports: string[] = []
  const report = (message: string): number => reports.push(message)

  test('come from Maven the first time, and from the cache, in one order, without Maven later', async () => {
    const cache = join(folder, 'first')
    const maven = stubProgram(join(folder, 'mvn1'), 'mvn', fetchesTwoJars)
    const jars = await resolveJars(cache, searchWith([maven]), report)
    assert.equal(jars.classPath, ['a.jar', 'b.jar'].map((name) => join(cache, `neo4j-${neo4jVersion}`, name)).join(':'))
    assert.match(reports[0] ?? '', /^Resolving Neo4j/)
    assert.deepEqual(await resolveJars(cache, searchWith([]), report), jars)
    assert.equal(reports.length, 1)
  })

  test('need Maven when they are not there: MAVEN_MISSING', async () => {
    await assert.rejects(resolveJars(join(folder, 'second'), { java: null, javaHome: null, path: [folder] }, report), { code: 'MAVEN_MISSING' })
  })

  test('are not half there when Maven fails: NEO4J_RESOLVE has its first error', async () => {
    const cache = join(folder, 'third')
    const maven = stubProgram(join(folder, 'mvn3'), 'mvn', `${fetchesTwoJars}\necho "[ERROR] Could not transfer artifact"; echo "[ERROR] more"; exit 1`)
    await assert.rejects(resolveJars(cache, searchWith([maven]), report), { code: 'NEO4J_RESOLVE', message: /Could not transfer artifact \(log: .*maven\.log\)/ })
    assert.deepEqual(readdirSync(cache), ['maven.log'])
  })

  test('tell of a full disk as such', async () => {
    const maven = stubProgram(join(folder, 'mvn4'), 'mvn', 'echo "[ERROR] write failed: No space left on device" >&2; exit 1')
    await assert.rejects(resolveJars(join(folder, 'fourth'), searchWith([maven]), report), { code: 'DISK_FULL' })
  })

  test('appear once when two start at the same time', async () => {
    const cache = join(folder, 'fifth')
    const maven = stubProgram(join(folder, 'mvn5'), 'mvn', `${fetchesTwoJars}\nsleep 0.3`)
    const [one, two] = await Promise.all([resolveJars(cache, searchWith([maven]), report), resolveJars(cache, searchWith([maven]), report)])
    assert.deepEqual(one, two)
    assert.deepEqual(readdirSync(cache).sort(), ['maven.log', `neo4j-${neo4jVersion}`])
  })
})
