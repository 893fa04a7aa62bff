import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { execute, parse } from 'graphql'
import { readConfig } from '../src/config.ts'
import type { Run, Transact } from '../src/cypher/statement.ts'
import { openDatabaseForCommand } from '../src/database.ts'
import { createSchema } from '../src/graphql/schema.ts'
import { newIdOf } from '../src/import/directory.ts'
import { icewsActor } from '../src/import/sources/icews-actors.ts'
import { createRead, createTransact } from '../src/neo4j/run.ts'
import type { Claim } from '../src/record/claim.ts'
import type { Entity } from '../src/record/entity.ts'
import { normalise } from '../src/record/name-norm.ts'
import { typeForCode } from '../src/record/relation-types.ts'
import { parseUncertainDate } from '../src/record/uncertain-date.ts'
import { appendBatch } from '../src/write/append.ts'
import { readEventRows, type EventRow } from './event-rows.ts'

/**
 * How well `candidatesOf` finds the same actor under another name. On a database that holds a file of events (npx parley import icews), it enters
 * actors once more under another of their names, with what they did in a file of other events, and asks of each what it may be the same as:
 *
 *     npx tsx bench/candidates.ts loaded.tsv.gz other.tsv.gz aliases.tsv [--years 2013,2015] [--events 20]
 *
 * `aliases.tsv` has the columns icews_name and surface_form. Of each actor but countries at most four other names are taken; its events go to them in turn.
 * A candidate counts as right where it is the actor itself; a real duplicate among the actors counts as wrong.
 */
const { positionals, values } = parseArgs({ options: { years: { type: 'string', default: '2013,2015' }, events: { type: 'string', default: '20' } }, allowPositionals: true })
const [loadedFile, otherFile, aliasFile] = positionals
if (loadedFile === undefined || otherFile === undefined || aliasFile === undefined) throw new Error('Name three files: events that are loaded, other events, and other names.')

const most = { names: 4 } as const

const capitalised = (text: string): string => text.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (all) => all.toUpperCase())

/** An actor under another name. */
interface Alias {
  readonly actor: Entity
  readonly entity: Entity
  /** Whether the other name is the same but for case, diacritics and script. */
  readonly isSame: boolean
}

function readAliases(file: string, actors: ReadonlyMap<string, Entity>): readonly Alias[] {
  const names = new Map<string, string[]>()
  for (const line of readFileSync(file, 'utf8').trimEnd().split('\n').slice(1)) {
    const [name = '', , , form = ''] = line.split('\t')
    names.set(name, [...(names.get(name) ?? []), form])
  }
  return [...names].flatMap(([name, forms], index) => {
    const actor = actors.get(name)
    if (actor === undefined || actor.kind === 'COUNTRY') return []
    const [prefix = ''] = actor.id.split(':')
    return forms.slice(0, most.names).map((form, place) => {
      const entity = { id: `${prefix}:alias-${index}-${place}`, kind: actor.kind, names: [{ text: capitalised(form), kind: 'PREFERRED' as const }] }
      return { actor, entity, isSame: normalise(form) === normalise(name) }
    })
  })
}

function toClaim({ date, cameo }: EventRow, index: number, subject: string, object: string): Claim | null {
  const predicate = typeForCode(cameo)
  if (predicate === null || subject === object) return null
  return { key: `r${index}`, kind: 'ACTION', predicate, polarity: 'ASSERTS', modality: 'OCCURRED', directed: true, subjects: [{ entityId: subject }], objects: [{ entityId: object }], places: [], means: [], when: parseUncertainDate({ on: date }), attribution: [] }
}

/** Enters the actors under their other names, each with at most so many of its other events, and gives those that have any. */
async function write(transact: Transact, aliases: readonly Alias[], actors: ReadonlyMap<string, Entity>, rows: readonly EventRow[], mostEvents: number): Promise<ReadonlySet<string>> {
  const byActor = new Map<string, Alias[]>()
  for (const alias of aliases) byActor.set(alias.actor.id, [...(byActor.get(alias.actor.id) ?? []), alias])
  const counts = new Map<string, number>()
  /** The other name of an actor that has the fewest events so far. */
  const aliasOf = (id: string | undefined): Alias | undefined => {
    const own = byActor.get(id ?? '') ?? []
    return [...own].sort((left, right) => (counts.get(left.entity.id) ?? 0) - (counts.get(right.entity.id) ?? 0))[0]
  }
  const claims = rows.flatMap((row, index) => {
    const [from, to] = [actors.get(row.source)?.id, actors.get(row.target)?.id]
    const alias = aliasOf(from) ?? aliasOf(to)
    if (alias === undefined || from === undefined || to === undefined || (counts.get(alias.entity.id) ?? 0) >= mostEvents) return []
    const claim = toClaim(row, index, from === alias.actor.id ? alias.entity.id : from, to === alias.actor.id ? alias.entity.id : to)
    if (claim !== null) counts.set(alias.entity.id, (counts.get(alias.entity.id) ?? 0) + 1)
    return claim ?? []
  })
  const known = aliases.map(({ entity }) => entity).filter(({ id }) => counts.has(id))
  await appendBatch(transact, { writer: 'aliases', by: 'bench', entities: known, documents: [] })
  for (let start = 0; start < claims.length; start += 500) await appendBatch(transact, { writer: 'aliases', by: 'bench', entities: [], documents: [{ document: { key: `d${start}` }, claims: claims.slice(start, start + 500) }] })
  return new Set(known.map(({ id }) => id))
}

interface Asked {
  readonly alias: Alias
  readonly candidates: readonly { readonly right: { readonly id: string }; readonly score: number }[]
}

async function ask(run: Run, alias: Alias): Promise<Asked> {
  const document = parse('query ($id: ID!) { candidatesOf(id: $id, minScore: 0) { right { id } score } }')
  const result = await execute({ schema: createSchema(), document, variableValues: { id: alias.entity.id }, contextValue: { run, maxPage: 500, limits: {}, version: '' } })
  if (result.errors !== undefined) throw result.errors[0] ?? new Error('no answer')
  return { alias, candidates: (result.data as { candidatesOf: Asked['candidates'] }).candidatesOf }
}

function report(title: string, asked: readonly Asked[]): void {
  /** The actor itself, or it under a further of its names. */
  const isRight = ({ alias }: Asked, { right }: Asked['candidates'][number]): boolean => right.id === alias.actor.id || right.id.replace(/-\d+$/, '') === alias.entity.id.replace(/-\d+$/, '')
  const share = (part: number, all: number): string => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`)
  const first = asked.filter((one) => one.candidates[0] !== undefined && isRight(one, one.candidates[0])).length
  const found = asked.filter((one) => one.candidates.some((candidate) => isRight(one, candidate))).length
  console.log(`${title}: ${asked.length}; found ${share(found, asked.length)}, as the likeliest ${share(first, asked.length)}`)
  for (const minScore of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const shown = asked.map((one) => one.candidates.filter(({ score }) => score >= minScore).map((candidate) => isRight(one, candidate)))
    const all = shown.flat()
    console.log(`  minScore ${minScore}: ${all.length} proposed, precision ${share(all.filter(Boolean).length, all.length)}, recall ${share(shown.filter((own) => own.includes(true)).length, asked.length)}`)
  }
}

const entities = new Map(
  readEventRows(loadedFile)
    .flatMap(({ source, target }) => [source, target])
    .map((name): [string, Entity] => {
      const [draft] = icewsActor(name, '')
      if (draft === undefined) throw new Error(`no actor ${name}`)
      return [name, { id: newIdOf(draft), kind: draft.kind, names: draft.names }]
    }),
)
const years = values.years.split(',')
const other = readEventRows(otherFile).filter(({ date }) => years.includes(date.slice(0, 4)))
const database = await openDatabaseForCommand(readConfig().config, (message) => console.error(message))
try {
  const aliases = readAliases(aliasFile, entities)
  const known = await write(createTransact(database.connection), aliases, entities, other, Number(values.events))
  const asked: Asked[] = []
  for (const alias of aliases) if (known.has(alias.entity.id)) asked.push(await ask(createRead(database.connection), alias))
  report('names that are the same but for case, diacritics and script', asked.filter(({ alias }) => alias.isSame))
  report('other names', asked.filter(({ alias }) => !alias.isSame))
  for (const { alias, candidates } of asked.filter((one) => !one.alias.isSame)) {
    console.log([alias.entity.names[0]?.text, alias.actor.names[0]?.text, candidates.slice(0, 3).map(({ right, score }) => `${right.id} ${score}`).join('; ')].join(' | '))
  }
} finally {
  await database.close()
}
