import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readCsv } from '../src/record/read-csv.ts'
import type { EventRow } from './event-rows.ts'

/** How many times each CAMEO code was seen in a day of news; codes never seen count a half. */
function readCodes(): readonly { readonly code: string; readonly name: string; readonly weight: number }[] {
  const rows = readCsv(readFileSync(new URL('../seed/catalogue/cameo.csv', import.meta.url), 'utf8'))
  return rows.filter(({ code }) => (code ?? '').length > 2).map((row) => ({ code: row['code'] ?? '', name: row['name'] ?? '', weight: Math.max(0.5, Number(row['gdelt_n'])) }))
}

/** The same numbers between 0 and 1 at each run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A place in a list by weights, found in their running sum. */
function createChoice(weights: readonly number[], random: () => number): () => number {
  const sums = new Float64Array(weights.length)
  let total = 0
  weights.forEach((weight, index) => (sums[index] = total += weight))
  return () => {
    const at = random() * total
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) <= at) low = middle + 1
      else high = middle
    }
    return low
  }
}

const roles = ['Citizen', 'Police', 'Government', 'Head of Government', 'Military', 'Foreign Affairs', 'Media', 'Lawmaker', 'Protester', 'Student', 'Business', 'Court Judge']

/** Invented actors: a seventh of them countries with a dozen roles each, the others persons and organisations. */
function inventActors(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const country = `Country ${Math.floor(index / 18) + 1}`
    const kind = index % 18
    if (kind === 0) return country
    if (kind <= roles.length) return `${roles[kind - 1] ?? ''} (${country})`
    return kind === roles.length + 1 ? `Organisation ${index}` : `Person of ${country}, ${index}`
  })
}

/**
 * Invents events in the shape of real ones: the busiest of 7,000 actors takes part in about 7 % of them and most in a few
 * (a power of their rank), codes are as frequent as in the news, days are even. The same arguments give the same events.
 */
export function generateEvents(count: number, seed = 1): readonly EventRow[] {
  const random = createRandom(seed)
  const codes = readCodes()
  const actors = inventActors(Math.max(200, Math.round(7000 * Math.sqrt(count / 90_000))))
  const code = createChoice(codes.map(({ weight }) => weight), random)
  const order = actors.map((_, index) => (index * 7919) % actors.length)
  const actor = createChoice(order.map((rank) => (rank + 3) ** -0.85), random)
  const days = 365
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(2014, 0, 1 + Math.floor((index * days) / count))).toISOString().slice(0, 10)
    const [from, to, act] = [actor(), actor(), codes[code()]]
    const target = from === to ? (to + 1) % actors.length : to
    return { date, source: actors[from] ?? '', relation: act?.name ?? '', cameo: act?.code ?? '', target: actors[target] ?? '' }
  })
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { positionals, values } = parseArgs({ options: { count: { type: 'string', default: '90000' }, seed: { type: 'string', default: '1' } }, allowPositionals: true })
  const [file] = positionals
  if (file === undefined) throw new Error('Name the file to write: npx tsx bench/generate-events.ts events.tsv [--count 90000] [--seed 1]')
  const rows = generateEvents(Number(values.count), Number(values.seed))
  writeFileSync(file, ['date\tsource\trelation\tcameo\ttarget', ...rows.map(({ date, source, relation, cameo, target }) => [date, source, relation, cameo, target].join('\t'))].join('\n') + '\n')
}
