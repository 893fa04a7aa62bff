import type { ApolloServerPlugin } from '@apollo/server'
import { BREAK, visit, type DocumentNode } from 'graphql'
import { citationOf } from '../export/about.ts'
import type { Question } from '../export/open-export.ts'
import type { Context, Provenance } from '../graphql/context.ts'
import { headersOf } from './about-headers.ts'
import type { PinnedQuestion } from './pin-question.ts'
import { isMap } from './trusted-documents.ts'

/** Fields that count, measure or draw together: an answer that has one says where it comes from without being asked. */
const analyses: ReadonlySet<string> = new Set(['activity', 'balance', 'casualties', 'dyadSeries', 'escalation', 'mediators', 'network', 'partners', 'responses', 'tieStrength'])

const mayBeAnalysis = new RegExp(`\\b(${[...analyses].join('|')})\\b`)

/** Whether an operation has an analysis; its text alone has told that there may be one. */
export function hasAnalysis(document: DocumentNode): boolean {
  let isFound = false
  visit(document, { Field: ({ name }) => (isFound = analyses.has(name.value)) ? BREAK : undefined })
  return isFound
}

/** Whether an answer says where it comes from: always, never, or where it has an analysis. Of most requests their text tells at once that it need not. */
export type TellsProvenance = 'always' | 'for analyses' | 'never'

/** What a request says of it: `extensions: {provenance: true}`, or `false`. */
export function tellsProvenance({ search, body }: { readonly search: string; readonly body: unknown }): TellsProvenance {
  const given = isMap(body) ? body : search.includes('provenance') ? readQuestion({ search, body }) : null
  const wanted = isMap(given?.['extensions']) ? given['extensions']['provenance'] : undefined
  if (wanted === true) return 'always'
  if (wanted === false) return 'never'
  const text = isMap(body) ? body['query'] : search
  return typeof text === 'string' && mayBeAnalysis.test(text) ? 'for analyses' : 'never'
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

/** Tells in `extensions.provenance` and in the headers where the answer comes from. docs/decisions/provenance.md says when. */
export function tellProvenance(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: ({ contextValue: { provenance } }) => {
      if (provenance === undefined) return Promise.resolve()
      return Promise.resolve({
        willSendResponse: ({ response: { body, http } }) => {
          if (body.kind !== 'single' || (body.singleResult.data ?? null) === null) return Promise.resolve()
          body.singleResult.extensions = { ...body.singleResult.extensions, provenance }
          for (const [name, value] of Object.entries(headersOf({ ...provenance, citation: provenance.citation.text }, 'json'))) http.headers.set(name, value)
          return Promise.resolve()
        },
      })
    },
  }
}
