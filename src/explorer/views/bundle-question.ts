import type { EntityName } from './relations-question.ts'

export interface EndsAnswer {
  readonly from: EntityName | null
  readonly to: EntityName | null
}

/** Two entities by name. */
export const endsQuestion = `query Ends($from: ID!, $to: ID!) {
  from: entity(by: { id: $from }) { id name kind }
  to: entity(by: { id: $to }) { id name kind }
}`
