import { parseArgs } from 'node:util'
import { openDatabaseForCommand } from '../database.ts'
import { migrate } from '../neo4j/migrate.ts'
import { createRunAlone } from '../neo4j/run.ts'
import type { Command } from './command.ts'
import { readSettings, report } from './settings.ts'

/** `parley migrate` */
export const migrateCommand: Command = {
  help: `Usage: npx parley migrate

Brings the database (the managed one, or that of NEO4J_URI) to the schema of this Parley.
The service does the same when it starts. A database that a newer Parley has migrated is left alone.`,
  run: async (words) => {
    parseArgs({ args: [...words], options: {} })
    const database = await openDatabaseForCommand(readSettings(), report)
    try {
      const { applied, version } = await migrate(createRunAlone(database.connection), (name) => report(`Migrating: ${name} …`))
      console.log(applied.length === 0 ? `The schema is up to date at version ${version}.` : `The schema is now at version ${version}; applied: ${applied.join(', ')}.`)
      return 0
    } finally {
      await database.close()
    }
  },
}
