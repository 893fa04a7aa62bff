import { readFileSync } from 'node:fs'
import { buildSchema, getNamedType, isScalarType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import { asConnection, attachFields, isPaged } from './fields.ts'
import { startFollowing } from './follow-changes.ts'
import { mutationResolvers } from './mutations.ts'
import { guardRootFields } from './rights.ts'
import { rootResolvers } from './root.ts'
import { scalars } from './scalars.ts'

const contract = new URL('../../schema.graphql', import.meta.url)

/**
 * The executable schema: the contract of schema.graphql with its resolvers.
 * Root fields run one statement each, for callers who may ask for them; all other fields read what it gave.
 * @throws TypeError for a root field of which the table of rights says nothing
 */
export function createSchema(): GraphQLSchema {
  const schema = buildSchema(readFileSync(contract, 'utf8'))
  for (const type of Object.values(schema.getTypeMap())) if (isScalarType(type)) Object.assign(type, scalars[type.name])
  attachFields(schema)
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const resolver = rootResolvers[field.name as keyof typeof rootResolvers]
    const typeName = getNamedType(field.type).name
    field.resolve = (isPaged(typeName) ? asConnection(resolver) : resolver) as GraphQLFieldResolver<unknown, unknown>
  }
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) field.resolve = mutationResolvers[field.name as keyof typeof mutationResolvers] as GraphQLFieldResolver<unknown, unknown>
  for (const field of Object.values(schema.getSubscriptionType()?.getFields() ?? {})) Object.assign(field, { subscribe: startFollowing, resolve: (change: unknown) => change })
  guardRootFields(schema)
  return schema
}
