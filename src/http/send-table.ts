import type { FastifyReply, FastifyRequest } from 'fastify'
import type { About } from '../export/about.ts'
import { usualOptions, type TableFormat } from '../export/format.ts'
import { aboutHeaders } from './about-headers.ts'
import { openTable, type TableRequest } from './answer-table.ts'
import { logExport } from './log-export.ts'
import { sendBytes } from './send-bytes.ts'

/**
 * Sends the rows of the one connection of an operation as a file, or the answer where its first page is refused.
 * @param about null for an operation that is not valid, whose first page is
 */
export async function sendTable(request: FastifyRequest, reply: FastifyReply, format: TableFormat, asked: TableRequest, about: About | null): Promise<FastifyReply> {
  const table = await openTable(asked)
  void reply.header('cache-control', 'no-store')
  if ('status' in table) return reply.code(table.status).type('application/graphql-response+json; charset=utf-8').send(table.text)
  if (about === null) throw new TypeError('an operation that is not valid was answered')
  void reply.headers({ 'content-type': format.mediaType, ...aboutHeaders(about, format.extension) })
  logExport(request, reply, asked.context.caller, { file: `graphql.${format.extension}`, queryHash: about.queryHash, dataVersion: about.dataVersion, rows: null })
  return sendBytes(request, reply, format.write(table, about, usualOptions(format)))
}
