import { parseArgs } from 'node:util'
import { openDatabaseForCommand } from '../database.ts'
import { loadSeed, type SeedReport } from '../import/load-seed.ts'
import { articleFiles, readSeedFiles } from '../import/read-seed-files.ts'
import { migrate } from '../neo4j/migrate.ts'
import { createRunAlone, createTransact } from '../neo4j/run.ts'
import type { Command } from './command.ts'
import { readSettings, report } from './settings.ts'

function check(files: readonly string[]): number {
  for (const { file, batch, corrections } of readSeedFiles(files)) {
    const claims = batch.documents.flatMap((document) => document.claims).length + corrections.length
    console.log(`${file}: ${claims} claims, ${batch.entities.length} entities; nothing is wrong.`)
  }
  return 0
}

function printSummary({ file, documents, claims, entities, relations, corrections }: SeedReport): string {
  const counts = Object.entries({ documents, claims, entities, corrections }).filter(([, { added, alreadyThere }]) => added + alreadyThere > 0)
  const parts = counts.map(([what, { added, alreadyThere }]) => `${what} ${added} added, ${alreadyThere} already there`)
  return `${file}: ${parts.join('; ')}; relations ${relations.created} new, ${relations.changed} changed, ${relations.ended} ended.`
}

/** `parley seed` */
export const seed: Command = {
  help: `Usage: npx parley seed [--check] [file …]

Loads documents that were coded by hand (docs/data-format.md) and files of entities into the database:
the managed one, or that of NEO4J_URI. Without a file: the article that comes with Parley.
All files are checked before anything is written. What is already there is left as it is.

  --check   Only checks the files; needs no database.

npx parley new report.yaml writes a file to begin with.`,
  run: async (words) => {
    const { values, positionals } = parseArgs({ args: [...words], options: { check: { type: 'boolean' } }, allowPositionals: true })
    const files = positionals.length === 0 ? articleFiles() : positionals
    if (values.check === true) return check(files)
    readSeedFiles(files) // what is wrong with them is told before a database is started
    const database = await openDatabaseForCommand(readSettings(), report)
    try {
      await migrate(createRunAlone(database.connection), (name) => report(`Migrating: ${name} …`))
      for (const one of await loadSeed({ transact: createTransact(database.connection), files, onProgress: report })) console.log(printSummary(one))
      return 0
    } finally {
      await database.close()
    }
  },
}
