import assert from 'node:assert/strict'
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { after, before, describe, test } from 'node:test'
import { MultiDirectedGraph } from 'graphology'
import gexfOf from 'graphology-gexf'
import { formats } from '../../src/export/formats.ts'
import type { Format, Options, Written } from '../../src/export/format.ts'
import { openReaders, runScript } from '../readers/environment.ts'
import { openJars, readWithGephi } from '../readers/jars.ts'
import { about, expected, hostileNames, hostileNetwork, hostilePlaces, idOf } from './hostile.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-readers-'))
after(() => rmSync(folder, { recursive: true }))

/** Each choice of an option that makes another file to read. */
const variants: readonly (readonly [option: string, values: readonly string[]])[] = [
  ['version', ['1.3', '1.2']],
  ['flavour', ['plain', 'yed', 'neo4j']],
  ['edgesKey', ['links', 'edges', 'both']],
]

function usual({ options }: Format): Options {
  return { ...Object.fromEntries(Object.entries(options).map(([name, [first = '']]) => [name, first])), ...('formulas' in options ? { formulas: 'keep' } : {}) }
}

async function write(name: string, written: Written): Promise<void> {
  await pipeline(Readable.from(written, { objectMode: false }), createWriteStream(join(folder, name)))
}

/** Writes the hostile network in every format and in every form that tools read. */
async function writeAll(): Promise<void> {
  for (const format of formats) {
    if (format.holds === 'table' && format.isOfPlaces === true) {
      await write(`places.${format.extension}`, format.write(hostilePlaces, about, usual(format)))
      continue
    }
    if (format.holds === 'table') {
      for (const part of ['nodes', 'edges'] as const) await write(`${part}.${format.extension}`, format.write(hostileNetwork[part], about, usual(format)))
      continue
    }
    const [option, values] = variants.find(([name]) => name in format.options) ?? ['', ['']]
    if ('mixed' in format.options) await write(`network.mixed.${format.extension}`, format.write(hostileNetwork, about, { ...usual(format), mixed: 'true' }))
    for (const value of values) await write(value === '' ? `network.${format.extension}` : `network.${value}.${format.extension}`, format.write(hostileNetwork, about, { ...usual(format), ...(option === '' ? {} : { [option]: value }) }))
  }
}

type Seen = Readonly<Record<string, Readonly<Record<string, unknown>>>>

const seen: Record<string, Seen> = {}
const [readers, jars] = await Promise.all([openReaders(), openJars()])

before(async () => {
  await writeAll()
  if (readers === null) return
  const [now, old] = await Promise.all([runScript(readers, 'read.py', [folder]), runScript(readers, 'read.py', [folder], true)])
  seen['now'] = now as Seen
  seen['old'] = old as Seen
})

/** Readers that tell of a file only how many nodes it has. */
const countsOnly = ['networkx graphml neo4j', 'lxml svg']

void describe('files with hostile names are read whole by what others have written', { skip: readers === null }, () => {
  test('every format has a reader', () => {
    const read = Object.keys(seen['now'] ?? {}).map((name) => name.split(' ')[1])
    for (const { extension } of formats) assert.ok(read.includes(extension === 'csv' ? 'csv' : extension), `nothing reads .${extension}: add it to test/readers/read.py`)
  })

  for (const [age, name] of [['now', 'current'], ['old', '2.8']] as const) {
    test(`NetworkX ${name} and others`, () => {
      const all = Object.entries(seen[age] ?? {}).filter(([reader]) => reader !== 'types' && !reader.endsWith('geojson') && !reader.endsWith('geo.parquet'))
      assert.ok(all.length >= (age === 'now' ? 20 : 7), Object.keys(seen[age] ?? {}).join())
      for (const [reader, facts] of all) {
        if (countsOnly.includes(reader)) assert.equal(facts['nodes'], expected.nodes, reader)
        else assert.deepEqual(facts, expected, reader)
      }
    })
  }

  test('places are where they are', () => {
    for (const reader of ['json geojson', 'shapely geo.parquet']) assert.deepEqual(seen['now']?.[reader]?.['points'], hostileNames.map((_, index) => (index === 3 ? null : [index * 11.25, 60 - index * 5.5])), reader)
    assert.deepEqual(seen['now']?.['json geojson']?.['labels'], expected.labels)
    assert.equal(seen['now']['shapely geo.parquet']?.['primary'], 'geometry')
  })

  test('dates are dates, counts are numbers, lists are lists, and the file says where it comes from', () => {
    const types = seen['now']?.['types'] as unknown as Readonly<Record<string, Readonly<Record<string, string>>>>
    for (const format of ['parquet', 'arrow']) {
      const { start_date, claim_count, goldstein, contested, source_names, label } = types[format] ?? {}
      assert.deepEqual([start_date, claim_count, goldstein, contested, label], ['date32[day]', 'int32', 'double', 'bool', 'string'], format)
      assert.match(source_names ?? '', /^list</)
      assert.equal(types[`${format} metadata`]?.['parley.query_hash'], 'hash')
      assert.equal(types[`${format} metadata`]?.['parley.data_version'], about.dataVersion)
    }
  })
})

void describe('GEXF', () => {
  for (const version of ['1.3', '1.2']) {
    test(`${version} is what Gephi Lite sees`, () => {
      const graph = gexfOf.parse(MultiDirectedGraph, readFileSync(join(folder, `network.${version}.gexf`), 'utf8'), { addMissingNodes: false })
      assert.equal(graph.order, expected.nodes)
      assert.equal(graph.size, expected.edges)
      assert.equal(graph.edges('n0', 'n1').length, expected.parallel)
      hostileNames.forEach(([, name], index) => assert.equal(graph.getNodeAttribute(idOf(index), 'label'), name))
      assert.equal(graph.getNodeAttribute('n3', 'x'), 30)
      assert.equal(graph.getEdgeAttribute('e0', 'start_date'), '2024-01-16')
    })
  }
})

const withoutCountries = Object.fromEntries(Object.entries(expected).filter(([name]) => name !== 'countries'))

void describe('Gephi', { skip: jars === null }, () => {
  const files = ['network.1.3.gexf', 'network.1.2.gexf', 'network.mixed.gexf', 'network.plain.graphml']
  /** Days of the Gregorian calendar before it began are others of the Julian one, by which Gephi counts them. */
  const isReckoned = (day: unknown): day is string => typeof day === 'string' && day > '1600'

  test('reads all nodes, all parallel edges, names, days and kinds, and complains of nothing', async () => {
    if (jars === null) return
    const all = (await readWithGephi(jars, files.map((file) => join(folder, file)))) as readonly { readonly file: string; readonly issues: readonly string[]; readonly dates: Readonly<Record<string, readonly (string | null)[]>>; readonly places: Readonly<Record<string, readonly number[]>> }[]
    assert.deepEqual(all.map(({ file }) => file), files)
    for (const { file, issues, dates, places, ...seenThere } of all) {
      assert.deepEqual({ ...seenThere, dates: Object.fromEntries(Object.entries(dates).map(([id, [day, type]]) => [id, [day, type]])) }, withoutCountries, file)
      assert.deepEqual(issues.filter((issue) => !/^INFO|Graph attributes '.+' ignored/.test(issue)), [], file)
      assert.equal(new Set(Object.values(places).map(String)).size, expected.nodes, `${file} opens as one dot`)
      if (!file.endsWith('.gexf')) continue
      for (const [id, [day, type, kind, days]] of Object.entries(dates)) {
        if (file !== 'network.1.2.gexf') assert.equal(kind, type, `${file} ${id}`)
        if (isReckoned(day)) assert.equal(days, `${toJava(Date.parse(day))} ${toJava(Date.parse(day))}`, `${file} ${id}`)
      }
    }
  })

  test('and the schemas of GEXF 1.3, GEXF 1.2 and GraphML find nothing wrong', { skip: readers === null }, async () => {
    if (readers === null || jars === null) return
    const wrong = (await runScript(readers, 'validate.py', [folder, jars.jgrapht])) as Readonly<Record<string, readonly string[]>>
    assert.deepEqual(wrong, Object.fromEntries(['network.neo4j.graphml', 'network.plain.graphml', 'network.yed.graphml', 'network.1.2.gexf', 'network.1.3.gexf', 'network.mixed.gexf'].map((file) => [file, []])))
  })
})

/** A number as Java prints a double from ten millions on. */
function toJava(value: number): string {
  return value.toExponential().replace(/^(-?\d+)(\.\d+)?e\+?/, (_all, whole: string, part: string | undefined) => `${whole}${part ?? '.0'}E`)
}
