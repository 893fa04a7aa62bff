/** The thread that writes claims while the main one reads. */
import { parentPort, workerData } from 'node:worker_threads'
import { collectGarbage } from '../../collect-garbage.ts'
import type { TieSum } from '../../derive/derive-tie.ts'
import { createGraphFiles, type GraphFileReport, type NodeCounter } from './graph-files.ts'
import { createClaimWriter, type ClaimWork } from './write-claims.ts'

/** What the thread is started with. */
export interface ThreadData {
  readonly folder: string
  readonly counter: NodeCounter
}

/** What the thread says: after each part that it was sent, and at the end. */
export type ThreadReply = { readonly ties: readonly TieSum[] } & ({ readonly ended: null } | { readonly ended: { readonly relations: number; readonly files: GraphFileReport } })

const mostGarbage = 24 * 1024 * 1024
const { folder, counter } = workerData as ThreadData
const files = createGraphFiles(folder, counter)
const writer = createClaimWriter(files)

// Claims are sent as JSON, and at last an empty text.
parentPort?.on('message', (text: string) => {
  if (text !== '') writer.write(JSON.parse(text) as ClaimWork)
  const ended = text === '' ? { relations: writer.finish(), files: files.close() } : null
  const reply: ThreadReply = { ties: writer.takeTies(), ended }
  collectGarbage(mostGarbage)
  parentPort?.postMessage(reply)
})
