import type { ApolloServer } from '@apollo/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { ParleyError } from '../errors.ts'
import type { About } from '../export/about.ts'
import { formats } from '../export/formats.ts'
import type { Question } from '../export/open-export.ts'
import type { Context } from '../graphql/context.ts'
import { aboutHeaders } from './about-headers.ts'
import { isTableFormat } from './answer-table.ts'
import { executeAgain } from './execute-again.ts'
import { sendTable } from './send-table.ts'

/** What an operation that was kept is answered by. */
export interface Answering {
  readonly server: ApolloServer<Context>
  readonly schema: GraphQLSchema
  readonly context: Context
}

/**
 * Answers a kept operation once more: as JSON, as it was answered then, or as the table of its one connection.
 * @throws ParleyError NO_SUCH_EXPORT, NO_TABLE
 */
export async function sendKeptQuestion(request: FastifyRequest, reply: FastifyReply, { server, schema, context }: Answering, kept: { readonly question: Question; readonly about: About; readonly extension: string }): Promise<FastifyReply> {
  const { question, about, extension } = kept
  const format = formats.filter(isTableFormat).find((one) => one.extension === extension)
  if (format !== undefined) return sendTable(request, reply, format, { server, schema, context, question }, about)
  if (extension !== 'json') {
    const allowed = ['json', ...formats.filter(isTableFormat).map((one) => one.extension)]
    throw new ParleyError('NO_SUCH_EXPORT', `An answer of GraphQL cannot be had as ${JSON.stringify(extension)}. There are ${allowed.join(', ')}.`, { details: { given: extension, allowed } })
  }
  const { body, status } = await executeAgain(server, context, { ...question })
  void reply.headers({ ...aboutHeaders(about, extension), 'cache-control': 'no-cache' }).type('application/graphql-response+json; charset=utf-8')
  return reply.code(status ?? 200).send(body.kind === 'complete' ? body.string : '')
}
