import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import { ParleyError, type ErrorCode } from '../errors.ts'
import type { Context } from '../graphql/context.ts'
import type { Limits } from '../config.ts'
import { measureOperation, type Demand } from './cost.ts'

function refuse(code: ErrorCode, message: string, given: number, allowed: number): never {
  throw new GraphQLError(message, { originalError: new ParleyError(code, message, { details: { given, allowed } }), extensions: { http: { status: 400 } } })
}

/** @throws GraphQLError around a ParleyError TOO_MANY_SELECTIONS, TOO_MANY_ALIASES or COST_TOO_HIGH */
async function assertWithin({ selections, aliases, cost }: Demand, limits: Limits): Promise<void> {
  if (selections > limits.selections) refuse('TOO_MANY_SELECTIONS', `The operation selects ${selections} fields, fragments counted each time that they are used; ${limits.selections} are allowed.`, selections, limits.selections)
  if (aliases > limits.aliases) refuse('TOO_MANY_ALIASES', `The operation uses ${aliases} aliases, fragments counted each time that they are used; ${limits.aliases} are allowed.`, aliases, limits.aliases)
  if (cost > limits.cost) refuse('COST_TOO_HIGH', `The operation costs ${cost}; ${limits.cost} are allowed.`, cost, limits.cost)
  return Promise.resolve()
}

/**
 * Refuses an operation that asks for too much before anything is read, and tells the cost of every one in `extensions.cost`.
 * It stands after validation, whose own work graphql-js bounds.
 */
export function limitDemand(limits: Limits): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => {
      let demand: Demand | undefined
      return Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request }) => {
          if (operation === undefined) return Promise.resolve() // the execution refuses it
          demand = measureOperation({ schema, document, operation, variables: request.variables ?? {}, maxPage: limits.page })
          return assertWithin(demand, limits)
        },
        willSendResponse: ({ response: { body } }) => {
          if (body.kind === 'single' && demand !== undefined) body.singleResult.extensions = { ...body.singleResult.extensions, cost: { requested: demand.cost, limit: limits.cost } }
          return Promise.resolve()
        },
      })
    },
  }
}
