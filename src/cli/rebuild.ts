import { parseArgs } from 'node:util'
import { openDatabaseForCommand } from '../database.ts'
import { createTransact } from '../neo4j/run.ts'
import { rebuild } from '../write/rebuild.ts'
import type { Command } from './command.ts'
import { readSettings, report } from './settings.ts'

/** `parley rebuild` */
export const rebuildCommand: Command = {
  help: `Usage: npx parley rebuild

Makes everything that is derived and current anew from claims and judgements, and writes only what differs: in a database that is in order, nothing.
What earlier versions said is history and is left alone. Readers and writers may go on meanwhile.`,
  run: async (words) => {
    parseArgs({ args: [...words], options: {} })
    const database = await openDatabaseForCommand(readSettings(), report)
    try {
      const { canonicalIds, events, relations, ties, edges } = await rebuild(createTransact(database.connection), (done) => report(`Rebuilt ${done} …`))
      if (canonicalIds + events + relations + ties + edges === 0) console.log('Nothing had to change.')
      else console.log(`Changed: ${canonicalIds} canonical ids, ${events} events, ${relations} relations, ${ties} ties, ${edges} typed edges.`)
      return 0
    } finally {
      await database.close()
    }
  },
}
