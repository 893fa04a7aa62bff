import { execFile } from 'node:child_process'
import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { ProgramSearch } from '../config.ts'
import { ParleyError } from '../errors.ts'
import { findProgram, isProgram } from './find-program.ts'
import { javaVersions, neo4jVersion } from './version.ts'

export interface Java {
  readonly path: string
  /** The feature release: 17, 21. */
  readonly release: number
  /** All that tells this Java from another one, on one line. */
  readonly version: string
}

const run = promisify(execFile)

/** The feature release in the first line of `java -version`, or null: `"17.0.15"` is 17, `"1.8.0_402"` is 8. */
export function parseRelease(text: string): number | null {
  const match = /version "(?:1\.)?(\d+)/.exec(text)
  return match?.[1] === undefined ? null : Number(match[1])
}

function pathOf(search: ProgramSearch): { path: string; named: string } {
  if (search.java !== null) {
    const path = [search.java, join(search.java, 'bin', 'java')].find(isProgram)
    if (path === undefined) throw new ParleyError('JAVA_MISSING', `PARLEY_JAVA is ${search.java}, but no program java is there.`)
    return { path, named: 'PARLEY_JAVA' }
  }
  const inHome = search.javaHome === null ? null : findProgram('java', [join(search.javaHome, 'bin')])
  if (inHome !== null) return { path: inHome, named: 'JAVA_HOME' }
  const onPath = findProgram('java', search.path)
  if (onPath !== null) return { path: onPath, named: 'PATH' }
  throw new ParleyError('JAVA_MISSING', `Neo4j ${neo4jVersion} needs Java ${javaVersions.join(' or ')}, and no Java was found by PARLEY_JAVA, JAVA_HOME or PATH.`)
}

/**
 * Finds a Java that runs our Neo4j: PARLEY_JAVA alone when it is given, otherwise JAVA_HOME, then PATH.
 * @throws ParleyError JAVA_MISSING, JAVA_VERSION
 */
export async function findJava(search: ProgramSearch): Promise<Java> {
  const { path, named } = pathOf(search)
  let text: string
  try {
    text = (await run(path, ['-version'], { timeout: 20_000 })).stderr
  } catch (error) {
    throw new ParleyError('JAVA_MISSING', `The Java at ${path} (found by ${named}) does not run.`, { cause: error })
  }
  const release = parseRelease(text)
  if (release === null) throw new ParleyError('JAVA_VERSION', `The Java at ${path} (found by ${named}) does not tell its version; Neo4j ${neo4jVersion} needs Java ${javaVersions.join(' or ')}.`)
  if (!javaVersions.includes(release)) throw new ParleyError('JAVA_VERSION', `The Java at ${path} (found by ${named}) is version ${release}; Neo4j ${neo4jVersion} needs Java ${javaVersions.join(' or ')}.`, { details: { release } })
  // Java begins with what it was given by JAVA_TOOL_OPTIONS, which does not make it another Java.
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('Picked up '))
  return { path: await realpath(path), release, version: lines.map((line) => line.trim()).join(', ') }
}
