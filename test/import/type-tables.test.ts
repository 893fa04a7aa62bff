import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { readCsv } from '../../src/record/read-csv.ts'
import { catalogue } from '../../src/record/relation-types.ts'
import { Row } from '../../src/import/row.ts'
import type { Form } from '../../src/import/source.ts'
import { samples } from './samples.ts'

const read = (name: string): readonly Readonly<Record<string, string>>[] => readCsv(readFileSync(new URL(`../../seed/catalogue/${name}`, import.meta.url), 'utf8'))

/** The sub-event types of ACLED's codebook of 2024, by their event type. */
const acledTypes: Readonly<Record<string, readonly string[]>> = {
  Battles: ['Government regains territory', 'Non-state actor overtakes territory', 'Armed clash'],
  Protests: ['Excessive force against protesters', 'Protest with intervention', 'Peaceful protest'],
  Riots: ['Violent demonstration', 'Mob violence'],
  'Explosions/Remote violence': ['Chemical weapon', 'Air/drone strike', 'Suicide bomb', 'Shelling/artillery/missile attack', 'Remote explosive/landmine/IED', 'Grenade'],
  'Violence against civilians': ['Sexual violence', 'Attack', 'Abduction/forced disappearance'],
  'Strategic developments': ['Agreement', 'Arrests', 'Change to group/activity', 'Disrupted weapons use', 'Headquarters or base established', 'Looting/property destruction', 'Non-violent transfer of territory', 'Other'],
}

const formOf = (name: string): Form => samples.find(({ form }) => form.name === name)?.form ?? assert.fail(name)

/** The event types of PLOVER as POLECAT codes them, one file of questions each in its coder. */
const ploverTypes = ['ACCUSE', 'AGREE', 'AID', 'ASSAULT', 'COERCE', 'CONCEDE', 'CONSULT', 'COOPERATE', 'MOBILIZE', 'PROTEST', 'REJECT', 'REQUEST', 'RETREAT', 'SANCTION', 'SUPPORT', 'THREATEN']

describe('the table of types', () => {
  test('of ACLED has each sub-event type of the codebook under its event type', () => {
    const wanted = Object.entries(acledTypes).flatMap(([type, names]) => names.map((name) => `${type}/${name}`))
    assert.deepEqual(read('acled_types.csv').map((row) => `${row['event_type'] ?? ''}/${row['sub_event_type'] ?? ''}`).sort(), wanted.sort())
  })

  test('of ACLED lets every row of the codebook be an event, with one actor and with two; what a party does by itself has no relation', () => {
    const form = formOf('ACLED events')
    const alone = ['Change to group/activity', 'Headquarters or base established', 'Other']
    for (const [event_type, sub_event_type, actor2] of Object.entries(acledTypes).flatMap(([type, names]) => names.flatMap((name) => [[type, name, ''], [type, name, 'Northern Front']] as const))) {
      const cells = { event_id_cnty: 'EXL1', event_date: '2024-03-01', event_type, sub_event_type, actor1: 'Military Forces of Exampleland', inter1: 'State forces', actor2, country: 'Exampleland', location: 'Ville', fatalities: '2', timestamp: '1' }
      const record = form.read(new Row({ file: 'f', line: 2 }, Object.values(cells), new Map(Object.keys(cells).map((name, at) => [name, at])), new Set()), { repair: false, dedupe: null, foldMirrors: false, repeatsBefore: () => 0 })
      assert.ok(record.kind === 'stated')
      const [act, killed] = record.claims
      assert.equal(act?.code, `${event_type}/${sub_event_type}`)
      assert.equal(act.subjects.length + act.objects.length, actor2 === '' ? 1 : 2, act.code)
      assert.equal(killed?.quantity?.value, 2)
      if (alone.includes(sub_event_type)) assert.deepEqual([act.objects, catalogue.byLabel.get(act.predicate ?? '')?.symmetric], [[], false])
    }
  })

  test('of POLECAT has each event type of PLOVER, whatever its mode', () => {
    const rows = read('polecat_types.csv')
    assert.deepEqual(rows.filter((row) => row['event_mode'] === '').map((row) => row['event_type']).sort(), ploverTypes)
    assert.ok(rows.every((row) => ploverTypes.includes(row['event_type'] ?? '')))
    const own = new Set(read('cameo.csv').map((row) => row['plover_event'] ?? ''))
    assert.deepEqual([...own].filter((type) => type !== '').sort(), ploverTypes)
  })

  test('of each source names each type once, and only relation types of the catalogue', () => {
    for (const [name, keys] of [['acled_types.csv', ['event_type', 'sub_event_type']], ['polecat_types.csv', ['event_type', 'event_mode']], ['ucdp_types.csv', ['type_of_violence']]] as const) {
      const rows = read(name)
      assert.equal(new Set(rows.map((row) => keys.map((key) => row[key]).join('|'))).size, rows.length, name)
      for (const row of rows) for (const label of [row['label'] ?? '', row['between'] ?? '']) assert.ok(label === '' ? row['label'] !== '' : catalogue.byLabel.has(label), `${name}: ${label}`)
    }
  })
})
