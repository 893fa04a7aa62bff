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
import { hasPart, type RowKind } from '../cypher/row-kind.ts'
import { selectFields, type Operation, type Selection } from '../plan/select.ts'
import type { ConnectionRows } from './connection.ts'
import type { Context } from './context.ts'
import { toPage, typeNameOf } from './fields.ts'
import type { JsonWriter } from './json-writer.ts'
import { findIn, findKeyed, findNamed, openRow, partOf, readingOf, RowPart, toPlain, typeNameIn, type Find, type Reading, type Values } from './reading.ts'

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

/** Writes an object whose values stand in a list, the first of them at `from`. */
type WriteWithin = (list: readonly unknown[], from: number, completion: Completion) => void

/** Writes what a field has into the answer. It throws where graphql-js would tell an error, which graphql-js then does. */
export interface Complete {
  /** Of a value, as a row has it or a resolver gave it. */
  readonly write: (value: unknown, completion: Completion) => void
  /** Of an object that stands in the row of a kind: where each of its values stands is then known before the first row comes, and no object is made of any. Null where only the rows tell. */
  readonly within: (kind: RowKind) => WriteWithin | null
}

const notWithin = (): null => null

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
  const { write, within } = compileNullable(compiler, isNonNullType(type) ? type.ofType : type, asked)
  return {
    write: (value, completion) => {
      if (value === null || value === undefined) {
        if (!isNullable) incomplete('null where the schema has none')
        completion.out.ascii('null')
        return
      }
      if (value instanceof Error || value instanceof Promise) incomplete('an error or a promise')
      write(value, completion)
    },
    within,
  }
}

function compileNullable(compiler: Compiler, type: GraphQLOutputType, asked: Asked): Complete {
  if (isLeafType(type)) return { write: compileLeaf(type), within: notWithin }
  if (isListType(type)) return { write: compileList(compileType(compiler, type.ofType, asked)), within: notWithin }
  if (isObjectType(type)) {
    let complete: Complete | undefined
    const whenAsked = (): Complete => (complete ??= objectOf(compiler, type, asked))
    return { write: (value, completion) => whenAsked().write(value, completion), within: (kind) => whenAsked().within(kind) }
  }
  return compileAbstract(compiler, type, asked)
}

/** Of texts, their own scalars make nothing else. */
function compileLeaf(type: GraphQLLeafType): Complete['write'] {
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

function compileList({ write }: Complete): Complete['write'] {
  return (value, completion) => {
    if (!Array.isArray(value)) return incomplete('a list of another kind')
    const { out } = completion
    out.ascii('[')
    for (let index = 0; index < value.length; index++) {
      if (index > 0) out.ascii(',')
      write(value[index], completion)
    }
    out.ascii(']')
  }
}

function compileAbstract(compiler: Compiler, type: GraphQLAbstractType, asked: Asked): Complete {
  const completes = new Map<string, Complete>()
  const { schema } = compiler.operation
  const completeOf = (name: string): Complete => {
    const known = completes.get(name)
    if (known !== undefined) return known
    const object = schema.getType(name)
    if (!isObjectType(object) || !schema.isSubType(type, object)) return incomplete('a value of another type')
    const complete = objectOf(compiler, object, asked)
    completes.set(name, complete)
    return complete
  }
  return {
    write: (value, completion) => completeOf(typeNameOf(typeNameIn(value, completion.kinds))).write(value, completion),
    within: (kind) => (kind.type === null ? null : completeOf(typeNameOf(kind.type)).within(kind)),
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

/** A field of an object as it is written: of a row that is an object, and of one that stands in a list. */
interface Writer {
  readonly write: Complete['write']
  readonly within: (kind: RowKind) => WriteWithin
}

function compileObject(type: GraphQLObjectType, fields: readonly (Field | string)[], above: string): Complete {
  if (type.isTypeOf !== undefined && type.isTypeOf !== null) incomplete('a type that looks at its values')
  const entries = fields.map((field, index) => {
    const label = `${index === 0 ? '{' : ','}${JSON.stringify(typeof field === 'string' ? field : field.key)}:`
    return typeof field === 'string' ? { label: `${label}"${type.name}"`, writer: null } : { label, writer: writerOf(type, field, above) }
  })
  const bind = (kind: RowKind): WriteWithin => {
    const bound = entries.map(({ label, writer }) => ({ label, write: writer?.within(kind) }))
    return (list, from, completion) => {
      const { out } = completion
      if (bound.length === 0) out.ascii('{')
      for (const { label, write } of bound) {
        out.ascii(label)
        write?.(list, from, completion)
      }
      out.ascii('}')
    }
  }
  const within = onceForEach(bind)
  const write: Complete['write'] = (value, completion) => {
    const part = partOf(value, completion.kinds)
    if (part !== null) {
      within(part.kind)(part.list, part.from, completion)
      return
    }
    const { out } = completion
    if (entries.length === 0) out.ascii('{')
    for (const { label, writer } of entries) {
      out.ascii(label)
      writer?.write(value, completion)
    }
    out.ascii('}')
  }
  return { write, within }
}

/** Rows come many of a kind, so what was made for one is at hand for the next. */
function onceForEach<T>(make: (kind: RowKind) => T): (kind: RowKind) => T {
  const made = new WeakMap<RowKind, T>()
  let last: { readonly kind: RowKind; readonly value: T } | undefined
  return (kind) => {
    if (last?.kind === kind) return last.value
    const value = made.get(kind) ?? make(kind)
    made.set(kind, value)
    last = { kind, value }
    return value
  }
}

/** What a field writes of the row of its object. */
function writerOf(type: GraphQLObjectType, field: Field, above: string): Writer {
  const { definition, complete } = field
  const { resolve, name } = definition
  if (resolve === undefined) return readProperty(field)
  const reading = readingOf(resolve)
  if (reading !== undefined) return readBy(reading, field, above)
  // What resolvers below the root may look at: their type, their own key, and that of the list above, at whatever index.
  const info = { parentType: type, path: { key: field.key, typename: type.name, prev: { key: 0, typename: undefined, prev: { key: above, typename: undefined, prev: undefined } } } } as unknown as GraphQLResolveInfo
  const onlyObjects = (): never => incomplete(`${type.name}.${name} reads objects only`)
  return {
    write: (source, completion) => complete.write(Array.isArray(source) ? onlyObjects() : resolve(source, argumentsOf(field, completion), completion.context, info), completion),
    within: () => onlyObjects,
  }
}

/** A plain field: the property of its name. */
function readProperty(field: Field): Writer {
  const { write, within } = field.complete
  const ofData: Complete = { write: (value, completion) => write(typeof value === 'function' ? incomplete('a method') : value, completion), within }
  return writerAt(findNamed(field.definition.name), checked(field, ofData))
}

function readBy(reading: Reading, field: Field, above: string): Writer {
  const { key, complete } = field
  switch (reading.at) {
    case 'property': {
      const { toValue } = reading
      return writerAt(findNamed(reading.name), { write: (found, completion) => complete.write(toValue(toPlain(found, completion.decode)), completion), within: notWithin })
    }
    case 'keyed': {
      const { toValue } = reading
      if (toValue === null) return writerAt(findKeyed(key), checked(field, complete))
      return writerAt(findKeyed(key), { write: (found, completion) => complete.write(toValue(toPlain(found ?? null, completion.decode), argumentsOf(field, completion)), completion), within: notWithin })
    }
    case 'node':
      return writerAt(findNamed('node', `${above}.${key}`), complete)
    case 'connection':
      return writerAt(findKeyed(key), {
        write: (found, completion) => {
          const { context, kinds } = completion
          complete.write(toPage(openRow(found, kinds) as ConnectionRows, argumentsOf(field, completion), context, kinds), completion)
        },
        within: notWithin,
      })
  }
}

/** Arguments that hold a variable may be wrong, also where nothing is made of them. */
function checked(field: Field, complete: Complete): Complete {
  if (field.args !== null) return complete
  return {
    write: (value, completion) => {
      argumentsOf(field, completion)
      complete.write(value, completion)
    },
    within: (kind) => {
      const write = complete.within(kind)
      if (write === null) return null
      return (list, from, completion) => {
        argumentsOf(field, completion)
        write(list, from, completion)
      }
    },
  }
}

/** Writes what is found in a row. Where a kind has it in one place, that place is looked up once for all rows of the kind. */
function writerAt(find: Find, { write, within }: Complete): Writer {
  return {
    write: (source, completion) => write(find.inObject(source as Values), completion),
    within: (kind) => {
      const indexes = find.indexesIn(kind)
      const [index = -1] = indexes
      const place = kind.places[index]
      const part = kind.parts[index] ?? null
      if (place === undefined || indexes.length > 1) return (list, from, completion) => write(findIn(indexes, new RowPart(list, kind, from)), completion)
      if (part === null) return (list, from, completion) => write(list[from + place], completion)
      const writePart: WriteWithin = within(part.kind) ?? ((list, from, completion) => write(new RowPart(list, part.kind, from), completion))
      return (list, from, completion) => {
        if (hasPart(list, kind, index, from)) writePart(list, from + place, completion)
        else write(null, completion)
      }
    },
  }
}
