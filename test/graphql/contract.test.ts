import { test } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, validateSchema } from 'graphql'
import type * as generated from '../../src/graphql/generated.ts'
import { createSchema } from '../../src/graphql/schema.ts'
import type { ClaimFilterInput, DocumentFilterInput, EntityFilterInput, EventFilterInput, RelationFilterInput } from '../../src/plan/filter.ts'

/** Does not compile where the planner and the contract part ways. */
type Accepts<Planner, Given extends Planner> = [Planner, Given]
export type Contract = [
  Accepts<RelationFilterInput, generated.RelationFilter>,
  Accepts<EventFilterInput, generated.EventFilter>,
  Accepts<ClaimFilterInput, generated.ClaimFilter>,
  Accepts<EntityFilterInput, generated.EntityFilter>,
  Accepts<DocumentFilterInput, generated.DocumentFilter>,
]

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))

void test('the contract is valid, and the executable schema is made from it', () => {
  assert.deepEqual(validateSchema(schema), [])
  assert.deepEqual(Object.keys(createSchema().getTypeMap()).sort(), Object.keys(schema.getTypeMap()).sort())
})

void test('every type, field, argument and enum value is described', () => {
  const missing: string[] = []
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) continue
    if (!type.description) missing.push(type.name)
    if (isEnumType(type)) for (const value of type.getValues()) if (!value.description) missing.push(`${type.name}.${value.name}`)
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) if (!field.description) missing.push(`${type.name}.${field.name}`)
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const field of Object.values(type.getFields())) {
      if (!field.description) missing.push(`${type.name}.${field.name}`)
      for (const argument of field.args) if (!argument.description) missing.push(`${type.name}.${field.name}(${argument.name})`)
    }
  }
  assert.deepEqual(missing, [])
})

void test('every field below the root has a way to be read', () => {
  const executable = createSchema()
  for (const type of Object.values(executable.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) assert.ok(field.resolve !== undefined || field.args.length === 0, `${type.name}.${field.name} has arguments that nothing reads`)
  }
})
