import {
  getArgumentValues,
  GraphQLID,
  GraphQLString,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  visit,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type ValueNode,
} from 'graphql'
import type { RowKind } from '../cypher/row-kind.ts'
import { selectFields, type Operation, type Selection } from '../plan/select.ts'
import type { ConnectionRows } from './connection.ts'
import type { Context } from './context.ts'
import { toPage, typeNameOf } from './fields.ts'
import type { JsonWriter } from './json-writer.ts'
import { findKeyed, findNamed, isObjectRow, openRow, partOf, readingOf, toPlain, typeNameIn, type Reading, type Values } from './reading.ts'

/** What a completion needs of the root field at hand. */
export interface Completion {
  readonly context: Context
  /** Coerced. */
  readonly variables: Values
  /** Arguments that hold a variable, read once a request. */
  readonly args: Map<Field, Values>
  /** Of the rows that are completed. */
  readonly kinds: readonly RowKind[]
  /** Makes plain JavaScript of a value in the rows. */
  readonly decode: (value: unknown) => unknown
  /** Where the answer is written. */
  readonly out: JsonWriter
}

/** Writes a value, as a row has it or a resolver gave it, into the answer. It throws where graphql-js would tell an error, which graphql-js then does. */
export type Complete = (value: unknown, completion: Completion) => void

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

export function argumentsOf(field: Field, { variables, args }: Pick<Completion, 'variables' | 'args'>): Values {
  if (field.args !== null) return field.args
  const known = args.get(field)
  if (known !== undefined) return known
  const [node] = field.nodes
  const read = node === undefined ? {} : getArgumentValues(field.definition, node, variables)
  args.set(field, read)
  return read
}

function compileType(compiler: Compiler, type: GraphQLOutputType, asked: Asked): Complete {
  const isNullable = !isNonNullType(type)
  const inner = compileNullable(compiler, isNonNullType(type) ? type.ofType : type, asked)
  return (value, completion) => {
    if (value === null || value === undefined) {
      if (!isNullable) incomplete('null where the schema has none')
      completion.out.ascii('null')
      return
    }
    if (value instanceof Error || value instanceof Promise) incomplete('an error or a promise')
    inner(value, completion)
  }
}

function compileNullable(compiler: Compiler, type: GraphQLOutputType, asked: Asked): Complete {
  if (isLeafType(type)) return compileLeaf(type)
  if (isListType(type)) return compileList(compileType(compiler, type.ofType, asked))
  if (isObjectType(type)) {
    let complete: Complete | undefined
    return (value, completion) => (complete ??= objectOf(compiler, type, asked))(value, completion)
  }
  return compileAbstract(compiler, type, asked)
}

/** Of texts, their own scalars make nothing else. */
function compileLeaf(type: GraphQLLeafType): Complete {
  const isOfText = type === GraphQLString || type === GraphQLID
  return (value, { decode, out }) => {
    if (isOfText && typeof value === 'string') {
      out.text(value)
      return
    }
    const leaf: unknown = type.serialize(decode(value)) ?? incomplete('a scalar that is null')
    if (typeof leaf === 'string') out.text(leaf)
    else out.json(JSON.stringify(leaf))
  }
}

function compileList(item: Complete): Complete {
  return (value, completion) => {
    if (!Array.isArray(value)) return incomplete('a list of another kind')
    const { out } = completion
    out.ascii('[')
    for (let index = 0; index < value.length; index++) {
      if (index > 0) out.ascii(',')
      item(value[index], completion)
    }
    out.ascii(']')
  }
}

function compileAbstract(compiler: Compiler, type: GraphQLAbstractType, asked: Asked): Complete {
  const completes = new Map<string, Complete>()
  const { schema } = compiler.operation
  return (value, completion) => {
    const name = typeNameOf(typeNameIn(value, completion.kinds))
    let complete = completes.get(name)
    if (complete === undefined) {
      const object = schema.getType(name)
      if (!isObjectType(object) || !schema.isSubType(type, object)) return incomplete('a value of another type')
      complete = objectOf(compiler, object, asked)
      completes.set(name, complete)
    }
    complete(value, completion)
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
  const entries = fields.map((field, index) => {
    const label = `${index === 0 ? '{' : ','}${JSON.stringify(typeof field === 'string' ? field : field.key)}:`
    return typeof field === 'string' ? { label: `${label}"${type.name}"`, write: null } : { label, write: writerOf(type, field, above) }
  })
  return (value, completion) => {
    const { out, kinds } = completion
    const row = partOf(value, kinds) ?? value // once for all of its fields
    if (entries.length === 0) out.ascii('{')
    for (const { label, write } of entries) {
      out.ascii(label)
      write?.(row, completion)
    }
    out.ascii('}')
  }
}

/** What a field writes of the row of its object. */
function writerOf(type: GraphQLObjectType, field: Field, above: string): Complete {
  const { definition, complete } = field
  const { resolve, name } = definition
  if (resolve === undefined) return readProperty(field)
  const reading = readingOf(resolve)
  if (reading !== undefined) return readBy(reading, field, above)
  // What resolvers below the root may look at: their type, their own key, and that of the list above, at whatever index.
  const info = { parentType: type, path: { key: field.key, typename: type.name, prev: { key: 0, typename: undefined, prev: { key: above, typename: undefined, prev: undefined } } } } as unknown as GraphQLResolveInfo
  return (source, completion) => {
    if (!isObjectRow(source)) incomplete(`${type.name}.${name} reads objects only`)
    complete(resolve(source, argumentsOf(field, completion), completion.context, info), completion)
  }
}

/** A plain field: the property of its name. */
function readProperty(field: Field): Complete {
  const { definition, complete } = field
  const find = findNamed(definition.name)
  const hasArguments = definition.args.length > 0
  return (source, completion) => {
    if (hasArguments) argumentsOf(field, completion) // they may be wrong
    const value = find(source, completion.kinds)
    complete(typeof value === 'function' ? incomplete('a method') : value, completion)
  }
}

function readBy(reading: Reading, field: Field, above: string): Complete {
  const { key, complete } = field
  switch (reading.at) {
    case 'property': {
      const find = findNamed(reading.name)
      return (source, completion) => complete(reading.toValue(toPlain(find(source, completion.kinds), completion.decode)), completion)
    }
    case 'keyed': {
      const { toValue } = reading
      const find = findKeyed(key)
      if (toValue === null) {
        return (source, completion) => {
          argumentsOf(field, completion) // they may be wrong
          complete(find(source, completion.kinds), completion)
        }
      }
      return (source, completion) => complete(toValue(toPlain(find(source, completion.kinds), completion.decode), argumentsOf(field, completion)), completion)
    }
    case 'node': {
      const find = findNamed('node', `${above}.${key}`)
      return (source, completion) => complete(find(source, completion.kinds), completion)
    }
    case 'connection': {
      const find = findKeyed(key)
      return (source, completion) => {
        const { context, kinds } = completion
        complete(toPage(openRow(find(source, kinds), kinds) as ConnectionRows, argumentsOf(field, completion), context, kinds), completion)
      }
    }
  }
}
