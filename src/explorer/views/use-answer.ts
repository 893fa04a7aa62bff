import { useCallback, useEffect, useState } from 'preact/hooks'
import { AskError, type Ask } from '../ask.ts'

/** Where a question stands. */
export type Answer<Data> =
  | { readonly state: 'loading'; readonly cancel: () => void }
  | { readonly state: 'failed'; readonly error: AskError; readonly retry: () => void }
  | { readonly state: 'ready'; readonly data: Data; readonly again: () => void }

/** What is shown of a failure: that of the service, or what stopped the question. */
export function toAskError(error: unknown, wasCancelled: boolean): AskError {
  if (error instanceof AskError) return error
  if (wasCancelled) return new AskError('CANCELLED', 'Cancelled before the answer came.', null)
  return new AskError('UNKNOWN', error instanceof Error ? error.message : 'Something went wrong in this page.', 'Try again; if it stays, reload the page.')
}

type Outcome<Data> = { readonly data: Data } | { readonly error: AskError }

interface Asked<Data> {
  readonly key: string
  readonly outcome: Outcome<Data> | null
}

/**
 * Asks a question when the view opens and whenever its variables change; the question before is then cancelled, and its answer is never shown.
 * @param read asks; called again on retry
 * @param key what the question depends on: the same key is the same question
 */
export function useQuestion<Data>(key: string, read: (signal: AbortSignal) => Promise<Data>): Answer<Data> {
  const [asked, setAsked] = useState<Asked<Data>>({ key, outcome: null })
  const [attempt, setAttempt] = useState(0)
  const [controller, setController] = useState<AbortController | null>(null)

  useEffect(() => {
    const own = new AbortController()
    let left = false
    setController(own)
    setAsked({ key, outcome: null })
    read(own.signal).then(
      (data) => left || setAsked({ key, outcome: { data } }),
      (error: unknown) => left || setAsked({ key, outcome: { error: toAskError(error, own.signal.aborted) } }),
    )
    return () => {
      left = true
      own.abort()
    }
  }, [key, attempt])

  const again = useCallback(() => setAttempt((count) => count + 1), [])
  const outcome = asked.key === key ? asked.outcome : null
  if (outcome === null) return { state: 'loading', cancel: () => controller?.abort() }
  return 'error' in outcome ? { state: 'failed', error: outcome.error, retry: again } : { state: 'ready', data: outcome.data, again }
}

/** The answer to one GraphQL document. */
export function useAnswer<Data>(ask: Ask, document: string, variables: Readonly<Record<string, unknown>>): Answer<Data> {
  return useQuestion(`${document} ${JSON.stringify(variables)}`, (signal) => ask<Data>(document, variables, signal))
}
