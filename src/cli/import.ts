import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { collectGarbage } from '../collect-garbage.ts'
import { openDatabaseForCommand } from '../database.ts'
import { ParleyError } from '../errors.ts'
import { importSource, type Progress } from '../import/import-source.ts'
import { findSource, sourceNames, tableName } from '../import/find-source.ts'
import { openInputs } from '../import/open-inputs.ts'
import { readHead } from '../import/read-head.ts'
import { createRejectFile } from '../import/reject-file.ts'
import { sources } from '../import/sources.ts'
import type { ImportReport } from '../import/import-report.ts'
import { createBulkStore, createOnlineStore, type Store } from '../import/store.ts'
import { suggestMapping } from '../import/suggest-mapping.ts'
import { loadInBulk } from '../load-in-bulk.ts'
import { migrate } from '../neo4j/migrate.ts'
import { createRunAlone, createTransact } from '../neo4j/run.ts'
import type { Command } from './command.ts'
import { printReport, printStopped } from './print-import-report.ts'
import { showProgress, type ProgressDisplay } from './show-progress.ts'
import { readSettings, report } from './settings.ts'

const options = {
  bulk: { type: 'boolean' },
  repair: { type: 'boolean' },
  dedupe: { type: 'string' },
  'fold-mirrors': { type: 'boolean' },
  revise: { type: 'boolean' },
  mapping: { type: 'string' },
  suggest: { type: 'boolean' },
  encoding: { type: 'string' },
  rejects: { type: 'string' },
  'max-rejects': { type: 'string', default: '1000' },
} as const

async function printSuggestion(path: string, encoding: string | undefined): Promise<number> {
  const inputs = await openInputs(path, () => undefined)
  for await (const input of inputs.files) {
    const { header, rows, format, separator } = await readHead(input, encoding)
    console.log(suggestMapping(basename(path).replace(/\..*$/, ''), header, rows, format, separator))
    return 0
  }
  return 1
}

function readCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new ParleyError('BAD_INPUT', `--max-rejects ${JSON.stringify(text)} is not a whole number.`)
  return Number(text)
}

/** Imports into the database, batch by batch. */
async function importOnline(importInto: (store: Store) => Promise<ImportReport>): Promise<ImportReport> {
  const database = await openDatabaseForCommand(readSettings(), report)
  try {
    await migrate(createRunAlone(database.connection), (step) => report(`Migrating: ${step} …`))
    return await importInto(createOnlineStore(createTransact(database.connection)))
  } finally {
    await database.close()
  }
}

/** Makes an empty database anew with all that is imported. */
async function importInBulk(importInto: (store: Store) => Promise<ImportReport>): Promise<ImportReport> {
  const { loaded, relations, seconds } = await loadInBulk({ config: readSettings(), report, load: (append, findOwners) => importInto(createBulkStore(append, findOwners)) })
  return { ...loaded, relations, seconds: seconds.whole }
}

/** `parley import` */
export const importCommand: Command = {
  help: `Usage: npx parley import <source> <file | folder | -> [option …]

Imports event data as they are published. docs/import.md says what becomes of each column.

${sources.map(({ name, title }) => `  ${name.padEnd(10)} ${title}`).join('\n')}
  ${tableName.padEnd(10)} a table of your own (CSV, TSV, JSON Lines), with a mapping

gzip and zip are read as they are; - is the standard input. What is there already is left as it is: if an import is cut off, run the same command again.
Rows that cannot be read are written to a file with the reason; mend them there and import that file.

  --mapping <file>      For table: which columns say what. docs/import.md explains it.
  --suggest             Prints a mapping for the file, to be completed by hand; needs no database.
  --repair              Restores what a spreadsheet has changed, where that can be told.
  --dedupe one-a-day    Rows of one day with the same actors and the same act tell of one event.
  --fold-mirrors        A row and its mirror image (A met B, B met A) tell of one event.
  --revise              Rows that are there and say something else correct what is there (ACLED's do by themselves).
  --bulk                Makes an empty database anew by Neo4j's own offline importer: several times faster, for a first load; the service must not run.
  --encoding <name>     The encoding of the files, where it is not UTF-8: windows-1252, utf-16le …
  --rejects <path>      Where refused rows go, without ending (the name of the file or folder, in the current folder).
  --max-rejects <n>     Stops where more rows are refused (1000).

The exit code is 0, or 3 where rows were refused, or 1 where the import has stopped.`,
  run: async (words) => {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
    const [name = '', path, ...rest] = positionals
    if (values.suggest === true && path !== undefined) return printSuggestion(path, values.encoding)
    const source = findSource(name, values.mapping ?? null)
    if (source === undefined || path === undefined || rest.length > 0) {
      console.error(source === undefined ? `${JSON.stringify(name)} is no source; the sources are ${sourceNames.join(', ')}.` : 'Name one file or folder, or - for the standard input.')
      return 2
    }
    const { dedupe } = values
    if (dedupe !== undefined && dedupe !== 'one-a-day') throw new ParleyError('BAD_INPUT', `--dedupe ${JSON.stringify(dedupe)} was given; one-a-day is allowed.`)
    await openInputs(path, () => undefined) // what is not there is told before Neo4j is started
    const rejects = createRejectFile(values.rejects ?? (path === '-' ? name : basename(path)))
    const maxRejects = readCount(values['max-rejects'])
    const soFar: { progress?: Progress; display?: ProgressDisplay } = {}
    const importInto = async (store: Store): Promise<ImportReport> => {
      const display = showProgress(process.stderr) // from here on: to start Neo4j says nothing of the speed
      soFar.display = display
      const done = await importSource({
        store,
        source,
        path,
        maxRejects,
        revise: values.revise === true,
        repair: values.repair === true,
        foldMirrors: values['fold-mirrors'] === true,
        onRefused: rejects.write,
        onProgress: (now) => {
          soFar.progress = now
          display.tell(now)
          collectGarbage()
        },
        ...(dedupe === undefined ? {} : { dedupe }),
        ...(values.encoding === undefined ? {} : { encoding: values.encoding }),
      })
      display.end()
      return done
    }
    try {
      const done = values.bulk === true ? await importInBulk(importInto) : await importOnline(importInto)
      console.log(printReport(done, rejects.path(), values['fold-mirrors'] === true))
      return done.rows.refused > 0 ? 3 : 0
    } catch (error) {
      soFar.display?.end()
      const report = soFar.progress?.report()
      if (report !== undefined && report.rows.read > 0) console.log(printStopped(report, rejects.path(), values.bulk === true))
      throw error
    } finally {
      soFar.display?.end()
      await rejects.close()
    }
  },
}
