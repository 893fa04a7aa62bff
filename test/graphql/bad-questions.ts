import { readFileSync } from 'node:fs'

interface Entry {
  readonly ask: string
  readonly variables?: Readonly<Record<string, unknown>>
  /** Fills `$ids` with this many. */
  readonly manyIds?: number
  readonly code: string
  readonly argument?: string
}

const entries = JSON.parse(readFileSync(new URL('../cases/bad-questions.json', import.meta.url), 'utf8')) as readonly Entry[]

/** Questions that are refused, each with the code and the argument that its error names. */
export const badQuestions = entries.map(({ ask: source, variables, manyIds, code, argument }) => ({
  source,
  variables: variables ?? { ids: Array.from({ length: manyIds ?? 0 }, (_, index) => `country:c${index}`) },
  code,
  argument,
}))
