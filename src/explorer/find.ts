import type { Ask } from './ask.ts'
import type { Kind } from './scene.ts'

/** An entity that was found by a part of a name. */
export interface Hit {
  readonly id: string
  readonly name: string
  readonly kind: Kind
  readonly description: string | null
  /** The name that matched, where it is not the one that is shown. */
  readonly matchedName: string | null
}

const question = 'query Find($text: String!) { search(text: $text, first: 12) { matchedName entity { id name kind description } } }'

interface Answer {
  readonly search: readonly { readonly matchedName: string; readonly entity: Omit<Hit, 'matchedName'> }[]
}

export async function find(ask: Ask, text: string, signal: AbortSignal): Promise<readonly Hit[]> {
  const { search } = await ask<Answer>(question, { text }, signal)
  return search.map(({ matchedName, entity }) => ({ ...entity, matchedName: matchedName === entity.name ? null : matchedName }))
}
