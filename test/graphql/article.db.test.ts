import { before, test } from 'node:test'
import assert from 'node:assert/strict'
import type { Run } from '../../src/cypher/statement.ts'
import { createRead } from '../../src/neo4j/run.ts'
import { readArticleExpectations, type ExpectedClaim } from '../import/article-expectations.ts'
import { openSeededDatabase } from '../seeded-database.ts'
import { ask } from './cases.ts'

const expected = readArticleExpectations()
let run: Run
before(async () => {
  run = createRead(await openSeededDatabase())
})

interface Answered {
  readonly type: { readonly label: string }
  readonly from: { readonly id: string }
  readonly to: { readonly id: string }
  readonly roles: readonly string[]
  readonly directed: boolean
  readonly contested: boolean
  readonly when: { readonly earliestOn: string | null; readonly latestOn: string | null }
  readonly event: { readonly id: string }
  readonly claims: { readonly edges: readonly { readonly node: AnsweredClaim }[] }
}

interface AnsweredClaim {
  readonly locator: string
  readonly attribution: readonly { readonly role: string | null; readonly speaker: { readonly id: string } | null }[]
}

const claimFields = 'locator attribution { role speaker { id } }'
const fields = `type { label } from { id } to { id } roles directed contested when { earliestOn latestOn } event { id } claims { edges { node { ${claimFields} } } }`

async function relations(filter: string): Promise<readonly Answered[]> {
  const { result } = await ask({ source: `{ relations(first: 500, filter: { ${filter} }) { edges { node { ${fields} } } } }`, variables: {} }, run)
  assert.deepEqual(result.errors ?? [], [])
  return (result.data as unknown as { relations: { edges: { node: Answered }[] } }).relations.edges.map(({ node }) => node)
}

function printed({ locator, attribution }: AnsweredClaim): string {
  return `${attribution.map(({ role, speaker }) => speaker?.id ?? (role === 'publisher' ? 'the report' : 'unnamed')).join(' → ')} ${/¶\d+/.exec(locator)?.[0] ?? ''}`
}

function support(claims: readonly ExpectedClaim[]): readonly string[] {
  return claims.map(({ says, para }) => `${says.join(' → ')} ¶${String(para)}`).sort()
}

const eventOf = new Map<string, string>()

for (const row of expected.rows) {
  void test(`row ${String(row.row)}: ${row.from} ${row.type} ${row.to}, and who says so`, async () => {
    const found = await relations(`types: ["${row.type}"], actors: ["${row.from}"], counterparts: ["${row.to}"], direction: FROM`)
    const [relation] = found
    assert.ok(relation && found.length === 1, `${String(found.length)} relations`)
    assert.deepEqual([relation.when.earliestOn, relation.when.latestOn], row.days)
    assert.equal(relation.directed, row.directed ?? true)
    assert.equal(relation.contested, false)
    assert.ok(relation.roles.includes(row.role))
    assert.deepEqual(relation.claims.edges.map(({ node }) => printed(node)).sort(), support(row.claims))
    assert.equal(eventOf.get(row.event) ?? relation.event.id, relation.event.id, 'rows with one letter are one event')
    eventOf.set(row.event, relation.event.id)
  })
}

void test('rows of different events are different events', () => assert.equal(new Set(eventOf.values()).size, eventOf.size))

void test('acts are the rows of the article and nothing else', async () => {
  const acts = (await relations('kinds: [PERSON, COUNTRY, GROUP, ORGANISATION, PLACE]')).filter(({ type }) => !expected.standing.some((one) => one.type === type.label))
  assert.equal(acts.length, expected.rows.length)
})

for (const one of expected.standing) {
  void test(`standing: ${one.from} ${one.type} ${one.to}`, async () => {
    const found = await relations(`typeGroups: ["standing"], actors: ["${one.from}"], counterparts: ["${one.to}"]`)
    assert.deepEqual(found.map(({ type, claims }) => [type.label, claims.edges.map(({ node }) => printed(node)).sort()]), [[one.type, support(one.claims)]])
  })
}

void test('the figures, according to whom and in what order', async () => {
  const source = `{ claims(first: 500, filter: { kinds: [MEASURE] }) { edges { node { measure quantity { value group } ${claimFields} } } } }`
  const { result } = await ask({ source, variables: {} }, run)
  const { edges } = (result.data as unknown as { claims: { edges: { node: AnsweredClaim & { measure: string; quantity: { value: number; group: string | null } } }[] } }).claims
  const found = edges.map(({ node }) => `${node.measure} ${String(node.quantity.value)} ${node.quantity.group ?? 'all'}: ${printed(node)}`)
  assert.deepEqual(found.sort(), expected.measures.map((one) => `${one.measure} ${String(one.value)} ${one.group ?? 'all'}: ${support([one]).join('')}`).sort())
})

void test('everything that rests on the word of IRNA', async () => {
  const found = await relations('attributedTo: ["organisation:irna"], typeGroups: ["cameo:19"]')
  assert.deepEqual(found.map(({ from, to }) => [from.id, to.id]), [['country:pakistan', 'country:iran']])
})
