import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError, OperationTypeNode, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import { ParleyError, type ErrorCode } from '../errors.ts'
import { createBoundedCache } from '../graphql/bounded-cache.ts'
import type { Context } from '../graphql/context.ts'
import { keyOfOperation } from '../graphql/prepare.ts'
import type { Limits } from '../config.ts'
import { measureOperation, type Demand } from './cost.ts'

function refuse(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>>): never {
  throw new GraphQLError(message, { originalError: new ParleyError(code, message, { details }), extensions: { http: { status: 400 } } })
}

/**
 * Refuses an operation that asks for too much.
 * @throws GraphQLError around a ParleyError TOO_MANY_SELECTIONS, TOO_MANY_ALIASES or COST_TOO_HIGH
 */
export function assertWithin({ selections, aliases, cost }: Demand, limits: Limits): void {
  if (selections > limits.selections) refuse('TOO_MANY_SELECTIONS', `The operation selects ${selections} fields, fragments counted each time that they are used; ${limits.selections} are allowed.`, { given: selections, allowed: limits.selections })
  if (aliases > limits.aliases) refuse('TOO_MANY_ALIASES', `The operation uses ${aliases} aliases, fragments counted each time that they are used; ${limits.aliases} are allowed.`, { given: aliases, allowed: limits.aliases })
  if (cost > limits.cost) refuse('COST_TOO_HIGH', `The operation costs ${cost}; ${limits.cost} are allowed.`, { given: cost, allowed: limits.cost })
}

/**
 * Takes what an operation costs, less the one that its request was charged for, from what its caller may ask for in a minute.
 * @throws GraphQLError around a ParleyError RATE_LIMITED
 */
async function chargeFor({ cost }: Demand, { charge }: Context): Promise<void> {
  if (charge === undefined || cost <= 1) return
  await charge(cost - 1).catch((error: unknown) => {
    if (!(error instanceof ParleyError)) throw error
    throw new GraphQLError(error.message, { originalError: error, extensions: { http: { status: 429 } } })
  })
}

/**
 * Refuses an operation that asks for too much before anything is read, and tells the cost of every one in `extensions.cost`.
 * It stands after validation, whose own work graphql-js bounds.
 */
export function limitDemand(limits: Limits): ApolloServerPlugin<Context> {
  const measured = createBoundedCache<readonly [key: string, demand: Demand]>(1_000_000, ([key]) => key.length + 100)
  const measure = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): Demand => {
    const key = keyOfOperation(operation, variables)
    const [, known] = measured.get(key) ?? []
    if (known !== undefined) return known
    const demand = measureOperation({ schema, document, operation, variables, maxPage: limits.page })
    measured.set(key, [key, demand])
    return demand
  }
  return {
    requestDidStart: () => {
      let demand: Demand | undefined
      return Promise.resolve({
        didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
          if (operation === undefined) return // the execution refuses it
          // Validation lets them pass, and the execution would call them a fault of the service.
          if (!schema.getRootType(operation.operation)) refuse('OPERATION_RESOLUTION_FAILURE', `There is no operation of the kind ${operation.operation} here.`, { given: operation.operation })
          if (operation.operation === OperationTypeNode.SUBSCRIPTION) refuse('WRONG_TRANSPORT', 'A subscription is answered over a WebSocket only.', { given: operation.operation })
          demand = measure(schema, document, operation, request.variables ?? {})
          assertWithin(demand, limits)
          await chargeFor(demand, contextValue)
        },
        willSendResponse: ({ response: { body } }) => {
          if (body.kind === 'single' && demand !== undefined) body.singleResult.extensions = { ...body.singleResult.extensions, cost: { requested: demand.cost, limit: limits.cost } }
          return Promise.resolve()
        },
      })
    },
  }
}
