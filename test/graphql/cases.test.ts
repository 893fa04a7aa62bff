import { test } from 'node:test'
import assert from 'node:assert/strict'
import { ask, assertGolden, cases, printStatements } from './cases.ts'

const nothing = () => Promise.resolve([])

for (const one of cases) {
  void test(`${one.name} is planned as its Cypher file says`, async () => {
    const { statements } = await ask(one, nothing)
    assertGolden(one.name, 'cypher', printStatements(statements))
  })
}

void test('a value never becomes text: statements that differ only in values have one text', async () => {
  const variants = ['country:iran', 'country:") DETACH DELETE n //', 'group:\\u0027 OR 1=1'].map((id) => ({ source: 'query ($id: ID!) { relations(filter: { actors: [$id] }) { edges { node { id } } } }', variables: { id } }))
  const texts = await Promise.all(variants.map(async (variant) => (await ask(variant, nothing)).statements.map(({ text }) => text)))
  assert.equal(new Set(texts.map((text) => text.join())).size, 1)
})
