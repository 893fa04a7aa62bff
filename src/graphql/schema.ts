import { readFileSync } from 'node:fs'
import { buildSchema, getNamedType, isScalarType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import { asConnection, attachFields } from './fields.ts'
import { rootResolvers } from './root.ts'
import { scalars } from './scalars.ts'

const contract = new URL('../../schema.graphql', import.meta.url)

/**
 * The executable schema: the contract of schema.graphql with its resolvers.
 * Root fields run one statement each; all other fields read what it gave.
 */
export function createSchema(): GraphQLSchema {
  const schema = buildSchema(readFileSync(contract, 'utf8'))
  for (const type of Object.values(schema.getTypeMap())) if (isScalarType(type)) Object.assign(type, scalars[type.name])
  attachFields(schema)
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const resolver = rootResolvers[field.name as keyof typeof rootResolvers]
    const typeName = getNamedType(field.type).name
    field.resolve = (typeName.endsWith('Connection') ? asConnection(typeName, resolver) : resolver) as GraphQLFieldResolver<unknown, unknown>
  }
  return schema
}
