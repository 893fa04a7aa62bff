import type { AsOf } from '../plan/clock.ts'
import { cite, type Citation } from './cite.ts'

/** Where a file comes from: what it answers, of which state of the record, and how to get it again. */
export interface About {
  /** Such as `relations?actors=country:iran&asOf.recorded=…` */
  readonly query: string
  /** Stands for the query, which is kept under it. */
  readonly queryHash: string
  /** The number of the last write that the answer knows of. */
  readonly dataVersion: string
  readonly asOf: AsOf & { readonly recorded: string }
  /** The address that gives the same rows again; null where it is not known under which address the service is reached. */
  readonly url: string | null
  /** Of Parley. */
  readonly version: string
}

export function citationOf(about: About): Citation {
  return cite({ ...about, recorded: about.asOf.recorded })
}

/** A query of thousands of ids is not repeated in each file: so many characters of it. */
const mostOfQuery = 4_000

function printQuery({ query, queryHash }: About): string {
  return query.length <= mostOfQuery ? query : `${query.slice(0, mostOfQuery)}… (${String(query.length)} characters; the whole of it is kept under ${queryHash})`
}

/** What a file says of itself, as names and values. */
export function printAbout(about: About): readonly (readonly [name: string, value: string])[] {
  const { queryHash, dataVersion, asOf, url, version } = about
  const clocks = Object.entries(asOf).filter(([, value]) => value !== null && value !== undefined)
  const { text, bibtex, csl } = citationOf(about)
  return [
    ['generator', `Parley ${version}`],
    ['query', printQuery(about)],
    ['query_hash', queryHash],
    ['data_version', dataVersion],
    ...clocks.map(([name, value]) => [`as_of_${name}`, value] as const),
    ...(url === null ? [] : [['url', url] as const]),
    ['citation', text],
    ['citation_bibtex', bibtex],
    ['citation_csl', JSON.stringify(csl)],
  ]
}
