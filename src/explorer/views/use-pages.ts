import { useEffect, useRef, useState } from 'preact/hooks'
import type { AskError } from '../ask.ts'
import { toAskError } from './use-answer.ts'

/** A page of a connection, as the service gives it. */
export interface Page<Node> {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly edges: readonly { readonly node: Node }[]
}

/** The selection beside `edges` that a `Page` needs. */
export const pageFields = 'totalCount pageInfo { hasNextPage endCursor }'

/** What is there of a list, and how to have the rest. */
export interface Pages<Node> {
  readonly nodes: readonly Node[]
  readonly totalCount: number
  readonly hasMore: boolean
  readonly state: 'resting' | 'loading' | 'failed'
  readonly error: AskError | null
  readonly more: () => void
  readonly cancel: () => void
}

interface Further<Node> {
  readonly first: Page<Node>
  readonly pages: readonly Page<Node>[]
  readonly state: 'resting' | 'loading' | 'failed'
  readonly error: AskError | null
}

/**
 * The pages after a first one that is there. A new first page begins anew.
 * @param readPage asks for the page after a cursor
 */
export function usePages<Node>(first: Page<Node>, readPage: (after: string, signal: AbortSignal) => Promise<Page<Node>>): Pages<Node> {
  const [held, setHeld] = useState<Further<Node>>({ first, pages: [], state: 'resting', error: null })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [first])

  const further: Further<Node> = held.first === first ? held : { first, pages: [], state: 'resting', error: null }
  const last = further.pages.at(-1) ?? first
  const more = (): void => {
    if (last.pageInfo.endCursor === null) return
    const own = new AbortController()
    running.current?.abort()
    running.current = own
    setHeld({ ...further, state: 'loading', error: null })
    const settle = (next: Omit<Further<Node>, 'first'>): void => {
      if (running.current === own) setHeld({ first, ...next })
    }
    readPage(last.pageInfo.endCursor, own.signal).then(
      (page) => settle({ pages: [...further.pages, page], state: 'resting', error: null }),
      (error: unknown) => settle({ pages: further.pages, state: 'failed', error: toAskError(error, own.signal.aborted) }),
    )
  }
  return {
    nodes: [first, ...further.pages].flatMap((page) => page.edges.map(({ node }) => node)),
    totalCount: first.totalCount,
    hasMore: last.pageInfo.hasNextPage,
    state: further.state,
    error: further.error,
    more,
    cancel: () => running.current?.abort(),
  }
}
