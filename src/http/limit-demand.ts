import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import { ParleyError, type ErrorCode } from '../errors.ts'
import type { Context } from '../graphql/context.ts'
import type { Limits } from '../config.ts'
import { measureOperation, type Demand } from './cost.ts'

function refuse(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>>): never {
  throw new GraphQLError(message, { originalError: new ParleyError(code, message, { details }), extensions: { http: { status: 400 } } })
}

/** @throws GraphQLError around a ParleyError TOO_MANY_SELECTIONS, TOO_MANY_ALIASES or COST_TOO_HIGH */
async function assertWithin({ selections, aliases, cost }: Demand, limits: Limits): Promise<void> {
  if (selections > limits.selections) refuse('TOO_MANY_SELECTIONS', `The operation selects ${selections} fields, fragments counted each time that they are used; ${limits.selections} are allowed.`, { given: selections, allowed: limits.selections })
  if (aliases > limits.aliases) refuse('TOO_MANY_ALIASES', `The operation uses ${aliases} aliases, fragments counted each time that they are used; ${limits.aliases} are allowed.`, { given: aliases, allowed: limits.aliases })
  if (cost > limits.cost) refuse('COST_TOO_HIGH', `The operation costs ${cost}; ${limits.cost} are allowed.`, { given: cost, allowed: limits.cost })
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
          // Validation lets them pass, and the execution would call them a fault of the service.
          if (!schema.getRootType(operation.operation)) refuse('OPERATION_RESOLUTION_FAILURE', `There is no operation of the kind ${operation.operation} here.`, { given: operation.operation })
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
