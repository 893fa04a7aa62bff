import { titleOf } from './title.ts'

/** What a citation is made of. */
interface Cited {
  readonly query: string
  readonly queryHash: string
  readonly dataVersion: string
  /** An instant: the state of the record that the answer is of. */
  readonly recorded: string
  readonly url: string | null
  readonly version: string
}

/** How to cite an answer: as a line of text, for BibTeX, and as CSL-JSON, which Zotero and Pandoc read. */
export interface Citation {
  readonly text: string
  readonly bibtex: string
  readonly csl: Readonly<Record<string, unknown>>
}

/** Braces keep BibTeX from changing the case; what means something to TeX is written so that it does not. */
function escapeTex(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, (sign) => `\\${sign}`)
}

/** The citation of an answer. It names no day on which it was read: the same question as of the same instant has the same answer. */
export function cite({ query, queryHash, dataVersion, recorded, url, version }: Cited): Citation {
  const title = titleOf(query)
  const day = recorded.slice(0, 10)
  const [year = '', month = '', date = ''] = day.split('-')
  const note = `Data version ${dataVersion}, as recorded at ${recorded}; query ${queryHash}`
  return {
    text: `Parley ${version}. (${day}). ${title} [Data set]. ${note}.${url === null ? '' : ` ${url}`}`,
    bibtex: `@misc{parley-${queryHash}, author = {{Parley ${version}}}, title = {{${escapeTex(title)}}}, year = {${year}}, month = {${String(Number(month))}}, version = {${dataVersion}}, note = {${escapeTex(note)}}${url === null ? '' : `, url = {${url}}`}}`,
    csl: {
      id: `parley-${queryHash}`,
      type: 'dataset',
      title,
      author: [{ literal: `Parley ${version}` }],
      issued: { 'date-parts': [[Number(year), Number(month), Number(date)]] },
      version: dataVersion,
      note,
      ...(url === null ? {} : { URL: url }),
    },
  }
}
