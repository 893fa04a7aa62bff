import { defaultFieldResolver, type GraphQLField, type GraphQLSchema } from 'graphql'
import { ParleyError } from '../errors.ts'
import type { Caller } from '../graphql/caller.ts'
import { isMap } from './trusted-documents.ts'

/** Takes the audit records: one for each field of a mutation that was asked for, allowed or not. */
export interface AuditLog {
  info(record: AuditRecord, message: string): void
}

/** Kept: something was written. Unchanged: it was all there already. Dry: only tried out. Refused: by what the caller gave or may do. Failed: by a fault here. */
export type Outcome = 'kept' | 'unchanged' | 'dry' | 'refused' | 'failed'

/** Who tried to write what, and what came of it; the log adds when. */
interface AuditRecord {
  readonly audit: 'write'
  readonly field: string
  readonly outcome: Outcome
  /** Of the first error. */
  readonly code?: string
  /** What it was about: the ids that were given, and those of what it came to; the first twenty. */
  readonly ids: readonly string[]
  /** The number of the recorded clock. */
  readonly dataVersion?: string
  readonly name: string
  readonly writer: string
  readonly role: string
  readonly requestId: string
  readonly address?: string
  readonly tookMs: number
}

type Values = Readonly<Record<string, unknown>>

/** Arguments that name what a mutation is about. */
const idArguments = ['id', 'left', 'right', 'documentId', 'claimId', 'entityId']
const mostIds = 20

/** The ids, or else keys, of a value that has them, or of a list of such values. */
function idsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (!isMap(value)) return []
  return [value['id'] ?? value['key']].filter((id) => typeof id === 'string')
}

function idsOf(args: Values, payload: Values): readonly string[] {
  const given = idArguments.map((name) => args[name]).filter((id) => typeof id === 'string')
  const ids = new Set([...given, ...Object.values(args).flatMap(idsIn), ...Object.values(payload).flatMap(idsIn)])
  return [...ids].slice(0, mostIds)
}

type Came = Pick<AuditRecord, 'outcome' | 'code' | 'dataVersion'>

/** What a payload says came of it: `{ dataVersion, changed, userErrors }`. */
function cameOf(args: Values, { userErrors, changed, dataVersion }: Values): Came {
  const version = typeof dataVersion === 'string' || typeof dataVersion === 'number' ? { dataVersion: String(dataVersion) } : {}
  const [error] = Array.isArray(userErrors) ? (userErrors as readonly unknown[]) : []
  if (error !== undefined) return { outcome: 'refused', ...(isMap(error) && typeof error['code'] === 'string' ? { code: error['code'] } : {}), ...version }
  if (args['dryRun'] === true) return { outcome: 'dry', ...version }
  return { outcome: changed === false ? 'unchanged' : 'kept', ...version }
}

function cameOfError(error: unknown): Came {
  if (!(error instanceof ParleyError)) return { outcome: 'failed', code: 'INTERNAL' }
  const isFault = /^(DATABASE_|DISK_FULL|TIMEOUT|CANCELLED|INTERNAL)/.test(error.code)
  return { outcome: isFault ? 'failed' : 'refused', code: error.code }
}

function auditField(field: GraphQLField<unknown, { readonly caller: Caller }>, log: AuditLog): void {
  const resolver = field.resolve ?? defaultFieldResolver
  field.resolve = async (source, args: Values, context, info) => {
    const { name, writer, role, requestId, address } = context.caller
    const startedAt = performance.now()
    const note = (came: Came, payload: Values = {}): void => {
      const who = { name, writer, role, requestId, ...(address === undefined ? {} : { address }) }
      log.info({ audit: 'write', field: field.name, ...came, ids: idsOf(args, payload), ...who, tookMs: Math.round(performance.now() - startedAt) }, `${field.name}: ${came.outcome}`)
    }
    try {
      const payload: unknown = await resolver(source, args, context, info)
      const values = isMap(payload) ? payload : {}
      note(cameOf(args, values), values)
      return payload
    } catch (error) {
      note(cameOfError(error))
      throw error
    }
  }
}

/**
 * Puts a record of every field of `Mutation` that is asked for into the log: by whom, from where, and what came of it, allowed or not.
 * It knows of the mutations only what all their payloads have. To be called once for a schema, whose resolvers it wraps.
 */
export function auditWrites(schema: GraphQLSchema, log: AuditLog): void {
  const fields = (schema.getMutationType()?.getFields() ?? {}) as Readonly<Record<string, GraphQLField<unknown, { readonly caller: Caller }>>>
  for (const field of Object.values(fields)) auditField(field, log)
}
