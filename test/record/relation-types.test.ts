import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { readCsv } from '../../src/record/read-csv.ts'
import { catalogue, typeForCode, typeGroups, typesOfGroup } from '../../src/record/relation-types.ts'

const codes = readCsv(readFileSync(new URL('../../seed/catalogue/cameo.csv', import.meta.url), 'utf8')).map((row) => row['code'] ?? '')

describe('the catalogue', () => {
  test('covers every CAMEO code, and keeps their leading zeros', () => {
    assert.equal(codes.length, 312)
    assert.deepEqual(codes.filter((code) => typeForCode(code) === null), [])
    assert.ok(codes.includes('020') && codes.includes('01'))
  })

  test('maps a code by its longest known beginning', () => {
    assert.deepEqual(['1951', '195', '190', '19', '0871', '087', '08', '0874', '111', '110', '20', '204'].map(typeForCode), [
      'STRUCK', 'STRUCK', 'ATTACKED', 'ATTACKED', 'DECLARED_CEASEFIRE_WITH', 'YIELDED_TO', 'YIELDED_TO', 'WITHDREW_FORCES_FROM', 'CONDEMNED', 'DISAPPROVED_OF', 'USED_MASS_VIOLENCE_AGAINST', 'USED_MASS_VIOLENCE_AGAINST',
    ])
  })

  test('knows no type for what is no code', () => {
    assert.deepEqual(['', '99', 'STRUCK', '2', '21'].map(typeForCode), [null, null, null, null, null])
  })

  test('has 81 acts and 8 standing types, each label once and fit to be a relationship type', () => {
    assert.equal(catalogue.types.filter(({ standing }) => standing).length, 8)
    assert.equal(catalogue.types.filter(({ standing }) => !standing).length, 81)
    assert.equal(catalogue.byLabel.size, catalogue.types.length)
    assert.deepEqual(catalogue.types.filter(({ label }) => !/^[A-Z][A-Z_]*$/.test(label)), [])
  })

  test('has no label that the graph uses for something else', () => {
    const taken = ['TIE', 'PARTICIPANT', 'STATES', 'ABOUT', 'SUBJECT', 'OBJECT', 'PLACE', 'ATTRIBUTED_TO', 'CORRECTS', 'HAS_NAME', 'HAS_ID', 'PUBLISHED_BY', 'COPY_OF', 'REVISES']
    assert.deepEqual(taken.filter((label) => catalogue.byLabel.has(label)), [])
  })

  test('gives weights in tenths at most, between -10 and 10', () => {
    for (const { label, goldstein } of catalogue.types) {
      for (const weight of Object.values(goldstein)) {
        if (weight !== null) assert.ok(Math.abs(weight) <= 10 && Math.abs(weight * 10 - Math.round(weight * 10)) < 1e-9, label)
      }
    }
  })

  test('knows both quad schemes where they differ', () => {
    assert.deepEqual(catalogue.byLabel.get('PROTESTED_AGAINST')?.quad, { CAMEO: 4, GDELT: 3 })
    assert.deepEqual(catalogue.byLabel.get('HALTED_TALKS_WITH')?.goldstein, { 'goldstein-icews': -6.5, 'goldstein-gdelt': -7 })
  })

  test('says which standing states have no direction', () => {
    assert.deepEqual(catalogue.types.filter(({ standing, symmetric }) => standing && symmetric).map(({ label }) => label), ['ALLIED_WITH', 'AT_WAR_WITH'])
  })
})

describe('groups of types', () => {
  test('hold what their names say', () => {
    assert.ok(typesOfGroup('quad:4')?.includes('STRUCK'))
    assert.ok(typesOfGroup('quad:gdelt:3')?.includes('PROTESTED_AGAINST'))
    assert.ok(!typesOfGroup('quad:3')?.includes('PROTESTED_AGAINST'))
    assert.ok(typesOfGroup('cameo:19')?.includes('SHELLED'))
    assert.ok(typesOfGroup('plover:ASSAULT')?.includes('STRUCK'))
    assert.equal(typesOfGroup('standing')?.length, 8)
  })

  test('are the ones that types name, and no others', () => {
    for (const group of typeGroups()) assert.deepEqual(typesOfGroup(group), catalogue.types.filter(({ groups }) => groups.includes(group)).map(({ label }) => label))
    assert.deepEqual(['quad:5', 'quad', 'cameo:', 'plover:', 'STRUCK', '__proto__', 'constructor'].map(typesOfGroup), Array(7).fill(null))
  })
})
