import { parseArgs } from 'node:util'
import { readConfig } from '../src/config.ts'
import { openDatabaseForCommand } from '../src/database.ts'
import { migrate } from '../src/neo4j/migrate.ts'
import { createRunAlone, createTransact } from '../src/neo4j/run.ts'
import { readEventRows } from './event-rows.ts'
import { loadEvents } from './load-events.ts'

/**
 * Loads a file of events through the write path, into the database that the settings name:
 *
 *     npx tsx bench/load-icews.ts events.tsv.gz [--batch 1000]
 *
 * What is already there is left as it is, so a load that was cut short can be run again.
 */
const { positionals, values } = parseArgs({ options: { batch: { type: 'string', default: '1000' } }, allowPositionals: true })
const [file] = positionals
if (file === undefined) throw new Error('Name a file of events: npx tsx bench/load-icews.ts events.tsv.gz')

const rows = readEventRows(file)
const report = (message: string): void => console.error(message)
const database = await openDatabaseForCommand(readConfig().config, report)
try {
  await migrate(createRunAlone(database.connection))
  console.log(JSON.stringify(await loadEvents(createTransact(database.connection), rows, Number(values.batch), report)))
} finally {
  await database.close()
}
