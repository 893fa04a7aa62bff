import assert from 'node:assert/strict'
import type { Run } from '../../src/cypher/statement.ts'
import type { ChangeKind } from '../../src/record/change.ts'
import { ask } from './cases.ts'

export type Facts = Readonly<Record<string, unknown>>

/** A change as the API tells it. */
export interface Told {
  readonly id: string
  readonly cursor: string
  readonly number: string
  readonly at: string
  readonly by: string | null
  readonly writer: string | null
  readonly request: string | null
  readonly kind: ChangeKind
  readonly subjectId: string
  readonly before: Facts | null
  readonly after: Facts | null
}

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: Told }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null }
}

export const changeFields = 'id cursor number at by writer request kind subjectId before after'

/** One page of the feed. */
export async function readChangesPage(run: Run, given: Readonly<Record<string, unknown>>): Promise<Page> {
  const source = `query ($first: Int, $after: String, $since: String, $kinds: [ChangeKind!]) { changes(first: $first, after: $after, since: $since, kinds: $kinds) { edges { cursor node { ${changeFields} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
  const { result } = await ask({ source, variables: given }, run)
  assert.deepEqual(result.errors ?? [], [])
  return (JSON.parse(JSON.stringify(result.data)) as { changes: Page }).changes
}

/** The feed to its end, in pages of a size. */
export async function readChanges(run: Run, given: Readonly<Record<string, unknown>> = {}): Promise<readonly Told[]> {
  const told: Told[] = []
  for (let after: string | null = null; ; ) {
    const { edges, pageInfo }: Page = await readChangesPage(run, { first: 500, ...given, after })
    for (const { cursor, node } of edges) assert.equal(cursor, node.cursor)
    told.push(...edges.map(({ node }) => node))
    if (!pageInfo.hasNextPage) return told
    after = pageInfo.endCursor
  }
}
