import { citationOf, type About } from '../export/about.ts'

/** A text that a header can hold, in percent encoding where it is not ASCII. */
function toHeader(text: string): string {
  return text.replace(/[^\x20-\x7E]|%/gu, encodeURIComponent)
}

/** What a file, or a table of an answer, says in its headers of where it comes from. */
export function aboutHeaders(about: About, extension: string): Readonly<Record<string, string>> {
  return {
    'x-data-version': about.dataVersion,
    'x-query-hash': about.queryHash,
    'x-as-of': about.asOf.recorded,
    'x-citation': toHeader(citationOf(about).text),
    link: `</export/query/${about.queryHash}>; rel="cite-as", </export/query/${about.queryHash}.${extension}>; rel="bookmark"`,
  }
}
