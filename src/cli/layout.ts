import { parseArgs } from 'node:util'
import { openDatabaseForCommand } from '../database.ts'
import { storeLayout } from '../export/store-layout.ts'
import { createReaders, createTransact } from '../neo4j/run.ts'
import type { Command } from './command.ts'
import { readSettings, report } from './settings.ts'

/** `parley layout` */
export const layoutCommand: Command = {
  help: `Usage: npx parley layout

Places all entities by ForceAtlas2 and stores where each is. Files of networks of more than 5,000 nodes have these places;
smaller ones are placed for each file. Run it again when much has been added. The data and their version stay as they are.`,
  run: async (words) => {
    parseArgs({ args: [...words], options: {} })
    const database = await openDatabaseForCommand(readSettings(), report)
    try {
      const { run, stream } = createReaders(database.connection)
      report('Placing …')
      const { nodes, edges } = await storeLayout(run, stream, createTransact(database.connection))
      console.log(`Placed ${nodes} entities by ${edges} ties.`)
      return 0
    } finally {
      await database.close()
    }
  },
}
