import type { Ask } from './ask.ts'

/** How long an answer may be shown again without asking. */
const keptMs = 300_000
const mostKept = 200

/** Answers that were had a moment ago, so that undoing, redoing and adding to a picture ask only for what is new. Writes are not answers: they are sent each time, and what was known before them is forgotten. */
export interface Remembering {
  readonly ask: Ask
  /** Forgets all: whoever asks now gets what there is now. */
  readonly forget: () => void
}

export function rememberAnswers(ask: Ask, now: () => number = () => Date.now()): Remembering {
  const kept = new Map<string, { readonly answer: unknown; readonly until: number }>()
  return {
    forget: () => kept.clear(),
    ask: async <Data>(document: string, variables: Readonly<Record<string, unknown>> = {}, signal?: AbortSignal): Promise<Data> => {
      if (document.startsWith('mutation')) {
        const answer = await ask<Data>(document, variables, signal)
        if (variables['dryRun'] !== true) kept.clear()
        return answer
      }
      const key = JSON.stringify([document, variables])
      const known = kept.get(key)
      if (known !== undefined && known.until > now()) return known.answer as Data
      const answer = await ask<Data>(document, variables, signal)
      kept.delete(key)
      kept.set(key, { answer, until: now() + keptMs })
      for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - mostKept))) kept.delete(oldest)
      return answer
    },
  }
}
