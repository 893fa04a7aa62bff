import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { AskError, type Ask } from './ask.ts'

/** An answer as it is had: under way, there, or refused. */
export type Answered<Data> = { readonly is: 'asking' } | { readonly is: 'there'; readonly data: Data } | { readonly is: 'failed'; readonly error: AskError }

/** Asks when the view is shown and whenever its variables change; leaving it ends the question. */
export function useAnswer<Data>(ask: Ask, document: string, variables: Readonly<Record<string, unknown>>): Answered<Data> {
  const answered = useSignal<Answered<Data>>({ is: 'asking' })
  useEffect(() => {
    const abort = new AbortController()
    answered.value = { is: 'asking' }
    ask<Data>(document, variables, abort.signal)
      .then((data) => (answered.value = { is: 'there', data }))
      .catch((error: unknown) => {
        if (!abort.signal.aborted) answered.value = { is: 'failed', error: error instanceof AskError ? error : new AskError('UNKNOWN', String(error), 'Try again.') }
      })
    return () => abort.abort()
  }, [document, JSON.stringify(variables)])
  return answered.value
}
