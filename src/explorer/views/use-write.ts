import { useRef, useState } from 'preact/hooks'
import type { Ask, AskError } from '../ask.ts'
import { toAskError } from './use-answer.ts'
import type { Written, WrittenAnswer } from './write-question.ts'

type Variables = Readonly<Record<string, unknown>>

/** Where a write stands. It is always tried first; what is kept is exactly what was tried. */
export type Write =
  | { readonly state: 'resting' }
  | { readonly state: 'asking'; readonly isDry: boolean }
  | { readonly state: 'failed'; readonly error: AskError; readonly isDry: boolean }
  | { readonly state: 'tried'; readonly written: Written; readonly variables: Variables }
  | { readonly state: 'kept'; readonly written: Written }

export interface Writing {
  readonly write: Write
  /** Tries the write and takes it back. */
  readonly tryOut: (variables: Variables) => void
  /** Keeps what was tried out. */
  readonly keep: () => void
  readonly cancel: () => void
  /** Forgets what was tried: what stands in the form has changed. */
  readonly reset: () => void
}

/** One mutation, tried out first. */
export function useWrite(ask: Ask, document: string, kept: (written: Written) => void): Writing {
  const [write, setWrite] = useState<Write>({ state: 'resting' })
  const running = useRef<AbortController | null>(null)
  const tried = useRef<Variables | null>(null)
  const send = (variables: Variables, isDry: boolean): void => {
    const own = new AbortController()
    running.current?.abort()
    running.current = own
    tried.current = variables
    setWrite({ state: 'asking', isDry })
    ask<WrittenAnswer>(document, { ...variables, dryRun: isDry }, own.signal).then(
      ({ written }) => {
        if (running.current !== own) return
        if (isDry || written.userErrors.length > 0) setWrite({ state: 'tried', written, variables })
        else {
          setWrite({ state: 'kept', written })
          kept(written)
        }
      },
      (error: unknown) => {
        if (running.current === own) setWrite({ state: 'failed', error: toAskError(error, own.signal.aborted), isDry })
      },
    )
  }
  return {
    write,
    tryOut: (variables) => send(variables, true),
    keep: () => tried.current !== null && send(tried.current, false),
    cancel: () => running.current?.abort(),
    reset: () => {
      if (write.state !== 'asking') setWrite({ state: 'resting' })
    },
  }
}
