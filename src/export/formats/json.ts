import { printAbout, type About } from '../about.ts'
import { edgeColumns, type Network, type Table } from '../columns.ts'
import type { NetworkFormat, Options } from '../format.ts'
import { printObjects } from '../print-json.ts'

/** The members of a list, a stretch at a time. */
async function* printList({ columns, stretches }: Table, more: readonly (readonly [string, string])[] = []): AsyncGenerator<string> {
  const print = printObjects(columns, more)
  let separator = '\n'
  for await (const rows of stretches) {
    yield separator + rows.map(print).join(',\n')
    separator = ',\n'
  }
}

async function* writeNetwork({ nodes, edges }: Network, about: About, { edgesKey }: Options): AsyncGenerator<string> {
  yield `{"directed":true,"multigraph":true,"graph":${JSON.stringify(Object.fromEntries(printAbout(about)))},"nodes":[`
  yield* printList(nodes)
  for (const key of edgesKey === 'both' ? ['links', 'edges'] : [edgesKey ?? 'links']) {
    yield `\n],"${key}":[`
    yield* printList(edgeColumns(edges), [['key', 'id']])
  }
  yield '\n]}\n'
}

/** Node-link data, as NetworkX and D3 read it. NetworkX looks for `edges` since 3.6 and for `links` before. */
export const json: NetworkFormat = {
  extension: 'json',
  mediaType: 'application/json; charset=utf-8',
  options: { edgesKey: ['links', 'edges', 'both'] },
  holds: 'network',
  write: writeNetwork,
}
