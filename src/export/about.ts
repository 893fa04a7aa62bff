import type { AsOf } from '../plan/clock.ts'

/** Where a file comes from: what it answers, of which state of the record, and how to get it again. */
export interface About {
  /** Such as `relations?actors=country:iran&asOf.recorded=…` */
  readonly query: string
  /** Stands for the query, which is kept under it. */
  readonly queryHash: string
  /** The number of the recorded clock when it was asked. */
  readonly dataVersion: string
  readonly asOf: AsOf & { readonly recorded: string }
  /** The address that gives the same rows again; null where it is not known under which address the service is reached. */
  readonly url: string | null
  /** Of Parley. */
  readonly version: string
}

/** What a file says of itself, as names and values. */
export function printAbout({ query, queryHash, dataVersion, asOf, url, version }: About): readonly (readonly [name: string, value: string])[] {
  const clocks = Object.entries(asOf).filter(([, value]) => value !== null && value !== undefined)
  return [
    ['generator', `Parley ${version}`],
    ['query', query],
    ['query_hash', queryHash],
    ['data_version', dataVersion],
    ...clocks.map(([name, value]) => [`as_of_${name}`, value] as const),
    ...(url === null ? [] : [['url', url] as const]),
  ]
}
