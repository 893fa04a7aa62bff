import { createWriteStream } from 'node:fs'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { openDatabaseForCommand } from '../database.ts'
import { ParleyError } from '../errors.ts'
import { createQueryKeeper } from '../export/kept-queries.ts'
import { openExport } from '../export/open-export.ts'
import { createSchema } from '../graphql/schema.ts'
import { createReaders, createTransact } from '../neo4j/run.ts'
import { parseParameters } from '../plan/read-parameters.ts'
import { version } from '../serve-http.ts'
import type { Command } from './command.ts'
import { readSettings, report } from './settings.ts'

/** `relations.csv`, `types=STRUCK` … as they would stand in an address. */
function parseWords([first, ...rest]: readonly string[]): { readonly name: string; readonly search: string } {
  if (first === undefined) throw new ParleyError('NO_SUCH_EXPORT', 'Nothing is named to export.')
  const [name = '', search = ''] = first.split('?')
  const given = rest.map((word) => {
    const at = word.indexOf('=')
    if (at < 1) throw new ParleyError('BAD_INPUT', `${JSON.stringify(word)} is not of the form name=value.`, { details: { given: word } })
    return `${encodeURIComponent(word.slice(0, at))}=${encodeURIComponent(word.slice(at + 1))}`
  })
  return { name, search: [search, ...given].filter((part) => part !== '').join('&') }
}

/** Whoever reads may stop before the end, as `head` does. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_PREMATURE_CLOSE')
}

async function write(bytes: AsyncIterable<string | Uint8Array>, to: Writable): Promise<void> {
  await pipeline(Readable.from(bytes, { objectMode: false }), to).catch((error: unknown) => {
    if (!isClosedPipe(error)) throw error
  })
}

/** `parley export` */
export const exportCommand: Command = {
  help: `Usage: npx parley export [--output file] <what>.<format> [name=value …] > file

Writes what /export/<what>.<format> of the service would give, with the same parameters: docs/export.md has them all.

  npx parley export relations.csv types=STRUCK entity=country:iran from=2024-01-01 > strikes.csv
  npx parley export entities.ndjson kinds=PERSON,GROUP --output people.ndjson

How many rows there are goes to the error output.`,
  run: async (words) => {
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options: { output: { type: 'string', short: 'o' } } })
    const { name, search } = parseWords(positionals)
    const database = await openDatabaseForCommand(readSettings(), report)
    try {
      const file = await openExport(name, parseParameters(search), { schema: createSchema(), ...createReaders(database.connection), keep: createQueryKeeper(createTransact(database.connection)), version, signal: new AbortController().signal, address: null })
      report(`${String(await file.count())} rows (${file.about.query})`)
      await write(file.write(), values.output === undefined ? process.stdout : createWriteStream(values.output))
      return 0
    } finally {
      await database.close()
    }
  },
}
