import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

const folder = new URL('../../.cache/readers-java/', import.meta.url).pathname
const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy'
const artifacts = { gephi: 'org.gephi:gephi-toolkit:0.10.1:jar:all', jgrapht: 'org.jgrapht:jgrapht-io:1.5.2:jar' } as const
const stamp = JSON.stringify(artifacts)

/** The jars that files are read with. */
export interface Jars {
  /** The Gephi Toolkit with all that it needs. */
  readonly gephi: string
  /** JGraphT's reading and writing, for the schema of GraphML in it. */
  readonly jgrapht: string
}

async function has(program: string, word: string): Promise<boolean> {
  try {
    await run(program, [word])
    return true
  } catch {
    return false
  }
}

async function install(): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const artifact of Object.values(artifacts)) await run('mvn', ['-B', '-q', plugin, `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`, '-Dmdep.stripVersion=true'], { maxBuffer: 10_000_000 })
  writeFileSync(join(folder, 'stamp'), stamp)
}

/** The jars, fetched by Maven once, or null where Java or Maven is not there, which is said. */
export async function openJars(): Promise<Jars | null> {
  if (!(await has('java', '-version')) || !(await has('mvn', '-version'))) {
    console.warn('Java and Maven are not both on the PATH: what the Gephi Toolkit reads of our files, and their validity, is NOT tested.')
    return null
  }
  const isThere = existsSync(join(folder, 'stamp')) && readFileSync(join(folder, 'stamp'), 'utf8') === stamp
  if (!isThere) {
    console.warn('Fetching the Gephi Toolkit into .cache/readers-java (once, about 80 MB) …')
    await install()
  }
  return { gephi: join(folder, 'gephi-toolkit-all.jar'), jgrapht: join(folder, 'jgrapht-io.jar') }
}

/** What Gephi has seen of some files: a line of JSON for each. */
export async function readWithGephi({ gephi }: Jars, paths: readonly string[]): Promise<readonly unknown[]> {
  const program = new URL('ReadGraphs.java', import.meta.url).pathname
  const { stdout } = await run('java', ['-XX:TieredStopAtLevel=1', '-Xmx512m', '-Djava.awt.headless=true', '-cp', gephi, program, ...paths], { maxBuffer: 10_000_000 })
  return stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as unknown)
}
