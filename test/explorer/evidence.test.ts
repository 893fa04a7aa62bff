import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { toAccountParts, toChain, toWebAddress, toWitnesses } from '../../src/explorer/views/chain.ts'
import type { Claim, ClaimDocument, Hop } from '../../src/explorer/views/claim-fields.ts'
import { entriesOf, groupByCounterpart, groupByType } from '../../src/explorer/views/group-ties.ts'
import type { TypedTie } from '../../src/explorer/views/ties-question.ts'

const person = (name: string) => ({ id: `person:${name}`, name, kind: 'PERSON' as const })
const document: ClaimDocument = { id: 'document:a', title: 'Strikes on the border', url: null, archivedUrl: null, publisher: { id: 'organisation:courier', name: 'The Courier', kind: 'ORGANISATION' }, publishedAt: '2024-01-17T00:00:00Z', status: 'ACTIVE', copyOf: null }
const hop = (order: number, speaker: string | null, role: string | null, verb = 'said'): Hop => ({ order, speaker: speaker === null ? null : person(speaker), role, named: speaker !== null, verb, saidOn: null })
const chainOf = (attribution: readonly Hop[]) => toChain({ attribution, document }).map(({ kind, name, said, isOrigin }) => [kind, name, said, isOrigin])

test('a chain runs from the document to whose word it is in the end', () => {
  assert.deepEqual(chainOf([hop(1, 'Jilani', null, 'stated'), hop(0, 'Foreign Office', 'a ministry')]), [
    ['document', 'The Courier', null, false],
    ['speaker', 'Foreign Office', 'as “a ministry”, said', false],
    ['speaker', 'Jilani', 'stated', true],
  ])
})

test('a document in its own voice is the origin itself; one that names nobody has none', () => {
  assert.deepEqual(chainOf([hop(0, null, 'publisher', 'reported')]), [['document', 'The Courier', 'in its own voice', true]])
  assert.deepEqual(chainOf([]).map(([kind, , , isOrigin]) => [kind, isOrigin]), [['document', false], ['unsaid', false]])
})

test('whatever the hops, each is in the chain once, and exactly one is the origin', () => {
  const hops = fc.array(fc.tuple(fc.option(fc.constantFrom('A', 'B')), fc.option(fc.constantFrom('publisher', 'an official'))), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(hops, (list) => {
      const links = toChain({ attribution: list.map(([speaker, role], order) => hop(order, speaker, role)), document })
      const own = list.length === 1 && list[0]?.[0] === null && list[0][1] === 'publisher'
      assert.equal(links.length, own ? 1 : list.length + 1)
      assert.equal(links.filter(({ isOrigin }) => isOrigin).length, 1)
      assert.equal(links.at(-1)?.isOrigin, true)
    }),
  )
})

test('witnesses are named once', () => {
  const claim = (attribution: readonly Hop[]): Claim => ({ attribution, document }) as unknown as Claim
  const { documents, speakers } = toWitnesses([claim([hop(0, 'A', null)]), claim([hop(0, 'B', null), hop(1, 'A', null)]), claim([hop(0, null, 'an official')])])
  assert.deepEqual([documents.length, speakers.map(({ name }) => name)], [1, ['A', 'B']])
})

test('citations are taken out of an account, and other brackets are left in', () => {
  assert.deepEqual(toAccountParts('Said [1]; and [2], in 2024 [9] [sic].', 2), [{ text: 'Said ' }, { citation: 1 }, { text: '; and ' }, { citation: 2 }, { text: ', in 2024 [9] [sic].' }])
})

test('several citations in one pair of brackets are each taken out', () => {
  assert.deepEqual(toAccountParts('Two [1, 3] of them.', 3), [{ text: 'Two ' }, { citation: 1 }, { citation: 3 }, { text: ' of them.' }])
})

test('an account in parts reads as the account', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.integer({ min: 0, max: 12 }).map((n) => `[${n}]`))), fc.nat(8), (words, citations) => {
      const text = words.join('')
      assert.equal(toAccountParts(text, citations).map((part) => ('text' in part ? part.text : `[${part.citation}]`)).join('').replace(/\[0+(?=\d)/g, '['), text.replace(/\[0+(?=\d)/g, '['))
    }),
  )
})

test('only addresses of the web are followed', () => {
  assert.equal(toWebAddress('https://courier.example/1'), 'https://courier.example/1')
  for (const address of ['javascript:alert(1)', 'data:text/html,x', ' https://x.example', null]) assert.equal(toWebAddress(address), null)
})

const types = [
  { label: 'STRUCK', name: 'struck', standing: false, symmetric: false, quad: 4 },
  { label: 'MET', name: 'met', standing: false, symmetric: true, quad: 1 },
]
const country = (name: string) => ({ id: `country:${name}`, name, kind: 'COUNTRY' as const })
const tie = (from: string, to: string, label: string, events: number, firstOn: string | null = '2024-01-01', lastOn: string | null = '2024-01-02'): TypedTie => ({ from: country(from), to: country(to), types: [label], events, firstOn, lastOn })

test('ties are grouped by type and direction, and a talk has none', () => {
  const entries = entriesOf([tie('a', 'b', 'STRUCK', 2), tie('b', 'a', 'STRUCK', 5), tie('a', 'b', 'MET', 1), tie('b', 'a', 'MET', 3, null, '2024-03-01'), tie('a', 'c', 'NEW_TYPE', 9)], new Set(['country:a']), types)
  assert.deepEqual(groupByType(entries).map(({ key, events }) => [key, events]), [['NEW_TYPE out', 9], ['STRUCK in', 5], ['MET either', 4], ['STRUCK out', 2]])
  assert.deepEqual(groupByCounterpart(entries).map(({ key, events, entries: list }) => [key, events, list.length]), [['country:b', 11, 3], ['country:c', 9, 1]])
  const met = entries.find(({ type }) => type.label === 'MET')
  assert.deepEqual([met?.firstOn, met?.lastOn], [null, '2024-03-01'])
  assert.equal(entries.find(({ type }) => type.label === 'NEW_TYPE')?.type.name, 'new type')
})

test('grouping neither loses nor doubles a relation', () => {
  const ties = fc.array(fc.tuple(fc.constantFrom('b', 'c', 'd'), fc.boolean(), fc.constantFrom('STRUCK', 'MET', 'X'), fc.integer({ min: 1, max: 50 })), { maxLength: 30 })
  fc.assert(
    fc.property(ties, (list) => {
      const entries = entriesOf(list.map(([other, isFrom, label, events]) => (isFrom ? tie('a', other, label, events) : tie(other, 'a', label, events))), new Set(['country:a']), types)
      const total = list.reduce((sum, [, , , events]) => sum + events, 0)
      for (const groups of [groupByType(entries), groupByCounterpart(entries)]) {
        assert.equal(groups.reduce((sum, { events }) => sum + events, 0), total)
        assert.ok(groups.every((group, index) => index === 0 || group.events <= (groups[index - 1]?.events ?? 0)))
      }
    }),
  )
})
