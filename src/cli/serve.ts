import { parseArgs } from 'node:util'
import type { Command } from './command.ts'
import { runService } from './run-service.ts'

/** `parley serve` */
export const serve: Command = {
  help: `Usage: npx parley serve

Starts the service and, unless NEO4J_URI names a server, a Neo4j of its own; brings the database to the newest schema,
loads the seed into an empty one, and prints what to open. Ctrl-C stops both; a second Ctrl-C ends them at once.
Settings: docs/settings.md.`,
  run: async (words) => {
    parseArgs({ args: [...words], options: {} })
    return runService()
  },
}
