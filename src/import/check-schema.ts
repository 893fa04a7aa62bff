import { readFileSync } from 'node:fs'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import type { FieldPath, Report } from './seed-problem.ts'
import { printSuggestions, suggest } from './suggest.ts'

function readSchema(name: string): object {
  return JSON.parse(readFileSync(new URL(`../../seed/${name}`, import.meta.url), 'utf8')) as object
}

type SchemaKind = 'document' | 'entities' | 'mapping'

function compile(): Readonly<Record<SchemaKind, ValidateFunction>> {
  const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true })
  ajv.addVocabulary(['patternErrorMessage'])
  const entities = readSchema('entities.schema.json')
  ajv.addSchema(entities, 'entities.schema.json')
  return { entities: ajv.compile(entities), document: ajv.compile(readSchema('document.schema.json')), mapping: ajv.compile(readSchema('mapping.schema.json')) }
}

let compiled: ReturnType<typeof compile> | undefined

const typeWords: Readonly<Record<string, string>> = { string: 'text', integer: 'a whole number', number: 'a number', boolean: 'true or false', array: 'a list', object: 'a map (key: value)', null: 'nothing' }

function or(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`
}

/** What was given, short enough for a message. */
function printGiven(given: unknown): string {
  const text = JSON.stringify(given) as string | undefined
  if (text === undefined) return 'nothing'
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`
}

function explainType({ data, params }: ErrorObject): string {
  const allowed = [(params as { type: string | readonly string[] }).type].flat()
  const words = or(allowed.map((type) => typeWords[type] ?? type))
  if (data === null) return `It is empty; write ${words}, or delete the line.`
  const quotes = typeof data !== 'object' && allowed.includes('string') ? ` Put quotes around it if it is text: "${printGiven(data)}".` : ''
  return `${printGiven(data)} was given; ${words} is allowed.${quotes}`
}

function explainKey({ params, parentSchema }: ErrorObject): string {
  const given = (params as { additionalProperty: string }).additionalProperty
  const allowed = Object.keys((parentSchema as { properties?: object }).properties ?? {})
  return `There is no field ${JSON.stringify(given)} here.${printSuggestions(suggest(given, allowed))} Allowed are ${allowed.join(', ')}.`
}

function explainEnum({ data, params }: ErrorObject): string {
  const allowed = (params as { allowedValues: readonly string[] }).allowedValues
  const suggestions = printSuggestions(suggest(typeof data === 'string' ? data : '', allowed))
  if (allowed.length <= 10) return `${printGiven(data)} is not one of ${or(allowed)}.${suggestions}`
  return `${printGiven(data)} is not a relation type of the catalogue.${suggestions} Allowed are the labels of seed/catalogue/relation-types.csv, such as ${allowed.slice(0, 3).join(', ')}.`
}

/** One problem of the schema as a sentence. */
function explain(error: ErrorObject): string {
  const { keyword, data, params, parentSchema } = error
  const limit = String((params as { limit?: number }).limit ?? '')
  switch (keyword) {
    case 'type':
      return explainType(error)
    case 'additionalProperties':
      return explainKey(error)
    case 'required':
      return `The field ${JSON.stringify((params as { missingProperty: string }).missingProperty)} is missing.`
    case 'enum':
      return explainEnum(error)
    case 'pattern':
      return `${printGiven(data)} was given; needed is ${(parentSchema as { patternErrorMessage?: string }).patternErrorMessage ?? (params as { pattern: string }).pattern}.`
    case 'propertyNames':
      return `${JSON.stringify((params as { propertyName: string }).propertyName)} is not a key: letters, digits and . _ - are allowed, at most 100.`
    case 'maxLength':
      return `The text has ${(data as string).length} characters; at most ${limit} are allowed.`
    case 'minLength':
      return 'The text is empty; fill it in, or delete the line.'
    case 'minItems':
    case 'minProperties':
      return `It has no entry; give at least ${limit}, or delete the line.`
    case 'minimum':
    case 'maximum':
      return `${printGiven(data)} was given; it must be ${keyword === 'minimum' ? 'at least' : 'at most'} ${limit}.`
    default:
      return `${printGiven(data)} is not allowed here: it ${error.message ?? keyword}.`
  }
}

function toPath({ instancePath, keyword, params }: ErrorObject): FieldPath {
  const steps = instancePath.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const path = steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step))
  if (keyword === 'additionalProperties') return [...path, (params as { additionalProperty: string }).additionalProperty]
  if (keyword === 'required') return [...path, (params as { missingProperty: string }).missingProperty]
  if (keyword === 'propertyNames') return [...path, (params as { propertyName: string }).propertyName]
  return path
}

/** Checks the shape of a file's content against its JSON Schema, the same that editors use; all that is wrong is reported. */
export function checkSchema(kind: SchemaKind, value: unknown, report: Report): void {
  compiled ??= compile()
  const validate = compiled[kind]
  if (validate(value)) return
  // A value of the wrong type breaks other rules too, and a bad key is told once.
  const mistyped = new Set((validate.errors ?? []).filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath))
  const errors = (validate.errors ?? []).filter(({ keyword, instancePath, propertyName }) => propertyName === undefined && (keyword === 'type' || !mistyped.has(instancePath)))
  for (const error of errors) report(error.keyword === 'enum' && error.instancePath.endsWith('/did') ? 'UNKNOWN_TYPE' : 'BAD_INPUT', toPath(error), explain(error))
}
