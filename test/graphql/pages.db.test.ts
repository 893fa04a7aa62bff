import { before, test } from 'node:test'
import assert from 'node:assert/strict'
import type { Run } from '../../src/cypher/statement.ts'
import { createRead } from '../../src/neo4j/run.ts'
import { openSeededDatabase } from '../seeded-database.ts'
import { ask } from './cases.ts'

let run: Run
before(async () => {
  run = createRead(await openSeededDatabase())
})

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null }
  readonly totalCount: number
}

/** Lists of every kind, with filters that read them through different indexes. */
const lists: Readonly<Record<string, string>> = {
  relations: '',
  'relations, oldest first': 'orderBy: OLDEST',
  'relations of two actors': 'filter: { actors: ["country:iran", "country:pakistan"] }',
  'relations of some types': 'filter: { typeGroups: ["quad:1", "quad:4"] }',
  'relations of a pair': 'filter: { actors: ["country:iran"], counterparts: ["country:pakistan"] }',
  'relations from a day on': 'filter: { from: "2024-01-17" }',
  'relations as of a day': 'asOf: { valid: "2024-01-17" }',
  claims: '',
  'claims of a speaker': 'filter: { attributedTo: ["organisation:irna", "organisation:ispr"] }',
  'claims of a document': 'filter: { documents: ["document:seed:2024-01-19-pakistan-iran"] }',
  events: '',
  'events of one who takes part': 'filter: { participants: ["country:iran"] }',
  entities: '',
  'entities of some kinds': 'filter: { kinds: [COUNTRY, PLACE] }',
  'entities by letters': 'filter: { text: "i" }',
  documents: '',
}

async function page(list: string, given: string, args: string): Promise<Page> {
  const all = [given, args].filter((part) => part !== '').join(', ')
  const { result } = await ask({ source: `{ ${list}(${all}) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`, variables: {} }, run)
  assert.deepEqual(result.errors ?? [], [])
  const connection = (result.data as Record<string, Page>)[list]
  assert.ok(connection)
  return connection
}

const idsOf = ({ edges }: Page): readonly string[] => edges.map(({ node }) => node.id)

for (const [what, given] of Object.entries(lists)) {
  const list = what.split(/[ ,]/)[0] ?? ''
  void test(`${what}: pages of any size, from either end, make up the whole list`, async () => {
    const whole = await page(list, given, 'first: 500')
    assert.equal(whole.totalCount, whole.edges.length)
    assert.equal(new Set(idsOf(whole)).size, whole.edges.length)
    const length = whole.edges.length
    for (const size of [Math.ceil(length / 5), Math.max(1, length - 1), length]) {
      const forwards: string[] = []
      const backwards: string[] = []
      for (let after = ''; ; ) {
        const next = await page(list, given, `first: ${String(size)}${after}`)
        forwards.push(...idsOf(next))
        assert.equal(next.pageInfo.hasPreviousPage, after !== '')
        if (!next.pageInfo.hasNextPage) break
        after = `, after: ${JSON.stringify(next.pageInfo.endCursor)}`
      }
      for (let cursor = ''; ; ) {
        const previous = await page(list, given, `last: ${String(size)}${cursor}`)
        backwards.unshift(...idsOf(previous))
        assert.equal(previous.pageInfo.hasNextPage, cursor !== '')
        if (!previous.pageInfo.hasPreviousPage) break
        cursor = `, before: ${JSON.stringify(previous.pageInfo.startCursor)}`
      }
      assert.deepEqual(forwards, idsOf(whole))
      assert.deepEqual(backwards, idsOf(whole))
    }
  })
}
