import { Kind, parse, valueFromASTUntyped } from 'graphql'
import { typeGroups, typesOfGroup } from '../record/relation-types.ts'

/** A title has room for so many values of one parameter. */
const mostShown = 4

/** Groups with their types, the largest first: of two that fit, the one that says more. */
const groups = typeGroups()
  .map((name) => ({ name, types: typesOfGroup(name) ?? [] }))
  .filter(({ types }) => types.length > 1)
  .sort((one, other) => other.types.length - one.types.length || (one.name < other.name ? -1 : 1))

/** Types as the groups that they fill, and what is left over. A query has its groups written out, for a later catalogue may put others into them. */
export function foldTypes(types: readonly string[]): { readonly groups: readonly string[]; readonly types: readonly string[] } {
  let left = new Set(types)
  const found: string[] = []
  for (const { name, types: own } of groups) {
    if (!own.every((type) => left.has(type))) continue
    found.push(name)
    left = new Set([...left].filter((type) => !own.includes(type)))
  }
  return { groups: found, types: [...left] }
}

/** `actors=country:iran`, `ids=relation:a, relation:b, relation:c, relation:d and 1,996 more` */
function printWord(name: string, values: readonly string[]): string {
  const more = values.length - mostShown
  const shown = values.slice(0, mostShown).join(', ')
  return `${name}=${more > 0 ? `${shown} and ${more.toLocaleString('en')} more` : shown}`
}

/** Arguments that say of which state or which page something is, and not what it is. */
const unspoken = new Set(['asOf', 'orderBy', 'first', 'after', 'last', 'before'])

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Arguments as words; those of a filter stand for themselves. */
function wordsOf(values: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(values).flatMap(([name, value]): readonly string[] => {
    if (value === null || value === undefined || unspoken.has(name)) return []
    if (Array.isArray(value)) return [printWord(name, value.map(textOf))]
    return typeof value === 'object' ? wordsOf(value as Readonly<Record<string, unknown>>) : [`${name}=${textOf(value)}`]
  })
}

function printTitle(what: string, words: readonly string[]): string {
  return `${what.slice(0, 1).toUpperCase()}${what.slice(1)}${words.length === 0 ? '' : ` (${words.join('; ')})`}`
}

/** The name of an operation; where it has none, what its one field is asked, or which fields it asks for. */
function titleOfDocument(search: URLSearchParams): string {
  const operations = parse(search.get('query') ?? '').definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  const wanted = search.get('operationName')
  const operation = operations.find(({ name }) => wanted === null || name?.value === wanted)
  if (operation === undefined) return 'Answer of GraphQL'
  const fields = operation.selectionSet.selections.flatMap((selection) => (selection.kind === Kind.FIELD ? [selection] : []))
  const [only] = fields
  if (operation.name !== undefined || only === undefined || fields.length > 1) return `Answer of GraphQL (${operation.name?.value ?? fields.map(({ name }) => name.value).join(', ')})`
  const variables = JSON.parse(search.get('variables') ?? '{}') as Record<string, unknown>
  return printTitle(only.name.value, wordsOf(Object.fromEntries((only.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)]))))
}

/**
 * What a query is called in a citation: `relations?actors=country:iran&types=…&asOf.recorded=…` → `Relations (actors=country:iran; typeGroups=quad:4)`.
 * The same query always has the same title.
 */
export function titleOf(query: string): string {
  const at = query.indexOf('?')
  const what = at < 0 ? query : query.slice(0, at)
  const search = new URLSearchParams(at < 0 ? '' : query.slice(at + 1))
  if (what === 'graphql') return titleOfDocument(search)
  const { groups: typeGroupsShown, types } = foldTypes(search.getAll('types'))
  const words = new Map<string, readonly string[]>([...new Set(search.keys())].filter((name) => name !== 'asOf.recorded').map((name) => [name, search.getAll(name)]))
  words.delete('types')
  if (typeGroupsShown.length > 0) words.set('typeGroups', typeGroupsShown)
  if (types.length > 0) words.set('types', types)
  const sorted = [...words].sort(([one], [other]) => (one < other ? -1 : 1))
  return printTitle(what, sorted.map(([name, values]) => printWord(name, values)))
}
