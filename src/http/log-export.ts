import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Caller } from '../graphql/caller.ts'

/** A file that was asked for, as the log tells of it. */
interface Exported {
  /** `relations.csv` */
  readonly file: string
  readonly queryHash: string
  readonly dataVersion: string
  /** How many there are; null where that is not known before they are read. */
  readonly rows: number | null
}

/**
 * Notes in the log, once the answer is over, who had which file, how many rows, and how long it took. A broken-off one is a file that its reader does not have whole:
 * because they went away, or by a fault, which the log tells besides.
 */
export function logExport(request: FastifyRequest, reply: FastifyReply, { name, writer, role, address }: Caller, exported: Exported): void {
  const { file, ...facts } = exported
  const startedAt = performance.now()
  let isOver = false
  const note = (outcome: 'sent' | 'broken off'): void => {
    if (isOver) return
    isOver = true
    const who = { name, writer, role, requestId: request.id, ...(address === undefined ? {} : { address }) }
    request.server.log.info({ export: file, outcome, ...facts, status: reply.raw.statusCode, ...who, tookMs: Math.round(performance.now() - startedAt) }, `${file}: ${outcome}`)
  }
  reply.raw.once('finish', () => note('sent'))
  reply.raw.once('close', () => note('broken off'))
}
