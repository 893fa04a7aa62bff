import { spawn } from 'node:child_process'
import { open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ParleyError } from '../errors.ts'
import { assertDiskNotFull, type DataPaths } from './data-folder.ts'
import { printJavaArguments, type JavaFlags } from './java-arguments.ts'
import { readProcess, isRunning, type ProcessIdentity } from './process-identity.ts'
import { readConsole } from './start-failure.ts'

/** Longer than this, and something is wrong rather than slow. */
const longestStartMs = 180_000

/**
 * Starts the Neo4j process. It has a process group of its own, so that Ctrl-C reaches only us and we stop it in order,
 * and prints into a file, so that it outlives us without a broken pipe.
 */
export async function spawnServer(java: string, paths: DataPaths, conf: string, flags: JavaFlags): Promise<ProcessIdentity> {
  const argumentFile = join(paths.conf, 'java.args')
  await Promise.all([writeFile(join(paths.conf, 'neo4j.conf'), conf), writeFile(argumentFile, printJavaArguments(flags))])
  const console = await open(paths.console, 'w')
  try {
    const child = spawn(java, [`@${argumentFile}`, `-Dbasedir=${paths.home}`, 'org.neo4j.server.CommunityEntryPoint', `--home-dir=${paths.home}`, `--config-dir=${paths.conf}`, '--console-mode'], {
      cwd: paths.home,
      detached: true,
      stdio: ['ignore', console.fd, console.fd],
    })
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve)
      child.once('error', reject)
    })
    child.unref()
    const pid = child.pid ?? 0
    return { pid, startedAt: readProcess(pid)?.startedAt ?? 'ended at once' }
  } finally {
    await console.close()
  }
}

/**
 * Waits until Neo4j says that it has started.
 * @returns false when the process ended before.
 * @throws ParleyError NEO4J_START when it takes too long, DISK_FULL when that is why: Neo4j then hangs and cannot even say so
 */
export async function waitUntilStarted(server: ProcessIdentity, paths: DataPaths): Promise<boolean> {
  const { console, home } = paths
  const until = Date.now() + longestStartMs
  for (;;) {
    const isAlive = isRunning(server)
    await assertDiskNotFull(home)
    if ((await readConsole(console)).includes(' Started.')) return true
    if (!isAlive) return false
    if (Date.now() > until) throw new ParleyError('NEO4J_START', `Neo4j did not start within ${longestStartMs / 1000} seconds (log: ${console}).`, { details: { log: console } })
    await sleep(40)
  }
}
