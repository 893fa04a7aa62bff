import { spawn } from 'node:child_process'
import { mkdir, open, readFile, writeFile } from 'node:fs/promises'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { ParleyError } from '../errors.ts'
import type { DataPaths } from './data-folder.ts'
import { processesWith } from './find-server.ts'
import type { Jars } from './jars.ts'
import { printJavaArguments } from './java-arguments.ts'
import type { ProcessIdentity } from './process-identity.ts'
import { isDiskFull } from './start-failure.ts'

/** Files of one kind for the importer, each with its header in a file of its own. */
export interface ImportFiles {
  /** Labels joined by colons, or a relationship type; empty where each row names its type. */
  readonly name: string
  readonly of: 'nodes' | 'relationships'
  readonly header: string
  readonly data: string
  /** Whether a text in them goes over several lines. */
  readonly hasLines: boolean
}

/** What the importer is told of the files. Nodes have their numbers as ids: nothing has to be looked up. */
export interface ImportJob {
  readonly files: readonly ImportFiles[]
  readonly separators: { readonly cell: string; readonly quote: string; readonly entry: string }
  /** The longest row of any file, in characters. */
  readonly longestRow: number
}

const tool = 'org.neo4j.cli.AdminTool'
const leastBuffer = 4 * 1024 * 1024

function unicode(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
}

function printOptions({ files, separators, longestRow }: ImportJob, report: string): readonly string[] {
  const withLines = files.filter(({ hasLines }) => hasLines).map(({ data }) => data)
  return [
    ...['--id-type=actual', '--bad-tolerance=0', `--report-file=${report}`, '--max-off-heap-memory=50%'],
    ...[`--delimiter=${unicode(separators.cell)}`, `--quote=${unicode(separators.quote)}`, `--array-delimiter=${unicode(separators.entry)}`],
    `--read-buffer-size=${Math.max(leastBuffer, 2 * longestRow)}`,
    ...(withLines.length === 0 ? [] : ['--multiline-fields-format=v2', `--multiline-fields=${withLines.join(',')}`]),
    ...files.map(({ name, of, header, data }) => `--${of}=${name === '' ? '' : `${name}=`}${header},${data}`),
  ]
}

/** Every importer that writes into this home: one may outlive a Parley that was killed. */
export function findImportersOf(home: string): readonly ProcessIdentity[] {
  return processesWith([` -Dbasedir=${home} `, tool])
}

function toImportError(printed: string, home: string, log: string): ParleyError {
  if (isDiskFull(printed)) return new ParleyError('DISK_FULL', `There is no space left for the database in ${home}.`, { details: { log } })
  const line = printed.split('\n').find((text) => /^(Caused by|.*Exception|Error|.*ERROR)/.test(text)) ?? 'it ended without saying why'
  return new ParleyError('IMPORTER_FAILED', `Neo4j's importer failed: ${line.trim().slice(0, 300)} (log: ${log}).`, { details: { log } })
}

/**
 * Makes the database of a home that has none from files, by Neo4j's own offline importer.
 * @throws ParleyError IMPORTER_FAILED, DISK_FULL
 */
export async function runImportTool(java: string, jars: Jars, paths: DataPaths, job: ImportJob): Promise<void> {
  await mkdir(paths.conf, { recursive: true })
  const [argumentFile, log] = [join(paths.conf, 'import.args'), join(paths.home, 'import.log')]
  const heap = `${Math.min(2048, Math.max(512, Math.floor(totalmem() / 2 ** 20 / 4)))}m`
  await writeFile(argumentFile, printJavaArguments({ memory: { heap, pageCache: '' }, classPath: jars.classPath, archive: null, quickStart: false }))
  const output = await open(log, 'w')
  try {
    // Not apart from us as the server is: Ctrl-C ends it too.
    const child = spawn(java, [`@${argumentFile}`, `-Dbasedir=${paths.home}`, tool, 'database', 'import', 'full', ...printOptions(job, join(paths.home, 'import.report')), '--verbose', 'neo4j'], {
      cwd: paths.home,
      env: { NEO4J_HOME: paths.home, NEO4J_CONF: paths.conf },
      stdio: ['ignore', output.fd, output.fd],
    })
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
    if (exitCode !== 0) throw toImportError(await readFile(log, 'utf8'), paths.home, log)
  } finally {
    await output.close()
  }
}
