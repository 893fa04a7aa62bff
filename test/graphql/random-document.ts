import fc from 'fast-check'
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'

/** Draws a value of an arbitrary. */
type Draw = fc.GeneratorValue

/** What the values of arguments are taken from: some that name something in the database, and some that do not. */
export interface Pools {
  readonly ids: readonly string[]
  readonly texts: readonly string[]
  readonly dates: readonly string[]
  readonly instants: readonly string[]
}

interface Writing {
  readonly schema: GraphQLSchema
  readonly pools: Pools
  readonly draw: Draw
  /** Gives each field a response key of its own, so that no two ever conflict. */
  readonly nextKey: () => string
}

function pick<T>(draw: Draw, values: readonly T[]): T {
  // By number: fast-check compares what it is given, and the parts of a schema hold each other.
  return values[draw(fc.nat, { max: values.length - 1 })] as T
}

function chance(draw: Draw, percent: number): boolean {
  return draw(fc.integer, { min: 1, max: 100 }) <= percent
}

/** Types whose values are read as text when they are ids, labels, groups or names, by the words of the argument's name. */
const namedTexts: Readonly<Record<string, readonly string[]>> = {
  types: ['STRUCK', 'CONDEMNED', 'SPOKE_WITH', 'HOLDS_OFFICE', 'NO_SUCH_TYPE'],
  type: ['STRUCK', 'CONDEMNED'],
  typeGroups: ['quad:4', 'cameo:19', 'plover:ASSAULT', 'standing', 'quad:gdelt:1', 'quad:9'],
  group: ['quad:4', 'standing', 'nothing'],
  scale: ['goldstein-icews', 'goldstein-gdelt', 'none'],
  scheme: ['iso3166-1', 'wikidata', 'icews'],
  language: ['en', 'de'],
}

function printScalar({ draw, pools }: Writing, type: GraphQLNamedType, name: string): string {
  switch (type.name) {
    case 'Boolean':
      return String(draw(fc.boolean))
    case 'Int':
      return String(chance(draw, 95) ? draw(fc.integer, { min: 1, max: 4 }) : draw(fc.integer, { min: -2, max: 600 }))
    case 'Float':
      return String(draw(fc.integer, { min: -90, max: 90 }))
    case 'Date':
      return JSON.stringify(pick(draw, pools.dates))
    case 'DateTime':
      return JSON.stringify(pick(draw, pools.instants))
    case 'ID':
      return JSON.stringify(pick(draw, pools.ids))
    default:
      return JSON.stringify(pick(draw, namedTexts[name] ?? pools.texts))
  }
}

function printInput(writing: Writing, type: GraphQLInputType, name: string): string {
  const { draw } = writing
  if (isNonNullType(type)) return printInput(writing, type.ofType, name)
  if (isListType(type)) return `[${Array.from({ length: draw(fc.integer, { min: 1, max: 2 }) }, () => printInput(writing, type.ofType, name)).join(', ')}]`
  const named = type as GraphQLNamedType
  if (isEnumType(named)) return pick(draw, named.getValues()).name
  if (!isInputObjectType(named)) return printScalar(writing, named, name)
  const fields = Object.values(named.getFields())
  const chosen = named.isOneOf ? [pick(draw, fields)] : fields.filter((field) => isNonNullType(field.type) || chance(draw, 20))
  return `{${chosen.map((field) => `${field.name}: ${printInput(writing, field.type, field.name)}`).join(', ')}}`
}

function printArguments(writing: Writing, args: readonly GraphQLArgument[]): string {
  const page = pick(writing.draw, ['first', 'last', 'none'])
  const isAsked = ({ name, type }: GraphQLArgument): boolean => {
    if (isNonNullType(type)) return true
    if (name === 'after' || name === 'before') return chance(writing.draw, 2)
    if (name === 'first' || name === 'last') return name === page
    return chance(writing.draw, 35)
  }
  const printed = args.filter(isAsked).map((argument) => `${argument.name}: ${printInput(writing, argument.type, argument.name)}`)
  return printed.length === 0 ? '' : `(${printed.join(', ')})`
}

function printField(writing: Writing, field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type)
  const directive = pick(writing.draw, ['', '', '', '', '', '', ' @include(if: true)', ' @skip(if: true)'])
  const below = isCompositeType(type) ? ` { ${printSelection(writing, type, depth - 1)} }` : ''
  return `${writing.nextKey()}: ${field.name}${printArguments(writing, field.args)}${directive}${below}`
}

function fieldsOf(type: GraphQLNamedType): readonly GraphQLField<unknown, unknown>[] {
  return 'getFields' in type && !isInputObjectType(type) ? Object.values(type.getFields()) : []
}

function printSelection(writing: Writing, type: GraphQLNamedType, depth: number): string {
  const { draw, schema } = writing
  const choices = fieldsOf(type).filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)))
  const parts = choices.length === 0 ? ['__typename'] : Array.from({ length: draw(fc.integer, { min: 1, max: 3 }) }, () => printField(writing, pick(draw, choices), depth))
  if (isAbstractType(type) && chance(draw, 50)) {
    const possible = pick(draw, schema.getPossibleTypes(type))
    parts.push(`... on ${possible.name} { ${printSelection(writing, possible, depth - 1)} }`)
  }
  if (isObjectType(type) && chance(draw, 10)) parts.push(`... { ${printSelection(writing, type, depth - 1)} }`)
  if (chance(draw, 20)) parts.push('__typename')
  return parts.join(' ')
}

/** A document that is valid for the schema: one query of a few root fields, with whatever arguments and selections they take. */
export function randomDocument(schema: GraphQLSchema, pools: Pools, depth: number): fc.Arbitrary<string> {
  return fc.gen().map((draw) => {
    let keys = 0
    const query = schema.getQueryType()
    if (!query) throw new TypeError('the schema has no query')
    return `query { ${printSelection({ schema, pools, draw, nextKey: () => `k${String(++keys)}` }, query, depth)} }`
  })
}
