/**
 * A program of its own, started in the background by `class-archive.ts`: runs a throw-away Neo4j once, with the lowest priority,
 * so that Java writes down the classes it loaded. Ends by itself within three minutes, whatever happens.
 */
import { mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import type { ArchiveJob } from './class-archive.ts'
import { hasFile } from './class-archive.ts'
import { prepareDataFolder } from './data-folder.ts'
import { lockDataFolder } from './data-lock.ts'
import { printConf } from './conf.ts'
import { findFreePort } from './free-port.ts'
import { spawnServer, waitUntilStarted } from './spawn-server.ts'
import { killProcess, stopProcess } from './stop-process.ts'

const longestRunMs = 180_000

async function makeClassArchive(job: ArchiveJob): Promise<void> {
  if (await hasFile(job.archive)) return
  const lock = await lockDataFolder(join(job.cacheFolder, 'class-archive')) // one at a time; a second one ends here
  const home = await mkdtemp(join(job.cacheFolder, 'class-archive', 'run-'))
  try {
    const paths = await prepareDataFolder(home)
    const draft = join(home, 'classes.jsa')
    const flags = { memory: { heap: '256m', pageCache: '16m' }, classPath: job.classPath, archive: { path: draft, write: true, log: paths.archiveLog }, quickStart: false }
    const server = await spawnServer(job.java, paths, printConf(flags.memory, await findFreePort(), false), flags)
    const deadline = setTimeout(() => {
      killProcess(server)
    }, longestRunMs)
    try {
      if (!(await waitUntilStarted(server, paths))) return
      await stopProcess(server, longestRunMs)
      if ((await stat(draft)).size > 0) await rename(draft, job.archive)
    } finally {
      clearTimeout(deadline)
      killProcess(server)
    }
  } finally {
    await rm(home, { recursive: true, force: true })
    await lock.release()
  }
}

setPriority(19)
await makeClassArchive(JSON.parse(process.argv[2] ?? '') as ArchiveJob)
