import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server'
import type { Context } from '../graphql/context.ts'

const headers: readonly (readonly [string, string])[] = [['content-type', 'application/json'], ['accept', 'application/graphql-response+json']]

/** Executes an operation that no request has brought in this form: a page of a table, or one that was kept. */
export function executeAgain(server: ApolloServer<Context>, context: Context, body: Readonly<Record<string, unknown>>): Promise<HTTPGraphQLResponse> {
  return server.executeHTTPGraphQLRequest({ httpGraphQLRequest: { method: 'POST', headers: new HeaderMap(headers), search: '', body }, context: () => Promise.resolve(context) })
}
