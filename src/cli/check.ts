import { parseArgs } from 'node:util'
import { openDatabaseForCommand } from '../database.ts'
import { createTransact } from '../neo4j/run.ts'
import { check } from '../write/check.ts'
import type { Command } from './command.ts'
import { readSettings, report } from './settings.ts'

/** How many ids of each kind of fault are named. */
const shown = 10

function named(ids: readonly string[]): string {
  return ids.length <= shown ? ids.join(', ') : `${ids.slice(0, shown).join(', ')} and ${ids.length - shown} more`
}

/** `parley check` */
export const checkCommand: Command = {
  help: `Usage: npx parley check

Compares everything that is derived with the claims and judgements that it follows from, and changes nothing:
relations, events, participants, ties, typed edges, canonical ids, and the versions that answer what was recorded earlier.
The exit code is 0 where all agrees and 1 where something does not; npx parley rebuild makes it agree.`,
  run: async (words) => {
    parseArgs({ args: [...words], options: {} })
    const database = await openDatabaseForCommand(readSettings(), report)
    try {
      const found = await check(createTransact(database.connection), (done) => report(`Checked ${done} …`))
      const faults: readonly (readonly [what: string, ids: readonly string[]])[] = [
        ['events whose relations, summary or participants differ from what their claims give', found.wrongEvents],
        ['pairs whose tie is not the sum of their relations', found.wrongTies.map(([fromId, toId]) => `${fromId} → ${toId}`)],
        ['relations whose typed edge differs', found.wrongEdges],
        ['canonical ids that differ from what the judgements give', found.wrongCanonicalIds],
        ['relations without their event or an end', found.orphans],
        ['relations whose versions overlap', found.wrongVersions],
      ]
      const present = faults.filter(([, ids]) => ids.length > 0)
      for (const [what, ids] of present) console.log(`${ids.length} ${what}: ${named(ids)}.`)
      if (present.length === 0) console.log(`All agrees: ${found.events} events, ${found.entities} entities.`)
      return present.length === 0 ? 0 : 1
    } finally {
      await database.close()
    }
  },
}
