import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import { errorCodes, type ErrorCode } from '../errors.ts'
import type { Context } from '../graphql/context.ts'
import type { Limits } from '../config.ts'
import { measureOperation } from './cost.ts'

function refuse(code: ErrorCode, message: string, given: number, allowed: number): never {
  throw new GraphQLError(message, { extensions: { code, cure: errorCodes[code], given, allowed, http: { status: 400 } } })
}

/** Refuses an operation that asks for too much before anything is read, and tells the cost of every one in `extensions.cost`. */
export function limitDemand(limits: Limits): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => {
      let cost = 0
      return Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request }) => {
          if (operation === undefined) return Promise.resolve()
          const demand = measureOperation(schema, document, operation, request.variables ?? {})
          cost = demand.cost
          if (demand.selections > limits.selections) refuse('TOO_MANY_SELECTIONS', `The operation selects ${String(demand.selections)} fields, fragments counted each time that they are used; ${String(limits.selections)} are allowed.`, demand.selections, limits.selections)
          if (demand.aliases > limits.aliases) refuse('TOO_MANY_ALIASES', `The operation uses ${String(demand.aliases)} aliases; ${String(limits.aliases)} are allowed.`, demand.aliases, limits.aliases)
          if (demand.cost > limits.cost) refuse('COST_TOO_HIGH', `The operation costs ${String(demand.cost)}; ${String(limits.cost)} are allowed.`, demand.cost, limits.cost)
          return Promise.resolve()
        },
        willSendResponse: ({ response }) => {
          if (response.body.kind === 'single' && cost > 0) response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cost: { requested: cost, limit: limits.cost } }
          return Promise.resolve()
        },
      })
    },
  }
}
