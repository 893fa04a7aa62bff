import type { ApolloServerPlugin } from '@apollo/server'
import { citationOf } from '../export/about.ts'
import type { Question } from '../export/open-export.ts'
import type { Context, Provenance } from '../graphql/context.ts'
import type { PinnedQuestion } from './pin-question.ts'
import { isMap } from './trusted-documents.ts'

/** Whether a request asks where its answer comes from: `extensions: {provenance: true}`. */
export function asksForProvenance({ search, body }: { readonly search: string; readonly body: unknown }): boolean {
  if (isMap(body)) return isMap(body['extensions']) && body['extensions']['provenance'] === true
  return search.includes('provenance') && readQuestion({ search, body })?.extensions['provenance'] === true
}

/** A request for an operation as its body or its address has it; null where it is none. */
export function readQuestion({ search, body }: { readonly search: string; readonly body: unknown }): (Question & { readonly extensions: Readonly<Record<string, unknown>> }) | null {
  const given = isMap(body) ? body : Object.fromEntries([...new URLSearchParams(search)].map(([name, value]) => [name, name === 'query' || name === 'operationName' ? value : parseJson(value)]))
  const { query, operationName, variables, extensions } = given
  if (typeof query !== 'string') return null
  return { query, operationName: typeof operationName === 'string' ? operationName : null, variables: isMap(variables) ? variables : {}, extensions: isMap(extensions) ? extensions : {} }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // the server refuses it
  }
}

/** What is told of the answer to a pinned question. */
export function provenanceOf({ question, about, unpinned }: PinnedQuestion): Provenance {
  const { queryHash, dataVersion, asOf, url } = about
  return { query: question.query, variables: question.variables, queryHash, dataVersion, asOf, unpinned, url, citation: citationOf(about) }
}

/** Tells in `extensions.provenance` where the answer comes from, where the request asked for it. docs/decisions/provenance.md says why only then. */
export function tellProvenance(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: ({ contextValue: { provenance } }) => {
      if (provenance === undefined) return Promise.resolve()
      return Promise.resolve({
        willSendResponse: ({ response: { body } }) => {
          if (body.kind === 'single' && (body.singleResult.data ?? null) !== null) body.singleResult.extensions = { ...body.singleResult.extensions, provenance }
          return Promise.resolve()
        },
      })
    },
  }
}
