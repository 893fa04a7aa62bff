import type { ComponentChildren } from 'preact'
import type { AskError } from '../ask.ts'
import type { Answer } from './use-answer.ts'

interface AnsweredProps<Data> {
  readonly answer: Answer<Data>
  /** What is being looked up, to be read after "Looking up": "the evidence". */
  readonly what: string
  readonly children: (data: Data) => ComponentChildren
}

/** Shows the answer; until it is there, that it is coming and can be cancelled, and where it fails, why and what to do. */
export function Answered<Data>({ answer, what, children }: AnsweredProps<Data>) {
  if (answer.state === 'loading') return <Loading what={what} cancel={answer.cancel} />
  if (answer.state === 'failed') return <Failed error={answer.error} retry={answer.retry} />
  return <>{children(answer.data)}</>
}

export function Loading({ what, cancel }: { readonly what: string; readonly cancel: () => void }) {
  return (
    <div class="v-loading">
      <div role="status">
        <span class="v-spinner" aria-hidden="true" /> Looking up {what} …
      </div>
      <button type="button" class="v-button" onClick={cancel}>
        Cancel
      </button>
    </div>
  )
}

export function Failed({ error, retry }: { readonly error: AskError; readonly retry: () => void }) {
  return (
    <div class="v-failed">
      <div role="alert">
        <p>{error.message}</p>
        {error.cure !== null && <p class="v-cure">{error.cure}</p>}
        {error.code !== 'CANCELLED' && <p class="v-code">{error.code}</p>}
      </div>
      <button type="button" class="v-button" onClick={retry}>
        Try again
      </button>
    </div>
  )
}
