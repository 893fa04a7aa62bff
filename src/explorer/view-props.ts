import type { Ask } from './ask.ts'
import type { Selection } from './selection.ts'

/** What every view of the panel is given; all else it asks the service for. */
export interface ViewProps {
  readonly ask: Ask
  /** A `RelationFilter` as in schema.graphql: what the person has filtered by, dates included. */
  readonly filter: Readonly<Record<string, unknown>>
  /** An `AsOfInput` as in schema.graphql, or null for what is known today. */
  readonly asOf: Readonly<Record<string, unknown>> | null
  /** Shows something else in the panel. */
  readonly open: (selection: Selection) => void
}
