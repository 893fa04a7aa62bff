import { readFileSync } from 'node:fs'
import { parse, validate, type GraphQLSchema } from 'graphql'
import { ParleyError } from '../errors.ts'

/** Documents that the operator vouches for, by id. */
export interface TrustedDocuments {
  readonly byId: ReadonlyMap<string, string>
  /** Whether nothing else is answered. */
  readonly isOnly: boolean
}

export const noTrustedDocuments: TrustedDocuments = { byId: new Map(), isOnly: false }

/** A request for an operation, as its body or its address has it. */
type Request = Readonly<Record<string, unknown>>

function bad(path: string, problems: readonly string[], cause?: unknown): ParleyError {
  return new ParleyError('BAD_CONFIG', problems.map((problem) => `PARLEY_TRUSTED_DOCUMENTS: ${path}: ${problem}`).join('\n'), { details: { problems }, cause })
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Ids with texts, of an Apollo persisted-query manifest or of a map. */
function entriesOf(content: unknown): readonly (readonly [id: unknown, text: unknown])[] | null {
  if (!isMap(content)) return null
  if (content['format'] === undefined) return Object.entries(content)
  const { format, version, operations } = content
  if (format !== 'apollo-persisted-query-manifest' || version !== 1 || !Array.isArray(operations)) return null
  return operations.map((one: unknown) => (isMap(one) ? ([one['id'], one['body']] as const) : ([null, null] as const)))
}

function problemOf(schema: GraphQLSchema, id: unknown, text: unknown): string | null {
  if (typeof id !== 'string' || typeof text !== 'string') return 'every document has an id and a text.'
  try {
    const [error] = validate(schema, parse(text))
    return error === undefined ? null : `${id}: ${error.message}`
  } catch (error) {
    return `${id}: ${error instanceof Error ? error.message : String(error)}`
  }
}

/**
 * Reads a file of trusted documents: a persisted-query manifest as Apollo's tools write it, or a map from id to text, as Relay's and GraphQL Code Generator's do.
 * @throws ParleyError BAD_CONFIG where it cannot be read, or holds a document that the schema refuses
 */
export function readTrustedDocuments(path: string, isOnly: boolean, schema: GraphQLSchema): TrustedDocuments {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw bad(path, ['it could not be read as JSON.'], error)
  }
  const entries = entriesOf(content)
  if (entries === null) throw bad(path, ['give a manifest of the format apollo-persisted-query-manifest, version 1, or a map from id to text.'])
  const problems = entries.map(([id, text]) => problemOf(schema, id, text)).filter((problem) => problem !== null)
  if (problems.length > 0) throw bad(path, problems)
  return { byId: new Map(entries as readonly (readonly [string, string])[]), isOnly }
}

/** The id that a request names its document by, with or without the name of the hash in front. */
function idOf({ documentId, extensions }: Request): string | null {
  if (typeof documentId === 'string') return documentId
  const persisted = isMap(extensions) ? extensions['persistedQuery'] : undefined
  return isMap(persisted) && typeof persisted['sha256Hash'] === 'string' ? persisted['sha256Hash'] : null
}

/**
 * Puts the text of its document into a request that names it by `documentId` or by `extensions.persistedQuery`.
 * @throws ParleyError UNKNOWN_DOCUMENT, UNTRUSTED_DOCUMENT
 */
export function resolveDocument(request: Request, { byId, isOnly }: TrustedDocuments): Request {
  const id = idOf(request)
  if (id === null || byId.size === 0) {
    if (isOnly && ![...byId.values()].includes(String(request['query']))) throw new ParleyError('UNTRUSTED_DOCUMENT', 'Only documents that were entrusted to the service beforehand are answered here.')
    if (typeof request['documentId'] === 'string') throw new ParleyError('UNKNOWN_DOCUMENT', `There is no document ${JSON.stringify(id)} here.`, { details: { given: id, argument: 'documentId' } })
    return request
  }
  const query = byId.get(id) ?? byId.get(id.replace(/^sha256:/, ''))
  if (query === undefined) throw new ParleyError('UNKNOWN_DOCUMENT', `There is no document ${JSON.stringify(id)} among those entrusted to the service.`, { details: { given: id, argument: 'documentId' } })
  const without = (map: Request, name: string): Request => Object.fromEntries(Object.entries(map).filter(([key]) => key !== name))
  return { ...without(request, 'documentId'), query, extensions: without(isMap(request['extensions']) ? request['extensions'] : {}, 'persistedQuery') }
}
