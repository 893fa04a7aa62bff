import { coerceInputValue, getNamedType, getNullableType, isInputObjectType, isListType, isScalarType, type GraphQLInputField, type GraphQLInputObjectType } from 'graphql'
import { ParleyError, type ErrorCode } from '../errors.ts'

/** The parameters of an address: each with its values, for a name may be given several times. */
export type Parameters = ReadonlyMap<string, readonly string[]>

/** What follows the question mark of an address, decoded. */
export function parseParameters(search: string): Parameters {
  const parameters = new Map<string, string[]>()
  for (const [name, value] of new URLSearchParams(search)) parameters.set(name, [...(parameters.get(name) ?? []), value])
  return parameters
}

function bad(argument: string, given: string, allowed: string, code: ErrorCode = 'BAD_INPUT'): ParleyError {
  return new ParleyError(code, `${argument}: ${JSON.stringify(given)} is not ${allowed}.`, { details: { argument, given, allowed } })
}

/** How values that GraphQL takes as objects are written in an address. */
const objects: Readonly<Record<string, (text: string, argument: string) => unknown>> = {
  BoxInput: (text, argument) => {
    const numbers = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
    const [west, south, east, north] = numbers
    if (numbers.length !== 4 || numbers.some(Number.isNaN)) throw bad(argument, text, 'west,south,east,north in degrees, such as "60,24,75,38"')
    return { west, south, east, north }
  },
  ExternalIdInput: (text, argument) => {
    const [, scheme, value] = /^([^:]+):(.+)$/.exec(text) ?? []
    if (scheme === undefined) throw bad(argument, text, 'scheme:value, such as "iso3166-1:IRN"')
    return { scheme, value }
  },
}

/** A word of an address as the value that GraphQL would be given. */
function readWord(text: string, typeName: string, argument: string): unknown {
  if (typeName === 'Boolean') {
    if (text === 'true' || text === '1') return true
    if (text === 'false' || text === '0') return false
    throw bad(argument, text, 'true or false')
  }
  if (typeName === 'Int' || typeName === 'Float') {
    if (text.trim() === '' || Number.isNaN(Number(text))) throw bad(argument, text, 'a number')
    return Number(text)
  }
  return objects[typeName]?.(text, argument) ?? text
}

/**
 * The one value of a parameter; null where it is not given.
 * @throws ParleyError BAD_INPUT where it is given twice
 */
export function onlyValue(parameters: Parameters, argument: string): string | null {
  const values = parameters.get(argument) ?? []
  if (values.length > 1) throw new ParleyError('BAD_INPUT', `${argument} is given ${String(values.length)} times; it has one value.`, { details: { argument, given: values } })
  return values[0] ?? null
}

/** Values of a list: a name may be repeated, and each value may hold several with commas between. */
export function listOf(values: readonly string[]): readonly string[] {
  return values.flatMap((value) => value.split(',')).map((value) => value.trim()).filter((value) => value !== '')
}

function readField({ name, type }: GraphQLInputField, parameters: Parameters): unknown {
  const values = parameters.get(name)
  if (values === undefined) return undefined
  const named = getNamedType(type)
  const isList = isListType(getNullableType(type))
  const read = (text: string): unknown => readWord(text, named.name, name)
  const value = isList ? listOf(values).map(read) : read(onlyValue(parameters, name) ?? '')
  return coerceInputValue(value, type, (path, given, error) => {
    const code = error.extensions['code'] === 'BAD_DATE' || error.originalError instanceof ParleyError ? 'BAD_DATE' : 'BAD_INPUT'
    const allowed = isInputObjectType(named) || isScalarType(named) ? '' : ` Allowed are ${named.getValues().map((one) => one.name).join(', ')}.`
    throw new ParleyError(code, `${[name, ...path].join('.')}: ${error.message.replace(/\.?$/, '.')}${allowed}`, { details: { argument: name, given } })
  })
}

/**
 * Reads parameters as an input of schema.graphql: each of its fields is a parameter of the same name.
 * @throws ParleyError BAD_INPUT, BAD_DATE
 */
export function readInput(type: GraphQLInputObjectType, parameters: Parameters): Readonly<Record<string, unknown>> {
  const entries = Object.values(type.getFields()).map((field) => [field.name, readField(field, parameters)] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/** A value of JSON as it would stand in an address. */
function printWord(value: unknown, argument: string): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (isMap(value) && typeof value['scheme'] === 'string' && typeof value['value'] === 'string') return `${value['scheme']}:${value['value']}`
  if (isMap(value) && ['west', 'south', 'east', 'north'].every((side) => typeof value[side] === 'number')) return [value['west'], value['south'], value['east'], value['north']].join()
  throw bad(argument, JSON.stringify(value), 'a value that a filter has: a text, a number, true or false, { scheme, value }, { west, south, east, north }, or a list of such')
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Reads a JSON object as parameters, for what is too long for an address: its fields are those of the filter, as GraphQL takes them, and `asOf` is an object.
 * @throws ParleyError BAD_INPUT
 */
export function parametersOfBody(body: unknown): Parameters {
  if (!isMap(body)) throw new ParleyError('BAD_INPUT', 'The body must be a JSON object with the parameters as its fields, such as {"types": ["STRUCK"]}.')
  const parameters = new Map<string, readonly string[]>()
  for (const [name, value] of Object.entries(body)) {
    if (value === null) continue
    if (name === 'asOf' && isMap(value)) for (const [clock, instant] of Object.entries(value).filter(([, one]) => one !== null)) parameters.set(`asOf.${clock}`, [printWord(instant, `asOf.${clock}`)])
    else parameters.set(name, Array.isArray(value) ? value.map((one) => printWord(one, name)) : [printWord(value, name)])
  }
  return parameters
}
