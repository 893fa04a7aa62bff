/**
 * Relations a second and the most memory that the service takes for each format, beside the driver alone streaming the same rows: `npm run bench:export`.
 * It reads the database of NEO4J_URI as it is, through the built service over HTTP with Node's own heap; each file has a service of its own, and the rounds go through all of them in turn.
 * `--only floor,relations.csv` measures some of them; `--filter '?from=2018-07-01'` fewer rows, which the floor does not know.
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parseConfig } from '../src/config.ts'
import type { DatabaseAddress } from '../src/cypher/database.ts'
import { formats } from '../src/export/formats.ts'
import { connect } from '../src/neo4j/connect.ts'
import { median } from './median.ts'
import { readFloor } from './read-floor.ts'
import { spawnService } from './spawn-service.ts'

interface Measured {
  readonly rows: number
  readonly bytes: number
  readonly seconds: number
  /** Of the whole process, at its peak. */
  readonly megabytes: number
}

function openAddress(): DatabaseAddress {
  const { database } = parseConfig(process.env).config
  if (database === null) throw new Error('Give NEO4J_URI and NEO4J_PASSWORD.')
  return database
}

/** What the driver alone does: one statement, its rows taken and let go. */
async function streamFloor(): Promise<Measured> {
  const connection = connect(openAddress())
  const startedAt = performance.now()
  const session = connection.driver.session({ database: connection.database, defaultAccessMode: 'READ', fetchSize: 2_000 })
  let rows = 0
  for await (const record of session.run(readFloor('export-relations'))) if (record.length > 0) rows++
  await session.close()
  const seconds = (performance.now() - startedAt) / 1000
  await connection.close()
  return { rows, bytes: 0, seconds, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }
}

/** The most memory that a process has had, in MB (Linux). */
function peakOf(pid: number): number {
  const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kilobytes) / 1024)
}

/** A file as somebody else has it: over HTTP, from a service that has done nothing before. */
async function download(name: string): Promise<Measured> {
  const service = await spawnService([new URL('../dist/main.js', import.meta.url).pathname], openAddress(), '')
  try {
    const startedAt = performance.now()
    const response = await fetch(`${service.url}/export/${name}`, { headers: { 'accept-encoding': 'identity' } })
    if (!response.ok || response.body === null) throw new Error(`${name}: ${response.status} ${await response.text()}`)
    let bytes = 0
    for await (const chunk of response.body) bytes += (chunk as Uint8Array).length
    return { rows: Number(response.headers.get('x-total-count')), bytes, seconds: (performance.now() - startedAt) / 1000, megabytes: peakOf(service.pid) }
  } finally {
    await service.stop()
  }
}

/** The floor in a process of its own. */
async function measureFloor(): Promise<Measured> {
  const child = spawn(process.execPath, [...process.execArgv, process.argv[1] ?? '', '--floor'], { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
  await new Promise((resolve) => child.once('close', resolve))
  return JSON.parse(text) as Measured
}

const { values } = parseArgs({ options: { floor: { type: 'boolean' }, rounds: { type: 'string', default: '3' }, filter: { type: 'string', default: '' }, only: { type: 'string' } } })
if (values.floor === true) console.log(JSON.stringify(await streamFloor()))
else {
  const whole = formats.filter((format) => (format.holds === 'table' ? format.isOfPlaces !== true : format.mostNodes === undefined)) // maps and pictures are of something else
  const only = values.only?.split(',')
  const names = ['floor', ...whole.map(({ extension }) => `relations.${extension}`)].filter((name) => only === undefined || only.includes(name))
  const measured = new Map<string, Measured[]>(names.map((name) => [name, []]))
  for (let round = 0; round < Number(values.rounds); round++) for (const name of names) measured.get(name)?.push(await (name === 'floor' ? measureFloor() : download(`${name}${values.filter}`)))
  const middle = (name: string, key: keyof Measured): number => median((measured.get(name) ?? []).map((one) => one[key]))
  const rateOf = (name: string): number => middle(name, 'rows') / middle(name, 'seconds')
  console.log('| what | rows | seconds | rows/s | of the driver alone | peak memory, MB | file, MB |\n|---|---|---|---|---|---|---|')
  for (const name of names) {
    const share = names.includes('floor') ? (rateOf(name) / rateOf('floor')).toFixed(2) : ''
    console.log(`| ${name} | ${middle(name, 'rows')} | ${middle(name, 'seconds').toFixed(1)} | ${Math.round(rateOf(name))} | ${share} | ${middle(name, 'megabytes')} | ${(middle(name, 'bytes') / 1e6).toFixed(1)} |`)
  }
}
