import { basename, join } from 'node:path'
import { collectGarbage } from './collect-garbage.ts'
import type { DatabaseAddress } from './cypher/database.ts'
import { ParleyError, type ErrorCode } from './errors.ts'
import { findSource } from './import/find-source.ts'
import { importSource, type Progress } from './import/import-source.ts'
import type { ImportTask, RunOutcome, RunProgress } from './import/jobs/run-import.ts'
import { createRejectFile } from './import/reject-file.ts'
import { createOnlineStore } from './import/store.ts'
import { connect } from './neo4j/connect.ts'
import { createTransact } from './neo4j/run.ts'

/** What the service says: the first message what to do, any other one to cancel it. */
export interface Order {
  readonly address: DatabaseAddress
  readonly task: ImportTask
}

/** What it is told. */
export type Told = { readonly progress: RunProgress } | { readonly outcome: RunOutcome } | { readonly failed: { readonly code: ErrorCode | null; readonly message: string } }

/** How often progress is told. */
const tellEveryMs = 250

/** What is not the file's fault: run again, it may go well. */
const faults: ReadonlySet<ErrorCode> = new Set(['DATABASE_UNAVAILABLE', 'DATABASE_AUTH', 'DISK_FULL', 'DATA_NOT_WRITABLE', 'TIMEOUT', 'INTERNAL'])

function tell(told: Told): Promise<void> {
  return new Promise((resolve) => process.send?.(told, () => resolve()))
}

function createTelling(): (progress: Progress) => void {
  let toldAt = 0
  return ({ bytes, totalBytes, report }) => {
    collectGarbage()
    if (Date.now() - toldAt < tellEveryMs) return
    toldAt = Date.now()
    void tell({ progress: { progress: { bytes: Math.round(bytes), totalBytes: totalBytes ?? bytes }, report: report() } })
  }
}

async function run({ address, task }: Order, signal: AbortSignal): Promise<RunOutcome> {
  const source = findSource(task.source, task.mapping)
  if (source === undefined) throw new TypeError(`no source ${task.source}`)
  const connection = connect(address)
  const rejects = createRejectFile(join(task.rejects, basename(task.file)))
  const { encoding, dedupe, ...choices } = task.choices
  process.chdir(task.folder) // so that errors and refused rows name the file as its sender does
  let last: Progress | undefined
  const telling = createTelling()
  try {
    const onProgress = (progress: Progress): void => telling((last = progress))
    const report = await importSource({ store: createOnlineStore(createTransact(connection)), source, path: task.file, mayCorrect: task.mayCorrect, ...choices, ...(encoding === null ? {} : { encoding }), ...(dedupe === null ? {} : { dedupe }), onRefused: rejects.write, onProgress, signal })
    return { kind: 'completed', report }
  } catch (error) {
    if (last !== undefined) await tell({ progress: { progress: { bytes: Math.round(last.bytes), totalBytes: last.totalBytes ?? last.bytes }, report: last.report() } })
    if (signal.aborted) return { kind: 'cancelled' }
    if (error instanceof ParleyError && !faults.has(error.code)) return { kind: 'failed', code: error.code, message: error.message }
    throw error
  } finally {
    await rejects.close()
    await connection.close()
  }
}

const controller = new AbortController()

process.once('message', (order) => {
  process.on('message', () => controller.abort())
  run(order as Order, controller.signal)
    .then((outcome) => tell({ outcome }))
    .catch((error: unknown) => tell({ failed: { code: error instanceof ParleyError ? error.code : null, message: error instanceof ParleyError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error) } }))
    .finally(() => process.exit())
})
process.on('disconnect', () => process.exit(1)) // the service has gone; whoever starts it next goes on
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined) // a Ctrl-C comes to the service too, which says what is to be done
