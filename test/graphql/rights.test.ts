import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { buildSchema, type GraphQLField, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql'
import { ParleyError } from '../../src/errors.ts'
import type { Caller } from '../../src/graphql/caller.ts'
import { guardRootFields, rights, roleFor } from '../../src/graphql/rights.ts'
import { createSchema } from '../../src/graphql/schema.ts'
import { hasRole, roles, toRole, type Role } from '../../src/record/role.ts'
import { contextWithoutDatabase } from '../http/server-parts.ts'

const contract = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')

/** Every role, one without a key, and none at all. */
const callers: readonly (readonly [who: string, caller: Caller | undefined])[] = [
  ...roles.map((role) => [role, { name: role.toLowerCase(), writer: role.toLowerCase(), role, requestId: 'test' }] as const),
  ['nobody in particular', { name: 'anonymous', writer: 'anonymous', role: 'READER', isAnonymous: true, requestId: 'test' }],
  ['no caller', undefined],
]

interface RootField {
  readonly name: string
  readonly field: GraphQLField<unknown, unknown>
  /** Of a subscription the stream, of others the value. */
  readonly begin: 'subscribe' | 'resolve'
}

function rootFieldsOf(schema: GraphQLSchema): readonly RootField[] {
  const types = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter((type) => type !== null && type !== undefined)
  return types.flatMap((type) => Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field, begin: type === schema.getSubscriptionType() ? 'subscribe' : 'resolve' }) as const))
}

/** Begins a field as its executor would; what the resolver does with such arguments and such an `info` is its own affair. */
function begin({ field, begin }: RootField, caller: Caller | undefined): Promise<unknown> {
  const resolver = field[begin]
  return Promise.resolve().then(() => resolver?.(undefined, {}, { ...contextWithoutDatabase(), caller }, {} as GraphQLResolveInfo))
}

/** The error that a caller is to be refused with, or null. */
function refusalFor(name: string, caller: Caller | undefined): { readonly code: string; readonly needed: Role } | null {
  const needed = roleFor(name)
  if (caller !== undefined && roles.indexOf(caller.role) >= roles.indexOf(needed)) return null
  return { code: caller === undefined || caller.isAnonymous === true ? 'UNAUTHENTICATED' : 'FORBIDDEN', needed }
}

/** The contract, and one with every field that the table names. */
const named = Object.keys(rights).flatMap((name) => (name.startsWith('Mutation.') ? [name.slice('Mutation.'.length)] : []))
const sources = {
  'of the contract': contract,
  'that the table names': `type Query { anything: Int } type Mutation { ${named.map((name) => `${name}: Int`).join(' ')} } type Subscription { anything: Int }`,
}

for (const [which, source] of Object.entries(sources)) {
  describe(`every root field ${which}, for every role and for nobody`, () => {
    const reached: string[] = []
    const spied = buildSchema(source)
    for (const { name, field, begin } of rootFieldsOf(spied)) {
      field[begin] = () => {
        reached.push(name)
        return 'reached'
      }
    }
    guardRootFields(spied)

    for (const [who, caller] of callers) {
      test(`${who}: gets through to the resolver, or is refused before it, as the table says`, async () => {
        for (const one of rootFieldsOf(spied)) {
          reached.length = 0
          const expected = refusalFor(one.name, caller)
          const outcome = await begin(one, caller).catch((error: unknown) => error)
          if (expected === null) {
            assert.deepEqual([outcome, reached], ['reached', [one.name]], one.name)
            continue
          }
          assert.ok(outcome instanceof ParleyError, one.name)
          assert.deepEqual([outcome.code, outcome.details['needed'], outcome.details['field'], reached], [expected.code, expected.needed, one.name, []])
          assert.match(outcome.message, new RegExp(`^${one.name} needs the role ${expected.needed}(; "${caller?.name ?? ''}" has ${caller?.role ?? ''}|, and the request has no key)\\.$`))
        }
      })
    }
  })
}

describe('the schema that is served', () => {
  const served = rootFieldsOf(createSchema())

  test('has the check before every root field: whoever names no caller is refused everywhere', async () => {
    assert.ok(served.length > 20)
    for (const one of served) await assert.rejects(begin(one, undefined), { code: 'UNAUTHENTICATED' }, one.name)
  })

  test('refuses each role exactly what the table says', async () => {
    for (const [, caller] of callers) {
      for (const one of served) {
        const outcome = await begin(one, caller).catch((error: unknown) => error)
        const code = outcome instanceof ParleyError ? outcome.code : undefined
        const refused = code === 'FORBIDDEN' || code === 'UNAUTHENTICATED' ? code : null
        assert.equal(refused, refusalFor(one.name, caller)?.code ?? null, one.name)
      }
    }
  })
})

describe('the table of rights', () => {
  test('makes a schema fail to build that has a root field of which it says nothing', () => {
    for (const source of ['type Query { a: Int } type Mutation { conquer: Int }', 'type Query { a: Int } type Mutation { addDocument: Int conquer: Int }']) {
      assert.throws(() => guardRootFields(buildSchema(source)), { name: 'TypeError', message: /Mutation\.conquer/ })
    }
    assert.throws(() => roleFor('Mutation.toString'), TypeError)
  })

  test('lets a line for a field go before that for its type', () => {
    const table = { 'Query.*': 'READER', 'Query.secret': 'ADMIN' } as const
    assert.deepEqual([roleFor('Query.secret', table), roleFor('Query.other', table)], ['ADMIN', 'READER'])
  })

  test('lets nobody write without a role above READER', () => {
    for (const [field, role] of Object.entries(rights)) if (field.startsWith('Mutation.')) assert.notEqual(role, 'READER', field)
    assert.equal(rights['Mutation.*'], undefined, 'each mutation has a line of its own')
  })

  test('names no field that there is not, of the types that there are', () => {
    const schema = buildSchema(contract)
    const types: Readonly<Record<string, ReturnType<GraphQLSchema['getQueryType']>>> = { Query: schema.getQueryType(), Mutation: schema.getMutationType(), Subscription: schema.getSubscriptionType() }
    for (const name of Object.keys(rights)) {
      const [typeName = '', fieldName = ''] = name.split('.')
      assert.ok(typeName in types, name)
      const type = types[typeName]
      if (type && fieldName !== '*') assert.ok(fieldName in type.getFields(), name)
    }
  })
})

describe('roles', () => {
  test('hold all that those before them hold', () => {
    for (const [index, role] of roles.entries()) assert.deepEqual(roles.filter((needed) => hasRole(role, needed)), roles.slice(0, index + 1))
  })
  test('are known in any case, and by nothing else', () => {
    assert.deepEqual(['admin', 'Admin', 'ADMIN', 'root', '', 3, null].map(toRole), ['ADMIN', 'ADMIN', 'ADMIN', null, null, null, null])
  })
})
