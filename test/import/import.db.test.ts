import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, test } from 'node:test'
import type { Run, Transact } from '../../src/cypher/statement.ts'
import { ParleyError } from '../../src/errors.ts'
import { createMappedSource } from '../../src/import/mapped-source.ts'
import { createRejectFile } from '../../src/import/reject-file.ts'
import { appendBatch } from '../../src/write/append.ts'
import { check } from '../../src/write/check.ts'
import { openToWrite } from '../database.ts'
import { scratchFolder } from '../local-neo4j/scratch.ts'
import { importText, readImported, sourceNamed, toTable } from './import-rows.ts'
import { samples, type Sample } from './samples.ts'

const folder = scratchFolder()
const icewsColumns = sourceNamed('icews').forms[0]?.columns ?? []
const acledColumns = sourceNamed('acled').forms[0]?.columns ?? []

function sampleNamed(name: string): Sample {
  const sample = samples.find((one) => one.name === name)
  if (sample === undefined) throw new TypeError(`no sample ${name}`)
  return sample
}

function rowOf(name: string, changes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return { ...sampleNamed(name).rows[0], ...changes }
}

let transact: Transact
let run: Run

beforeEach(async () => {
  ;({ run, transact } = await openToWrite())
})

async function read(text: string): Promise<readonly unknown[]> {
  const rows = await run({ text, params: {} })
  return rows.map(({ it }) => it)
}

describe('an import', () => {
  for (const sample of samples.filter(({ form, source }) => form.name !== 'GDELT 2.0 mentions' && source.name !== 'aliases')) {
    test(`of ${sample.name} writes its rows, once, and leaves all in order`, async () => {
      const separator = sample.form.separators[0] ?? ','
      const text = toTable(sample.form.columns, sample.rows, separator)
      const first = await importText(transact, folder, sample.source, text)
      assert.deepEqual([first.refused.map(({ refusal }) => refusal), first.report.rows.written], [[], 3])
      const graph = await readImported(run)
      const second = await importText(transact, folder, sample.source, text)
      assert.deepEqual([second.report.rows.written, second.report.rows.alreadyThere], [0, 3])
      assert.deepEqual(await readImported(run), graph)
      const { wrongEvents, wrongTies, wrongEdges } = await check(transact)
      assert.deepEqual([wrongEvents, wrongTies, wrongEdges], [[], [], []])
    })
  }

  test('makes each mention a claim about its event, in the article that mentions it', async () => {
    const events = sampleNamed('gdelt 2.0')
    const mentions = sampleNamed('gdelt mentions')
    const text = toTable(mentions.form.columns, mentions.rows, '\t')
    const early = await importText(transact, folder, mentions.source, text, { maxRejects: 0 })
    assert.deepEqual([early.report.rows.refused, early.report.rows.leftOut, early.report.leftOutBy], [0, 3, { 'event not there': 3 }])
    assert.deepEqual(early.refused.map(({ refusal }) => refusal.kind), ['event not there', 'event not there', 'event not there'])
    await importText(transact, folder, events.source, toTable(events.form.columns, events.rows, '\t'))
    const late = await importText(transact, folder, mentions.source, text)
    assert.equal(late.report.rows.written, 3)
    assert.deepEqual(await read("MATCH (r:Relation {eventId: 'event:gdelt:901'}) RETURN r.claimCount AS it"), [2])
    assert.deepEqual(await read("MATCH (c:Claim)-[:ABOUT]->(:Event {id: 'event:gdelt:901'}) WHERE c.confidence IS NOT NULL RETURN [c.predicate, c.confidence, c.locator] AS it"), [['APPEALED_TO', 0.8, 'sentence 3']])
  })

  test('keeps homonyms apart, and joins what has a shared id', async () => {
    await appendBatch(transact, { writer: 'seed', by: 'seed', documents: [], entities: [{ id: 'country:republic-of-kenya', kind: 'COUNTRY', names: [{ text: 'Kenya', kind: 'PREFERRED' }], externalIds: [{ scheme: 'iso3166-1', value: 'KEN' }] }] })
    const rows = ['Colombia', 'North Macedonia'].map((country, index) => rowOf('icews', { 'Event ID': String(index), 'Source Name': 'National Liberation Army', 'Source Country': country, 'Target Name': 'Kenya', 'Target Country': 'Kenya' }))
    await importText(transact, folder, sourceNamed('icews'), toTable(icewsColumns, rows, '\t'))
    assert.deepEqual(await read("MATCH (e:Entity {name: 'National Liberation Army'}) RETURN e.description AS it ORDER BY it"), ['Colombia', 'North Macedonia'])
    assert.deepEqual(await read("MATCH (e:Country {name: 'Kenya'})-[:HAS_ID]->(x) RETURN e.id + ' ' + x.id AS it ORDER BY it"), ['country:republic-of-kenya gleditsch-ward:501', 'country:republic-of-kenya icews:Kenya', 'country:republic-of-kenya iso3166-1:KEN'])
  })

  test('marks roles as generic, and tells what they are part of', async () => {
    await importText(transact, folder, sourceNamed('icews'), toTable(icewsColumns, [rowOf('icews', { 'Event ID': '1' })], '\t'))
    assert.deepEqual(await read('MATCH (e:Entity) WHERE e.generic RETURN e.name AS it'), ['Police (Kenya)'])
    assert.deepEqual(await read("MATCH (:Entity {name: 'Police (Kenya)'})-[:PART_OF]->(e) RETURN e.name AS it"), ['Kenya'])
  })

  test('leaves repeated and mirrored rows apart, unless the user says otherwise', async () => {
    const meet = { 'CAMEO Code': '040', 'Source Name': 'Kenya', 'Target Name': 'Uganda' }
    const rows = [rowOf('icews', { ...meet, 'Event ID': '1' }), rowOf('icews', { ...meet, 'Event ID': '2', 'Source Name': 'Uganda', 'Target Name': 'Kenya' }), rowOf('icews', { ...meet, 'Event ID': '3' })]
    const text = toTable(icewsColumns, rows, '\t')
    const events = 'MATCH (e:Event) WHERE e.claimCount > 0 RETURN count(e) AS it'
    const plain = await importText(transact, folder, sourceNamed('icews'), text)
    assert.deepEqual([await read(events), plain.report.mirroredPairs], [[3], 1])

    ;({ run, transact } = await openToWrite())
    await importText(transact, folder, sourceNamed('icews'), text, { dedupe: 'one-a-day' })
    assert.deepEqual(await read(events), [2])
    assert.deepEqual(await read("MATCH (c:Claim) WHERE c.attributes CONTAINS '\"dedupe\":\"one-a-day\"' RETURN count(c) AS it"), [3])

    ;({ run, transact } = await openToWrite())
    await importText(transact, folder, sourceNamed('icews'), text, { foldMirrors: true })
    assert.deepEqual([await read(events), await read('MATCH (r:Relation) RETURN [r.directed, r.claimCount] AS it')], [[1], [[false, 3]]])
  })

  test('hands back refused rows, which can be mended and imported', async () => {
    const stem = join(folder, 'handed-back')
    const rejects = createRejectFile(stem)
    const acled = sourceNamed('acled')
    const bad = toTable(acledColumns, [rowOf('acled', { event_id_cnty: 'EXL1' }), rowOf('acled', { event_id_cnty: 'EXL2', latitude: '95' })], ',')
    const first = await importText(transact, folder, acled, bad, { onRefused: rejects.write })
    await rejects.close()
    assert.deepEqual([first.report.rows.written, first.report.rows.refused, rejects.path()], [1, 1, `${stem}.rejects.csv`])
    const handed = readFileSync(`${stem}.rejects.csv`, 'utf8')
    assert.match(handed, /^parley_reason,parley_file,parley_line,event_id_cnty/)
    assert.match(handed, /column latitude: ""95"" is not between -90 and 90",[^,]+file\.txt,3,EXL2,/)
    const mended = await importText(transact, folder, acled, handed.replaceAll(',95,', ',9.5,'))
    assert.deepEqual([mended.report.rows.written, mended.report.rows.refused, mended.report.unknownColumns], [1, 0, []])
    const whole = await readImported(run)

    ;({ run, transact } = await openToWrite())
    await importText(transact, folder, acled, bad.replaceAll(',95,', ',9.5,'))
    const withoutWrites = (lines: readonly string[]): readonly string[] => lines.filter((line) => !line.startsWith('[["Write"]'))
    assert.deepEqual(withoutWrites(whole), withoutWrites(await readImported(run)))
  })

  test('that was cut off is finished by the same import', async () => {
    const rows = Array.from({ length: 4500 }, (_, n) => `2024-01-0${1 + Math.floor(n / 900)}\tPerson ${n % 97}\tAct ${n % 3}\t040\tPolice (Kenya)`)
    const text = ['date\tsource\trelation\tcameo\ttarget', ...rows, ''].join('\n')
    const icews = sourceNamed('icews')
    const whole = await importText(transact, folder, icews, text)
    assert.equal(whole.report.rows.written, 4500)
    const wanted = await readImported(run)

    ;({ run, transact } = await openToWrite())
    const controller = new AbortController()
    await assert.rejects(importText(transact, folder, icews, text, { signal: controller.signal, onProgress: () => controller.abort() }))
    const [claims] = await read('MATCH (c:Claim) RETURN count(c) AS it')
    assert.ok(Number(claims) > 0 && Number(claims) < 4500, `${String(claims)} claims`)
    await importText(transact, folder, icews, text)
    assert.deepEqual(await readImported(run), wanted)
  })

  test('stops where too many rows are refused', async () => {
    const rows = [1, 2, 3].map((n) => rowOf('acled', { event_id_cnty: `EXL${n}`, latitude: '95' }))
    await assert.rejects(importText(transact, folder, sourceNamed('acled'), toTable(acledColumns, rows, ','), { maxRejects: 1 }), (error) => error instanceof ParleyError && /More than 1 rows were refused.*line 3/.test(error.message))
  })

  test('corrects what ACLED has revised, keeps the newest version, and retracts what ACLED has deleted', async () => {
    const acled = sourceNamed('acled')
    const version = (timestamp: string, fatalities: string): string => toTable(acledColumns, [rowOf('acled', { event_id_cnty: 'EXL1', timestamp, fatalities })], ',')
    const killed = "MATCH (c:Claim {kind: 'MEASURE'}) WHERE c.status = 'ACTIVE' RETURN c.value AS it"
    const rows = async (text: string) => (await importText(transact, folder, acled, text)).report.rows
    await rows(version('100', '2'))
    assert.equal((await rows(version('200', '5'))).corrected, 1)
    assert.deepEqual(await read(killed), [5])
    assert.equal((await rows(version('200', '5'))).alreadyThere, 1)
    assert.equal((await rows(version('150', '4'))).superseded, 1)
    assert.equal((await rows(version('300', '0'))).corrected, 1)
    assert.deepEqual(await read(killed), [])
    assert.equal((await rows(version('400', '7'))).corrected, 1)
    assert.equal((await rows(version('500', '8'))).corrected, 1)
    assert.deepEqual(await read(killed), [8])
    assert.deepEqual(await read('MATCH (:Claim)-[c:CORRECTS]->() RETURN count(c) AS it'), [6])
    const deletion = 'event_id_cnty,deleted_timestamp\nEXL1,600\n'
    assert.equal((await rows(deletion)).retracted, 1)
    assert.deepEqual(await read("MATCH (c:Claim) WHERE c.status = 'ACTIVE' RETURN c.id AS it"), [])
    assert.deepEqual(await read('MATCH (r:Relation) RETURN r.id AS it'), [])
    assert.equal((await rows(deletion)).alreadyThere, 1)
    const unseen = await importText(transact, folder, acled, 'event_id_cnty,deleted_timestamp\nEXL77,600\n')
    assert.deepEqual([unseen.report.rows.alreadyThere, unseen.report.leftOutBy], [0, { 'deletion of an event that is not here': 1 }])
    const { report, refused } = await importText(transact, folder, acled, version('700', '9'))
    assert.deepEqual([report.rows.refused, refused[0]?.refusal.kind], [1, 'was taken back'])
  })

  test('says of a report that another mapping has described that it was so', async () => {
    const table = (title: string) => createMappedSource({ name: 'titled', title, who: 'actor', whom: 'target', did: 'STRUCK', on: 'day', key: ['id'] })
    const text = (id: string): string => `id,actor,target,day\n${id},Northern Front,Exampleland,2024-03-01\n`
    await importText(transact, folder, table('Strikes'), text('1'))
    const { refused } = await importText(transact, folder, table('Strikes of the north'), text('2'))
    assert.match(refused[0]?.refusal.reason ?? '', /another title, address or publisher; it may have been imported with another mapping/)
  })

  test('refuses a changed row of a source that does not say so, unless it is to be revised', async () => {
    const ucdp = sampleNamed('ucdp')
    const text = (best: string): string => toTable(ucdp.form.columns, [rowOf('ucdp', { id: '1', best })], ',')
    await importText(transact, folder, ucdp.source, text('3'))
    const { refusal } = (await importText(transact, folder, ucdp.source, text('4'))).refused[0] ?? assert.fail()
    assert.equal(refusal.kind, 'says something else')
    assert.match(refusal.reason, /says something else \(figure: stored is killed 3 2 5, given is killed 4 2 5\)\. Where the file is a later version/)
    const { report } = await importText(transact, folder, ucdp.source, text('4'), { revise: true })
    assert.equal(report.rows.corrected, 1)
    assert.deepEqual(await read("MATCH (c:Claim {measure: 'killed'}) WHERE c.status = 'ACTIVE' AND c.group IS NULL RETURN c.value AS it"), [4])
  })

  test('refuses a file of GDELT that a spreadsheet has changed, and restores what can be', async () => {
    const gdelt = sampleNamed('gdelt 2.0')
    const mangled = toTable(gdelt.form.columns, [rowOf('gdelt 2.0', { GLOBALEVENTID: '7', EventCode: '20', EventBaseCode: '20', EventRootCode: '2', DATEADDED: '2.02E+13' })], ';')
    await assert.rejects(importText(transact, folder, gdelt.source, mangled), /a spreadsheet has changed this file/)
    const path = join(folder, '20240302101500.export.CSV')
    writeFileSync(path, mangled)
    const { report } = await importText(transact, folder, gdelt.source, '', { path, repair: true })
    assert.deepEqual([report.rows.written, report.repaired], [1, 2])
    assert.deepEqual(await read("MATCH (d:Document)-[:STATES]->(c:Claim {id: 'claim:gdelt:7'}) RETURN [c.code, d.publishedAt] AS it"), [['020', '2024-03-02T10:15:00.000Z']])
  })
})
