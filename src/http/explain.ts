import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import { ParleyError } from '../errors.ts'
import type { Context, Explain } from '../graphql/context.ts'
import { hasRole } from '../record/role.ts'

/** How one root field was answered. */
interface Explanation {
  /** Its response key. */
  readonly field: string
  readonly plan: unknown
  readonly cypher: string
  readonly parameters: Readonly<Record<string, unknown>>
  readonly databaseHits: number
  readonly timeMs: number
}

/**
 * Answers `extensions: {explain: true}` of a request with how each root field was read, in `extensions.explain` of the answer.
 * Curators may always ask so.
 * @param isForAll whether everybody else may, too
 */
export function explainOperation(isForAll: boolean): ApolloServerPlugin<Context> {
  return {
    requestDidStart: ({ request: { extensions } }) => {
      if (extensions?.['explain'] !== true) return Promise.resolve()
      const explanations: Explanation[] = []
      return Promise.resolve({
        didResolveOperation: ({ contextValue }) => {
          const { profile, caller } = contextValue
          const isAllowed = isForAll || hasRole(caller.role, 'CURATOR')
          if (!isAllowed || profile === undefined) {
            const message = 'How a request is answered is not told here.'
            throw new GraphQLError(message, { originalError: new ParleyError('EXPLAIN_OFF', message, { details: { argument: 'extensions.explain' } }), extensions: { http: { status: 400 } } })
          }
          const explain: Explain = async (field, plan, statement) => {
            const { rows, databaseHits, timeMs } = await profile(statement)
            explanations.push({ field, plan, cypher: statement.text, parameters: statement.params, databaseHits, timeMs })
            return rows
          }
          Object.assign(contextValue, { explain })
          return Promise.resolve()
        },
        willSendResponse: ({ response: { body } }) => {
          if (body.kind === 'single' && explanations.length > 0) body.singleResult.extensions = { ...body.singleResult.extensions, explain: explanations }
          return Promise.resolve()
        },
      })
    },
  }
}
