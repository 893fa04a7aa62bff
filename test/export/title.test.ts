import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { cite } from '../../src/export/cite.ts'
import { foldTypes, titleOf } from '../../src/export/title.ts'
import { typeGroups, typesOfGroup } from '../../src/record/relation-types.ts'

const typesQuery = (types: readonly string[]): string => types.map((type) => `types=${type}`).join('&')

describe('the title of a citation', () => {
  test('names groups of types, however many types they have, and what is asked besides', () => {
    const fights = typesOfGroup('quad:4') ?? []
    assert.ok(fights.length > 10)
    assert.equal(titleOf(`relations?actors=country:iran&asOf.recorded=2026-01-01T00:00:00.000Z&${typesQuery([...fights, 'MET'].sort())}`), 'Relations (actors=country:iran; typeGroups=quad:4; types=MET)')
  })

  test('shows some of many values and says how many more there are', () => {
    const ids = Array.from({ length: 2_000 }, (_, index) => `ids=relation:${index}`).join('&')
    assert.equal(titleOf(`network?asOf.recorded=x&${ids}`), 'Network (ids=relation:0, relation:1, relation:2, relation:3 and 1,996 more)')
  })

  test('has words as people write them', () => {
    assert.equal(titleOf(`entities?asOf.recorded=x&text=${encodeURIComponent('پاک & co')}`), 'Entities (text=پاک & co)')
  })

  test('of an operation is its name or what it asks for', () => {
    const of = (query: string, operationName = ''): string => titleOf(`graphql?asOf.recorded=x${operationName === '' ? '' : `&operationName=${operationName}`}&query=${encodeURIComponent(query)}`)
    assert.equal(of('{ dyadSeries(a: ["?"], b: ["&"]) { scale } paths { k } }'), 'Answer of GraphQL (dyadSeries, paths)')
    assert.equal(of('query A { a } query B { b }', 'B'), 'Answer of GraphQL (B)')
    assert.equal(of('{ relations(filter: { types: ["STRUCK", "MET"], minOrigins: 2 }, first: 5, asOf: { valid: "2024-01-01" }) { totalCount } }'), 'Relations (types=STRUCK, MET; minOrigins=2)')
    assert.equal(titleOf(`graphql?query=${encodeURIComponent('query ($a: [ID!]!) { dyadSeries(a: $a, by: DAY) { scale } }')}&variables=${encodeURIComponent('{"a":["country:iran"]}')}`), 'DyadSeries (a=country:iran; by=DAY)')
  })

  test('is the same in all forms of a citation', () => {
    const { text, bibtex, csl } = cite({ query: `events?asOf.recorded=x&${typesQuery(typesOfGroup('cameo:19') ?? [])}`, queryHash: 'h', dataVersion: '1', recorded: '2026-01-01T00:00:00.000Z', url: null, version: '1' })
    for (const one of [text, bibtex, String(csl['title'])]) assert.match(one, /Events \(typeGroups=/)
  })
})

test('types as groups are the same types: none is lost and none is added', () => {
  for (const group of typeGroups()) {
    const types = [...(typesOfGroup(group) ?? []), 'MET']
    const folded = foldTypes(types)
    assert.deepEqual(new Set([...folded.types, ...folded.groups.flatMap((name) => typesOfGroup(name) ?? [])]), new Set(types), group)
  }
})
