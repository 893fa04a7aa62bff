import { defaultFieldResolver, type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import { ParleyError } from '../errors.ts'
import { hasRole, type Role } from '../record/role.ts'
import type { Caller } from './caller.ts'

/**
 * The role that each root field needs: `Type.field`, or `Type.*` for all of a type that have no line of their own.
 * A root field without a line makes the schema fail to build.
 */
export const rights: Readonly<Record<string, Role>> = {
  'Query.*': 'READER',
  'Subscription.*': 'READER',
  'Mutation.addDocument': 'EDITOR',
  'Mutation.saveEntity': 'EDITOR',
  'Mutation.linkDocument': 'EDITOR',
  'Mutation.correctClaim': 'CURATOR',
  'Mutation.retractClaim': 'CURATOR',
  'Mutation.retractDocument': 'CURATOR',
  'Mutation.judge': 'CURATOR',
  'Mutation.endJudgement': 'CURATOR',
  'Mutation.redact': 'ADMIN',
}

/**
 * The role that a root field needs.
 * @param field such as `Mutation.redact`
 * @throws TypeError where the table says nothing of it
 */
export function roleFor(field: string, table: Readonly<Record<string, Role>> = rights): Role {
  const role = table[field] ?? table[`${field.split('.')[0] ?? ''}.*`]
  if (role === undefined) throw new TypeError(`src/graphql/rights.ts does not say which role ${field} needs`)
  return role
}

/** @throws ParleyError UNAUTHENTICATED where a key would help, FORBIDDEN where another one would */
export function assertMay(caller: Caller | undefined, field: string, needed: Role): void {
  if (caller !== undefined && hasRole(caller.role, needed)) return
  const details = { field, needed }
  if (caller === undefined || caller.isAnonymous === true) throw new ParleyError('UNAUTHENTICATED', `${field} needs the role ${needed}, and the request has no key.`, { details })
  throw new ParleyError('FORBIDDEN', `${field} needs the role ${needed}; ${JSON.stringify(caller.name)} has ${caller.role}.`, { details: { ...details, given: caller.role } })
}

/** A context, which names a caller unless somebody forgot to. */
interface Asked {
  readonly caller?: Caller
}

type Resolver = GraphQLFieldResolver<unknown, Asked>

function guard(resolver: Resolver, field: string, needed: Role): Resolver {
  return (source, args, context, info) => {
    assertMay(context.caller, field, needed)
    return resolver(source, args, context, info)
  }
}

/** Where the field begins: its stream of a subscription, its value of anything else. */
function guardField(field: GraphQLField<unknown, Asked>, name: string, needed: Role, isStream: boolean): void {
  if (isStream) field.subscribe = guard(field.subscribe ?? defaultFieldResolver, name, needed)
  else field.resolve = guard(field.resolve ?? defaultFieldResolver, name, needed)
}

/**
 * Puts the check of rights before the resolver of every root field: the one place where it is done, before anything is planned or read.
 * To be called once, when all resolvers are attached.
 * @throws TypeError for a root field of which the table says nothing
 */
export function guardRootFields(schema: GraphQLSchema): void {
  const stream = schema.getSubscriptionType()
  for (const type of [schema.getQueryType(), schema.getMutationType(), stream]) {
    for (const field of Object.values((type?.getFields() ?? {}) as Readonly<Record<string, GraphQLField<unknown, Asked>>>)) {
      const name = `${type?.name ?? ''}.${field.name}`
      guardField(field, name, roleFor(name), type === stream)
    }
  }
}
