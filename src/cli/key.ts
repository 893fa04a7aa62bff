import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import { createKey, listKeys, revokeKey, type KeyRecord } from '../access/key-records.ts'
import { freshMs } from '../access/key-store.ts'
import { openDatabaseForCommand, type Database } from '../database.ts'
import { ParleyError } from '../errors.ts'
import { migrate } from '../neo4j/migrate.ts'
import { createRead, createRunAlone, createTransact } from '../neo4j/run.ts'
import { roles, toRole } from '../record/role.ts'
import type { Command } from './command.ts'
import { readSettings, report } from './settings.ts'

interface Options {
  readonly role?: string
  readonly expires?: string
}

type Act = (database: Database) => Promise<number>

/** What to do with the database, or null where the words make no sense. */
type Read = (names: readonly string[], options: Options) => Act | null

/** Who runs the command, as the system calls them. */
function readUser(): string {
  try {
    return userInfo().username
  } catch {
    return 'unknown' // a container may run under a number without a name
  }
}

/** @returns the instant at which a day begins in UTC, or the instant given; @throws ParleyError BAD_DATE */
function parseExpiry(text: string): string {
  const [, day, time = 'T00:00:00Z'] = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z)?$/.exec(text) ?? []
  const instant = new Date(`${day ?? ''}${time}`)
  if (day === undefined || Number.isNaN(instant.getTime()) || !instant.toISOString().startsWith(day)) throw new ParleyError('BAD_DATE', `${JSON.stringify(text)} is neither a day such as 2027-01-01 nor an instant such as 2027-01-01T12:00Z.`, { details: { given: text } })
  return instant.toISOString()
}

const readCreate: Read = ([name, ...more], { role: roleText, expires }) => {
  const role = toRole(roleText)
  if (name === undefined || more.length > 0 || role === null) return null
  const expiresAt = expires === undefined ? null : parseExpiry(expires)
  return async ({ connection }) => {
    await migrate(createRunAlone(connection), (step) => report(`Migrating: ${step} …`))
    const key = await createKey(createTransact(connection), { name, role, by: readUser(), expiresAt })
    report(`The key ${name} has the role ${role}${expiresAt === null ? '' : ` until ${expiresAt}`}. It is shown this once; send it as the header "Authorization: Bearer <key>".`)
    console.log(key)
    return 0
  }
}

function stateOf({ revokedAt, revokedBy, expiresAt }: KeyRecord): string {
  if (revokedAt !== null) return `revoked ${revokedAt} by ${revokedBy ?? 'unknown'}`
  if (expiresAt === null) return 'holds'
  return expiresAt <= new Date().toISOString() ? `expired ${expiresAt}` : `holds until ${expiresAt}`
}

/** A table with a line for each key. */
function printKeys(keys: readonly KeyRecord[]): string {
  const rows = [['NAME', 'ROLE', 'CREATED', 'BY', 'LAST USED', 'STATE'], ...keys.map((key) => [key.name, key.role, key.createdAt, key.createdBy, key.lastUsedAt ?? 'never', stateOf(key)])]
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n')
}

const readList: Read = (names, { role, expires }) => {
  if (names.length > 0 || role !== undefined || expires !== undefined) return null
  return async ({ connection }) => {
    const keys = await listKeys(createRead(connection))
    console.log(keys.length === 0 ? 'There are no keys.' : printKeys(keys))
    return 0
  }
}

const readRevoke: Read = ([name, ...more], { role, expires }) => {
  if (name === undefined || more.length > 0 || role !== undefined || expires !== undefined) return null
  return async ({ connection }) => {
    const { key, isNew } = await revokeKey(createTransact(connection), name, readUser())
    console.log(isNew ? `The key ${name} is revoked: every running service refuses it within ${freshMs / 1000} seconds.` : `The key ${name} has been revoked since ${String(key.revokedAt)}.`)
    return 0
  }
}

const actions: Readonly<Record<string, Read>> = { create: readCreate, list: readList, revoke: readRevoke }

/** `parley key create|list|revoke` */
export const keyCommand: Command = {
  help: `Usage: npx parley key create <name> --role <role> [--expires <day>] | list | revoke <name>

Keys by which callers may do more than read. They are kept in the database (the managed one, or that of NEO4J_URI) as hashes;
a service that is running takes a new one at once. docs/access.md says more.

  create   Makes a key and prints it, this once. The name is also the name space of what its holder writes,
           so it is never given again: small letters, digits and . _ - are allowed.
           --role      reader, editor (adds), curator (also judges, corrects, retracts) or admin (also redacts).
           --expires   The day at whose beginning (in UTC) the key ends, such as 2027-01-01, or an instant such as 2027-01-01T12:00Z.
  list     Shows all keys that there are and were: role, who made them, when they were last used, and whether they hold.
  revoke   Ends a key; running services refuse it within ${freshMs / 1000} seconds. What was written with it stays.`,
  run: async (words) => {
    const { values, positionals } = parseArgs({ args: [...words], options: { role: { type: 'string' }, expires: { type: 'string' } }, allowPositionals: true })
    const [name = '', ...names] = positionals
    const act = Object.hasOwn(actions, name) ? actions[name]?.(names, values) : null
    if (act === null || act === undefined) {
      console.error(`Say create <name> --role <${roles.join('|').toLowerCase()}>, list, or revoke <name>. See npx parley key --help.`)
      return 2
    }
    const database = await openDatabaseForCommand(readSettings(), report)
    try {
      return await act(database)
    } finally {
      await database.close()
    }
  },
}
