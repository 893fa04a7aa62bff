import { parseArgs } from 'node:util'
import type { Config } from '../config.ts'
import { startManaged } from '../database.ts'
import { ParleyError } from '../errors.ts'
import { dataPaths } from '../local-neo4j/data-folder.ts'
import { readLockHolder } from '../local-neo4j/data-lock.ts'
import { findRunningServer } from '../local-neo4j/find-server.ts'
import { folderBytes } from '../local-neo4j/memory.ts'
import { stopLocalNeo4j } from '../local-neo4j/stop-local-neo4j.ts'
import type { Command } from './command.ts'
import { readSettings, report } from './settings.ts'
import { runShell } from './shell.ts'

async function start(config: Config): Promise<number> {
  const neo4j = await startManaged(config, report, true)
  await neo4j.stop() // gives the data folder free; the process is kept
  console.log(`Neo4j runs at ${neo4j.address.uri} (process ${neo4j.pid}) until npx parley db stop.`)
  return 0
}

async function stop(config: Config): Promise<number> {
  const stopped = await stopLocalNeo4j(config.dataFolder)
  console.log(stopped === 0 ? 'No managed Neo4j was running.' : 'Neo4j has stopped.')
  return 0
}

async function printStatus(config: Config): Promise<number> {
  const [running, holder, bytes] = await Promise.all([findRunningServer(config.dataFolder), readLockHolder(config.dataFolder), folderBytes(dataPaths(config.dataFolder).store)])
  console.log(running === null ? 'Neo4j is not running.' : `Neo4j runs at ${running.address.uri} (process ${running.record.pid}).`)
  console.log(`Data folder: ${config.dataFolder} (store and logs of transactions: ${Math.ceil(bytes / 1_048_576)} MB).`)
  if (running !== null) console.log(`User neo4j; the password is in ${dataPaths(config.dataFolder).password}.`)
  if (holder !== null) console.log(`In use by the Parley of process ${holder.pid}.`)
  return running === null ? 3 : 0
}

const actions: Readonly<Record<string, (config: Config) => Promise<number>>> = { start, stop, status: printStatus, shell: runShell }

/** `parley db start|stop|status|shell` */
export const db: Command = {
  help: `Usage: npx parley db start | stop | status | shell

The managed Neo4j, which Parley runs for itself unless NEO4J_URI names a server.

  start    Starts it and leaves it running; a service that starts meanwhile uses it and does not stop it.
  stop     Stops it, whoever left it running. Refused while a service is using it.
  status   Tells whether it runs, where, and how large it is. The exit code is 0 where it runs, 3 where not.
  shell    Reads Cypher statements, each ended by a semicolon, and prints rows as JSON. Works with NEO4J_URI too.`,
  run: async (words) => {
    const { positionals } = parseArgs({ args: [...words], options: {}, allowPositionals: true })
    const [name = ''] = positionals
    const action = actions[name]
    if (action === undefined || positionals.length !== 1) {
      console.error(`Say one of ${Object.keys(actions).join(', ')}. See npx parley db --help.`)
      return 2
    }
    const config = readSettings()
    if (config.database !== null && action !== runShell) throw new ParleyError('BAD_CONFIG', `NEO4J_URI is ${config.database.uri}, so there is no managed Neo4j to ${name}.`)
    return action(config)
  },
}
