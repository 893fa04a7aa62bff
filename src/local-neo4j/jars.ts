import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { ProgramSearch } from '../config.ts'
import { ParleyError } from '../errors.ts'
import { findProgram } from './find-program.ts'
import { neo4jVersion } from './version.ts'

/** The jars of Neo4j on this machine. */
export interface Jars {
  readonly folder: string
  /** All jars, sorted, as Java wants its class path. */
  readonly classPath: string
  /** Differs when any jar has another name. */
  readonly key: string
}

/** About how many files Maven fetches: for the progress only. */
const expectedJars = 212
const dependencyPlugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1'
const completeMarker = 'complete'

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>parley</groupId><artifactId>neo4j</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies><dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${neo4jVersion}</version></dependency></dependencies>
</project>
`

async function readJars(folder: string): Promise<Jars | null> {
  try {
    await readFile(join(folder, completeMarker))
  } catch {
    return null
  }
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jar')).sort()
  return { folder, classPath: names.map((name) => join(folder, name)).join(':'), key: createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 12) }
}

/** Why Maven failed, from what it printed. */
function toResolveError(lines: readonly string[], log: string): ParleyError {
  if (lines.some((line) => line.includes('No space left on device'))) return new ParleyError('DISK_FULL', 'There is no space left for the jars of Neo4j.', { details: { log } })
  const reason = lines.find((line) => line.startsWith('[ERROR]'))?.slice('[ERROR] '.length) ?? lines.at(-1) ?? 'it printed nothing'
  return new ParleyError('NEO4J_RESOLVE', `Maven could not resolve Neo4j ${neo4jVersion}: ${reason.slice(0, 300)} (log: ${log}).`, { details: { log } })
}

/** Runs Maven and tells how far it is, at most once a second. */
async function runMaven(maven: string, folder: string, log: string, report: (message: string) => void): Promise<void> {
  const goal = [`${dependencyPlugin}:copy-dependencies`, '-DincludeScope=runtime', `-DoutputDirectory=${folder}`]
  const child = spawn(maven, ['-B', '-C', '-f', join(folder, 'pom.xml'), ...goal], { stdio: ['ignore', 'pipe', 'pipe'] })
  const file = createWriteStream(log)
  const lines: string[] = []
  let fetched = 0
  const note = (line: string): void => {
    file.write(`${line}\n`)
    lines.push(line)
    if (/^(\[INFO\] )?Downloaded from .*\.jar/.test(line)) fetched++
  }
  createInterface(child.stdout).on('line', note)
  createInterface(child.stderr).on('line', note)
  const timer = setInterval(() => report(`Resolving Neo4j ${neo4jVersion} by Maven: ${fetched === 0 ? 'reading what it needs' : `${fetched} of about ${expectedJars} jars fetched`} …`), 2_000)
  try {
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
    if (exitCode !== 0) throw toResolveError(lines, log)
  } finally {
    clearInterval(timer)
    file.end()
  }
}

/**
 * The jars of Neo4j, from the cache; the first time Maven fetches them (about 120 MB) with their checksums verified.
 * They appear in the cache all at once, so that an interrupted run leaves nothing half-done.
 * @throws ParleyError MAVEN_MISSING, NEO4J_RESOLVE, DISK_FULL
 */
export async function resolveJars(cacheFolder: string, programs: ProgramSearch, report: (message: string) => void): Promise<Jars> {
  const folder = join(cacheFolder, `neo4j-${neo4jVersion}`)
  const cached = await readJars(folder)
  if (cached !== null) return cached
  const maven = findProgram('mvn', programs.path)
  if (maven === null) throw new ParleyError('MAVEN_MISSING', `Neo4j ${neo4jVersion} is not on this machine yet and is fetched by Maven, but there is no program mvn on the PATH.`)
  report(`Resolving Neo4j ${neo4jVersion} by Maven (about 120 MB, once) …`)
  await mkdir(cacheFolder, { recursive: true })
  const draft = await mkdtemp(join(cacheFolder, 'resolving-'))
  try {
    await writeFile(join(draft, 'pom.xml'), pom)
    await runMaven(maven, draft, join(cacheFolder, 'maven.log'), report)
    await writeFile(join(draft, completeMarker), '')
    await rename(draft, folder).catch((error: unknown) => {
      // Another Parley was faster, or an old folder without its marker is in the way.
      if (!(error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST'))) throw error
    })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  const resolved = await readJars(folder)
  if (resolved === null) throw new ParleyError('NEO4J_RESOLVE', `The folder ${folder} is in the way of Neo4j's jars: delete it.`)
  return resolved
}
