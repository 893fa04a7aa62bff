/**
 * Relations a second and the most memory that a process takes for each format, beside the driver alone streaming the same rows: `npm run bench:export`.
 * It reads the database of NEO4J_URI as it is; each measurement is a process of its own, and the rounds go through all of them in turn.
 */
import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { parseConfig } from '../src/config.ts'
import { openExport } from '../src/export/open-export.ts'
import { formats } from '../src/export/formats.ts'
import { createSchema } from '../src/graphql/schema.ts'
import { connect, type Connection } from '../src/neo4j/connect.ts'
import { createReaders } from '../src/neo4j/run.ts'
import { parseParameters } from '../src/plan/read-parameters.ts'
import { median } from './median.ts'
import { readFloor } from './read-floor.ts'

interface Measured {
  readonly rows: number
  readonly bytes: number
  readonly seconds: number
  /** Of the whole process, at its peak. */
  readonly megabytes: number
}

function openConnection(): Connection {
  const { database } = parseConfig(process.env).config
  if (database === null) throw new Error('Give NEO4J_URI and NEO4J_PASSWORD.')
  return connect(database)
}

/** What the driver alone does: one statement, its rows taken and let go. */
async function streamFloor(connection: Connection): Promise<Pick<Measured, 'rows' | 'bytes'>> {
  const session = connection.driver.session({ database: connection.database, defaultAccessMode: 'READ', fetchSize: 2_000 })
  let rows = 0
  for await (const record of session.run(readFloor('export-relations'))) if (record.length > 0) rows++
  await session.close()
  return { rows, bytes: 0 }
}

async function writeFile(connection: Connection, name: string): Promise<Pick<Measured, 'rows' | 'bytes'>> {
  const [file = '', search = ''] = name.split('?')
  const { count, write } = await openExport(file, parseParameters(search), { schema: createSchema(), ...createReaders(connection), keep: () => Promise.resolve(), signal: new AbortController().signal, version: 'bench', address: null })
  let bytes = 0
  for await (const chunk of write()) bytes += chunk.length
  return { rows: await count(), bytes }
}

/** One measurement, in this process. */
async function measureHere(name: string): Promise<Measured> {
  const connection = openConnection()
  const startedAt = performance.now()
  const { rows, bytes } = await (name === 'floor' ? streamFloor(connection) : writeFile(connection, name))
  const seconds = (performance.now() - startedAt) / 1000
  await connection.close()
  return { rows, bytes, seconds, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }
}

/** The heap that a process may have: without a bound Node lets garbage lie while there is room. */
const heapMegabytes = 96

async function measureApart(name: string): Promise<Measured> {
  const child = spawn(process.execPath, [`--max-old-space-size=${heapMegabytes}`, ...process.execArgv, process.argv[1] ?? '', '--one', name], { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
  await new Promise((resolve) => child.once('close', resolve))
  return JSON.parse(text) as Measured
}

const { values } = parseArgs({ options: { one: { type: 'string' }, rounds: { type: 'string', default: '3' }, filter: { type: 'string', default: '' } } })
if (values.one !== undefined) console.log(JSON.stringify(await measureHere(values.one)))
else {
  const whole = formats.filter((format) => (format.holds === 'table' ? format.isOfPlaces !== true : format.mostNodes === undefined)) // maps and pictures are of something else
  const names = ['floor', ...whole.map(({ extension }) => `relations.${extension}${values.filter}`)]
  const measured = new Map<string, Measured[]>(names.map((name) => [name, []]))
  for (let round = 0; round < Number(values.rounds); round++) for (const name of names) measured.get(name)?.push(await measureApart(name))
  const middle = (name: string, key: keyof Measured): number => median((measured.get(name) ?? []).map((one) => one[key]))
  const floor = middle('floor', 'rows') / middle('floor', 'seconds')
  console.log('| what | rows | rows/s | of the driver alone | peak memory, MB | file, MB |\n|---|---|---|---|---|---|')
  for (const name of names) {
    const rate = middle(name, 'rows') / middle(name, 'seconds')
    console.log(`| ${name} | ${middle(name, 'rows')} | ${Math.round(rate)} | ${(rate / floor).toFixed(2)} | ${middle(name, 'megabytes')} | ${(middle(name, 'bytes') / 1e6).toFixed(1)} |`)
  }
}
