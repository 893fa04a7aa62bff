import { dataPaths } from './data-folder.ts'
import { lockDataFolder } from './data-lock.ts'
import { findServersOf } from './find-server.ts'
import { removeServer } from './pid-file.ts'
import { stopProcess } from './stop-process.ts'

/** Stops every Neo4j of a data folder, one that is still starting too. For whoever holds the lock of the folder. */
export async function stopServersOf(dataFolder: string): Promise<number> {
  const paths = dataPaths(dataFolder)
  const servers = findServersOf(paths.home)
  for (const server of servers) await stopProcess(server)
  await removeServer(paths.pidFile)
  return servers.length
}

/**
 * Stops the managed Neo4j of a data folder that no Parley is using.
 * @returns how many processes were stopped: 0 where none was running.
 * @throws ParleyError DATA_LOCKED while a Parley is using it
 */
export async function stopLocalNeo4j(dataFolder: string): Promise<number> {
  const lock = await lockDataFolder(dataFolder)
  try {
    return await stopServersOf(dataFolder)
  } finally {
    await lock.release()
  }
}
