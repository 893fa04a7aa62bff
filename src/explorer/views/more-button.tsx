import { Failed, Loading } from './answered.tsx'
import { printCount } from './print-count.ts'
import type { Pages } from './use-pages.ts'

/** Says how much of a list is there, and brings the next page: nothing is ever left out in silence. */
export function MoreButton({ pages, what }: { readonly pages: Pages<unknown>; readonly what: string }) {
  const rest = pages.totalCount - pages.nodes.length
  if (pages.state === 'loading') return <Loading what={`more ${what}`} cancel={pages.cancel} />
  if (pages.state === 'failed' && pages.error !== null) return <Failed error={pages.error} retry={pages.more} />
  if (!pages.hasMore) return null
  return (
    <p class="v-more">
      <span>
        {printCount(pages.nodes.length)} of {printCount(pages.totalCount)} {what}
      </span>
      <button type="button" class="v-button" onClick={pages.more}>
        {printCount(rest)} more
      </button>
    </p>
  )
}
