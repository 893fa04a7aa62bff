import { citationOf, type About } from '../export/about.ts'

/** A text that a header can hold, in percent encoding where it is not ASCII. */
function toHeader(text: string): string {
  return text.replace(/[^\x20-\x7E]|%/gu, encodeURIComponent)
}

/** What a file, an answer, or a table of one, says in its headers of where it comes from. */
export function aboutHeaders(about: About, extension: string): Readonly<Record<string, string>> {
  return headersOf({ ...about, citation: citationOf(about).text }, extension)
}

/** The same of what has its citation already. */
export function headersOf({ dataVersion, queryHash, asOf, citation }: Pick<About, 'dataVersion' | 'queryHash' | 'asOf'> & { readonly citation: string }, extension: string): Readonly<Record<string, string>> {
  return {
    'x-data-version': dataVersion,
    'x-query-hash': queryHash,
    'x-as-of': asOf.recorded,
    'x-citation': toHeader(citation),
    link: `</export/query/${queryHash}>; rel="cite-as", </export/query/${queryHash}.${extension}>; rel="bookmark"`,
  }
}
