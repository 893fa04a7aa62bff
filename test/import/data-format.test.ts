import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { after, describe, test } from 'node:test'
import { parse, stringify } from 'yaml'
import { printTemplate } from '../../src/import/print-template.ts'
import { readSeedFiles, type SeedBatch } from '../../src/import/read-seed-files.ts'
import type { SeedProblem } from '../../src/import/seed-problem.ts'
import { ParleyError } from '../../src/errors.ts'
import { catalogue } from '../../src/record/relation-types.ts'

const root = new URL('../../', import.meta.url)
const doc = readFileSync(new URL('docs/data-format.md', root), 'utf8')
const blocks = [...doc.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text)
const whole = blocks.find((text) => text.startsWith('document:')) ?? ''
const folder = mkdtempSync(join(tmpdir(), 'parley-format-'))
after(() => rmSync(folder, { recursive: true }))

function readText(text: string): readonly SeedBatch[] {
  const file = join(folder, 'example.yaml')
  writeFileSync(file, text)
  return readSeedFiles([file])
}

/** The claims of the doc's whole document, with others below them. */
function readWithClaims(claims: unknown): SeedBatch | undefined {
  const frame = parse(whole) as { claims: unknown[] }
  return readText(stringify({ ...frame, claims: [...frame.claims, ...(claims as unknown[])] }))[0]
}

/** The first cells of the table below a heading. */
function cellsOf(heading: string): readonly string[] {
  const section = doc.slice(doc.indexOf(heading)).split('\n## ')[0] ?? ''
  return [...section.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)).filter((code) => !code.endsWith(':'))
}

describe('docs/data-format.md', () => {
  for (const [index, block] of blocks.entries()) {
    test(`has an example that can be loaded (${index + 1} of ${blocks.length}: ${block.split('\n')[0] ?? ''})`, () => {
      const content: unknown = parse(block)
      const batch = Array.isArray(content) ? readWithClaims(content) : readText(block)[0]
      assert.ok(batch !== undefined && batch.batch.entities.length > 0)
      if (Array.isArray(content)) assert.equal((batch.batch.documents[0]?.claims.length ?? 0) + batch.corrections.length, content.length + 3)
    })
  }

  test('explains its first example as it is read', () => {
    const [strike, figure, protest] = readText(whole)[0]?.batch.documents[0]?.claims ?? []
    assert.deepEqual(strike?.objects, [{ entityId: 'group:northern-front', wording: 'a terrorist camp', role: 'TARGET' }, { entityId: 'country:country-b', role: 'TERRITORY' }])
    assert.deepEqual([strike.event, strike.locator, strike.when.earliestOn, strike.when.text], ['example/the-strike', '¶2', '2024-03-01', 'on Friday'])
    assert.deepEqual(figure?.quantity, { measure: 'killed', value: 4, group: 'children' })
    assert.deepEqual(figure.attribution, [{ speakerId: 'country:country-b', named: true, verb: 'said' }, { role: 'a hospital official', named: false, verb: 'said' }])
    assert.deepEqual(protest?.attribution, [{ role: 'publisher', named: true, verb: 'reported' }])
  })

  test('lists dates that can be read', () => {
    const dates = cellsOf('## When').filter((code) => /\d/.test(code))
    assert.equal(dates.length, 6)
    for (const on of dates) assert.notEqual(readWithClaims([{ who: 'Country A', did: 'CONDEMNED', whom: 'Country B', para: 1, on }])?.batch.documents[0]?.claims.at(-1)?.when.precision, 'UNKNOWN')
  })

  test('lists chains that can be read', () => {
    const chains = cellsOf('## Says')
    assert.equal(chains.length, 4)
    const claims = chains.map((says) => ({ who: 'Country A', did: 'CONDEMNED', whom: 'Country B', para: 1, says: parse(says) as unknown }))
    const read = readWithClaims(claims)?.batch.documents[0]?.claims.slice(-4) ?? []
    assert.deepEqual(read.map(({ attribution }) => attribution.map(({ speakerId, role }) => speakerId ?? role)), [['publisher'], ['country:country-b'], ['organisation:news-agency-a', 'a security official'], ['country:country-b']])
  })

  test('counts the relation types of the catalogue', () => {
    const standing = catalogue.types.filter((type) => type.standing).length
    assert.ok(doc.includes(`${catalogue.types.length - standing} acts`) && doc.includes(`${standing} standing states`))
  })

  test('lists every relation type of the catalogue', () => {
    for (const { label } of catalogue.types) assert.ok(doc.includes(`\`${label}\``), label)
  })

  test('has a second report as example', () => {
    const [batch] = readSeedFiles([fileURLToPath(new URL('docs/examples/second-report.yaml', root))])
    assert.equal(batch?.batch.documents[0]?.claims.length, 17)
  })
})

describe('the JSON Schema for editors', () => {
  test('has the relation types of the catalogue (otherwise: bring the enum of relationType up to date)', () => {
    const schema = JSON.parse(readFileSync(new URL('seed/document.schema.json', root), 'utf8')) as { definitions: { relationType: { enum: string[] } } }
    assert.deepEqual(schema.definitions.relationType.enum.toSorted(), catalogue.types.map(({ label }) => label).toSorted())
  })
})

describe('the template', () => {
  test('is refused for exactly the fields that are to be filled in', () => {
    assert.throws(
      () => readText(printTemplate(null)),
      (error) => {
        assert.ok(error instanceof ParleyError)
        assert.deepEqual((error.details['problems'] as readonly SeedProblem[]).map(({ field }) => field), ['document.title', 'claims.0.who', 'claims.0.did', 'claims.0.whom', 'claims.0.para', 'claims.0.says'])
        return true
      },
    )
  })

  test('passes once they are filled in', () => {
    const answers: Readonly<Record<string, string>> = { title: 'A protest', who: 'Iran', did: 'CONDEMNED', whom: 'Iraq', para: '1', says: 'the report' }
    const filled = printTemplate(null).replaceAll(/^([ -]+)(\w+):( +#.*)?$/gm, (line, indent: string, field: string) => (answers[field] === undefined ? line : `${indent}${field}: ${answers[field]}`))
    assert.equal(readText(filled)[0]?.batch.documents[0]?.claims.length, 1)
  })

  test('passes with everything in it that is offered in comments', () => {
    const answers: Readonly<Record<string, string>> = { title: 'A protest', publisher: 'Reuters', url: 'https://example.org/', name: 'Somebody', who: 'Iran', did: 'STRUCK', whom: 'Iraq', territory: 'Syria', para: '1', says: 'the report', where: 'Saravan', means: 'drones', quote: 'a word', note: 'A note.' }
    const opened = printTemplate(null).replace(/^# yaml.*\n/, '').replaceAll(/^( *)# ((?: *- |  )?[a-z-]+: *.*|  persons:.*|    - name:.*|      aliases:.*)$/gm, '$1$2').replaceAll('says: News agency', 'says: Reuters')
    const filled = opened.replaceAll(/^([ -]+)(\w+):( +#.*)?$/gm, (line, indent: string, field: string) => (answers[field] === undefined ? line : `${indent}${field}: ${answers[field]}`))
    const [batch] = readText(filled)
    assert.deepEqual(batch?.batch.documents[0]?.claims.map(({ kind }) => kind), ['ACTION', 'MEASURE'])
    assert.ok(batch.batch.entities.some(({ id }) => id === 'person:somebody'))
  })
})
