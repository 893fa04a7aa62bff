import type { GraphQLScalarType} from 'graphql';
import { GraphQLError, Kind, valueFromASTUntyped, type ValueNode } from 'graphql'
import { isDay, isInstant } from '../record/instant.ts'

function badDate(given: unknown, allowed: string): GraphQLError {
  return new GraphQLError(`${JSON.stringify(given)} is not ${allowed}.`, { extensions: { code: 'BAD_DATE', given } })
}

function parseDate(given: unknown): string {
  if (typeof given === 'string' && isDay(given)) return given
  throw badDate(given, 'a calendar day, written as YYYY-MM-DD, such as "2024-01-16"')
}

/** ISO 8601 with a zone, or a day alone, which is its first instant in UTC. Kept in one form, so that texts sort by time. */
function parseDateTime(given: unknown): string {
  if (typeof given === 'string' && isInstant(given)) return new Date(given).toISOString()
  throw badDate(given, 'an instant with its zone in ISO 8601, such as "2024-01-19T09:30:00Z"')
}

function textOf(node: ValueNode): unknown {
  return node.kind === Kind.STRING ? node.value : valueFromASTUntyped(node)
}

/** How the scalars of the schema are read and written; their descriptions are in schema.graphql. */
export const scalars: Readonly<Record<string, Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'>>> = {
  Date: { serialize: (value) => value, parseValue: parseDate, parseLiteral: (node) => parseDate(textOf(node)) },
  DateTime: { serialize: (value) => value, parseValue: parseDateTime, parseLiteral: (node) => parseDateTime(textOf(node)) },
  JSON: { serialize: (value) => value, parseValue: (value) => value, parseLiteral: (node, variables) => valueFromASTUntyped(node, variables) },
}
