import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Kind, parse, print, validate } from 'graphql'
import { pinDocument } from '../../src/graphql/pin-document.ts'
import { createSchema } from '../../src/graphql/schema.ts'

const schema = createSchema()
const recorded = '2026-01-01T00:00:00.000Z'

function pin(query: string, variables: Readonly<Record<string, unknown>> = {}): { readonly text: string; readonly unpinned: readonly string[] } {
  const document = parse(query)
  assert.deepEqual(validate(schema, document), [])
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  assert.ok(operation !== undefined)
  const pinned = pinDocument(schema, document, operation, variables, recorded)
  assert.deepEqual(validate(schema, pinned.document).map(({ message }) => message), [])
  return { text: print(pinned.document).replaceAll(/\s+/g, ' '), unpinned: pinned.unpinned }
}

describe('an operation is pinned to an instant', () => {
  test('in each root field that takes one, and fields below take it from there', () => {
    const { text, unpinned } = pin('{ relations { edges { node { id claims { totalCount } } } } series: dyadSeries(a: ["country:a"], b: ["country:b"]) { scale } }')
    assert.equal(text, `{ relations(asOf: {recorded: "${recorded}"}) { edges { node { id claims { totalCount } } } } series: dyadSeries( a: ["country:a"] b: ["country:b"] asOf: {recorded: "${recorded}"} ) { scale } }`)
    assert.deepEqual(unpinned, [])
  })

  test('below root fields that take none, which are named', () => {
    const { text, unpinned } = pin('{ iran: entity(by: { id: "country:iran" }) { name relations { totalCount } } relationTypes { label } __typename }')
    assert.match(text, /relations\(asOf: \{recorded: "2026/)
    assert.deepEqual(unpinned, ['iran'])
  })

  test('beside other clocks, given as they stand or by variables, and not where one is named', () => {
    assert.match(pin('{ relations(asOf: { published: "2024-01-18T00:00:00Z" }) { totalCount } }').text, /asOf: \{published: "2024-01-18T00:00:00.000Z", recorded: "2026/)
    const { text } = pin('query ($asOf: AsOf, $first: Int) { relations(asOf: $asOf, first: $first) { totalCount } }', { asOf: { valid: '2024-01-18' } })
    assert.equal(text, `query ($first: Int) { relations( first: $first asOf: {valid: "2024-01-18", recorded: "${recorded}"} ) { totalCount } }`)
    assert.match(pin('query ($at: DateTime) { relations(asOf: { recorded: $at }) { totalCount } }', { at: '2020-01-01' }).text, /asOf: \{recorded: "2020-01-01"\}/)
  })

  test('in time, however often fragments are spread', () => {
    const fragments = Array.from({ length: 60 }, (_, index) => `fragment F${index} on Entity { a${index}: relations(first: 1) { edges { node { from { ...F${index + 1} ...F${index + 1} } to { ...F${index + 1} } } } } }`)
    const document = parse(`{ entity(by: { id: "country:iran" }) { ...F0 } } ${fragments.join(' ')} fragment F60 on Entity { id }`)
    const [operation] = document.definitions
    assert.ok(operation?.kind === Kind.OPERATION_DEFINITION)
    assert.match(print(pinDocument(schema, document, operation, {}, recorded).document), /a0: relations\(first: 1, asOf/)
  })

  test('inside fragments, but where a fragment stands below a clock and elsewhere its fields are named and left', () => {
    assert.match(pin('{ entity(by: { id: "country:iran" }) { ...R } } fragment R on Entity { relations { totalCount } }').text, /fragment R on Entity \{ relations\(asOf/)
    const { text, unpinned } = pin('{ entity(by: { id: "country:iran" }) { ...R } relations(asOf: { published: "2024-01-18" }) { edges { node { from { ...R } } } } } fragment R on Entity { of: relations { totalCount } }')
    assert.match(text, /fragment R on Entity \{ of: relations \{/)
    assert.deepEqual(unpinned, ['entity', 'of'])
  })
})
