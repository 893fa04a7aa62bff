import { getOperationAST, getVariableValues, GraphQLError, OperationTypeNode, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql'
import type { Limits } from '../config.ts'
import { ParleyError } from '../errors.ts'
import { measureOperation } from './cost.ts'
import { assertWithin } from './limit-demand.ts'
import { isMap, resolveDocument, type TrustedDocuments } from './trusted-documents.ts'

/** What a message on a socket asks for. */
export interface Payload {
  readonly query?: unknown
  readonly operationName?: unknown
  readonly variables?: unknown
  readonly extensions?: unknown
}

/** A subscription that is valid and within the limits. */
export interface Subscription {
  readonly document: DocumentNode
  readonly operationName: string | undefined
  readonly variableValues: Readonly<Record<string, unknown>>
  /** What one change of it costs. */
  readonly cost: number
}

export interface SubscriptionRules {
  readonly schema: GraphQLSchema
  readonly trusted: TrustedDocuments
  readonly limits: Limits
}

function withCode(error: unknown, code: string): unknown {
  return error instanceof GraphQLError ? new GraphQLError(error.message, { nodes: error.nodes ?? null, source: error.source ?? null, positions: error.positions ?? null, extensions: { code } }) : error
}

function parseDocument(query: unknown, { limits }: SubscriptionRules): DocumentNode {
  if (typeof query !== 'string') throw new ParleyError('BAD_REQUEST', 'The message has no `query` as text.')
  try {
    return parse(query, { maxTokens: limits.tokens })
  } catch (error) {
    throw withCode(error, 'GRAPHQL_PARSE_FAILED')
  }
}

/**
 * Reads a subscription from a message, under the rules that hold for requests by HTTP: trusted documents, validation, limits.
 * @throws ParleyError and GraphQLError with a code, for whoever sent it
 */
export function readSubscription(payload: Payload, rules: SubscriptionRules): Subscription {
  const { schema, trusted, limits } = rules
  const resolved = resolveDocument(payload as Readonly<Record<string, unknown>>, trusted)
  const document = parseDocument(resolved['query'], rules)
  const [invalid] = validate(schema, document)
  if (invalid !== undefined) throw withCode(invalid, 'GRAPHQL_VALIDATION_FAILED')
  const operationName = typeof resolved['operationName'] === 'string' ? resolved['operationName'] : undefined
  const operation = getOperationAST(document, operationName)
  if (operation === null || operation === undefined) throw new ParleyError('OPERATION_RESOLUTION_FAILURE', 'The document has several operations or none, and `operationName` names none of them.')
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION) throw new ParleyError('WRONG_TRANSPORT', `A ${operation.operation} is answered by HTTP only.`, { details: { given: operation.operation } })
  const variableValues = isMap(resolved['variables']) ? resolved['variables'] : {}
  const [wrong] = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues, { maxErrors: 1 }).errors ?? []
  if (wrong !== undefined) throw withCode(wrong, 'BAD_USER_INPUT')
  const demand = measureOperation({ schema, document, operation, variables: variableValues, maxPage: limits.page })
  assertWithin(demand, limits)
  return { document, operationName, variableValues, cost: demand.cost }
}
