import {
  getArgumentValues,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  visit,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type ValueNode,
} from 'graphql'
import { selectFields, type Operation, type Selection } from '../plan/select.ts'
import type { Context } from './context.ts'

/** What a completion needs of the request at hand. */
export interface Completion {
  readonly context: Context
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>
  /** Arguments that hold a variable, read once a request. */
  readonly args: Map<Field, Values>
}

type Values = Readonly<Record<string, unknown>>

/** A value as a resolver gave it → as the answer has it. It throws where graphql-js would tell an error, which graphql-js then does. */
export type Complete = (value: unknown, completion: Completion) => unknown

/** One field of a selection, as it was asked for. */
export interface Field {
  readonly key: string
  readonly nodes: readonly FieldNode[]
  readonly definition: GraphQLField<unknown, unknown>
  /** Null where they depend on a variable. */
  readonly args: Values | null
  readonly complete: Complete
}

/** The selections of one document, each walked once, when the first object of its type comes. */
export interface Compiler {
  readonly operation: Operation
  readonly objects: Map<string, Complete>
  readonly numbers: Map<FieldNode, number>
}

export function createCompiler(operation: Operation): Compiler {
  return { operation, objects: new Map(), numbers: new Map() }
}

function incomplete(what: string): never {
  throw new TypeError(`graphql-js completes this: ${what}`)
}

function holdsVariable(value: ValueNode): boolean {
  let found = false
  visit(value, { [Kind.VARIABLE]: () => void (found = true) })
  return found
}

/** The fields of a selection of `type`, `__typename` as its key alone. */
export function compileFields(compiler: Compiler, type: GraphQLObjectType, selection: Selection): readonly (Field | string)[] {
  return [...selection].flatMap(([key, nodes]): (Field | string)[] => {
    const [node] = nodes
    if (node === undefined || key === '__proto__') return incomplete(key)
    if (node.name.value === '__typename') return [key]
    const definition = type.getFields()[node.name.value]
    if (definition === undefined) return incomplete(node.name.value)
    const isFixed = !(node.arguments ?? []).some(({ value }) => holdsVariable(value))
    return [{ key, nodes, definition, args: isFixed ? getArgumentValues(definition, node) : null, complete: compileType(compiler, definition.type, { key, nodes }) }]
  })
}

/** What a field's type is completed for. */
type Asked = Pick<Field, 'key' | 'nodes'>

export function argumentsOf(field: Field, { variables, args }: Completion): Values {
  if (field.args !== null) return field.args
  const known = args.get(field)
  if (known !== undefined) return known
  const [node] = field.nodes
  const read = node === undefined ? {} : getArgumentValues(field.definition, node, variables)
  args.set(field, read)
  return read
}

function compileType(compiler: Compiler, type: GraphQLOutputType, asked: Asked): Complete {
  if (isNonNullType(type)) {
    const inner = compileType(compiler, type.ofType, asked)
    return (value, completion) => inner(value, completion) ?? incomplete('null where the schema has none')
  }
  const inner = compileNullable(compiler, type, asked)
  return (value, completion) => {
    if (value === null || value === undefined) return null
    if (value instanceof Error || value instanceof Promise) return incomplete('an error or a promise')
    return inner(value, completion)
  }
}

function compileNullable(compiler: Compiler, type: GraphQLOutputType, asked: Asked): Complete {
  if (isLeafType(type)) return (value) => type.serialize(value) ?? incomplete('a scalar that is null')
  if (isListType(type)) {
    const item = compileType(compiler, type.ofType, asked)
    return (value, completion) => (Array.isArray(value) ? value.map((one) => item(one, completion)) : incomplete('a list of another kind'))
  }
  if (isObjectType(type)) {
    let complete: Complete | undefined
    return (value, completion) => (complete ??= objectOf(compiler, type, asked))(value, completion)
  }
  return compileAbstract(compiler, type, asked)
}

function compileAbstract(compiler: Compiler, type: GraphQLAbstractType, asked: Asked): Complete {
  const completes = new Map<unknown, Complete>()
  const { schema } = compiler.operation
  return (value, completion) => {
    const name: unknown = type.resolveType?.(value, completion.context, undefined as never, type)
    let complete = completes.get(name)
    if (complete === undefined) {
      const object = typeof name === 'string' ? schema.getType(name) : undefined
      if (!isObjectType(object) || !schema.isSubType(type, object)) return incomplete('a value of another type')
      complete = objectOf(compiler, object, asked)
      completes.set(name, complete)
    }
    return complete(value, completion)
  }
}

/** One completion for all places that ask the same of the same type, so that a document of many fragments stays small. */
function objectOf(compiler: Compiler, type: GraphQLObjectType, { key, nodes }: Asked): Complete {
  const { numbers, objects } = compiler
  const numberOf = (node: FieldNode): number => {
    const number = numbers.get(node) ?? numbers.size
    numbers.set(node, number)
    return number
  }
  const name = `${type.name} ${nodes.map(numberOf).join()} ${key}`
  const known = objects.get(name)
  if (known !== undefined) return known
  const complete = compileObject(type, compileFields(compiler, type, selectFields(compiler.operation, type, nodes)), key)
  objects.set(name, complete)
  return complete
}

function compileObject(type: GraphQLObjectType, fields: readonly (Field | string)[], above: string): Complete {
  if (type.isTypeOf !== undefined && type.isTypeOf !== null) incomplete('a type that looks at its values')
  const entries = fields.map((field) => (typeof field === 'string' ? { key: field, read: () => type.name } : { key: field.key, read: readerOf(type, field, above) }))
  return (value, completion) => {
    const answer: Record<string, unknown> = {}
    for (const { key, read } of entries) answer[key] = read(value as Values, completion)
    return answer
  }
}

function readerOf(type: GraphQLObjectType, field: Field, above: string): (source: Values, completion: Completion) => unknown {
  const { definition, complete } = field
  const { resolve, name } = definition
  const isWithoutArguments = definition.args.length === 0
  if (resolve === undefined) {
    return (source, completion) => {
      if (!isWithoutArguments) argumentsOf(field, completion) // they may be wrong
      const value = source[name]
      return complete(typeof value === 'function' ? incomplete('a method') : value, completion)
    }
  }
  // What resolvers below the root may look at: their type, their own key, and that of the list above, at whatever index.
  const info = { parentType: type, path: { key: field.key, typename: type.name, prev: { key: 0, typename: undefined, prev: { key: above, typename: undefined, prev: undefined } } } } as unknown as GraphQLResolveInfo
  return (source, completion) => complete(resolve(source, argumentsOf(field, completion), completion.context, info), completion)
}
