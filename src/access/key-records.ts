import { cypher, toStatement, type Row, type Run, type Transact } from '../cypher/statement.ts'
import { ParleyError } from '../errors.ts'
import { toRole, type Role } from '../record/role.ts'
import { assertKeyName, hashKey, makeKey } from './api-key.ts'

/** A key as the database keeps it; the key itself is nowhere. Times are ISO 8601 instants in UTC. */
export interface KeyRecord {
  /** Also the name space of what its holder writes. */
  readonly name: string
  readonly role: Role
  readonly createdAt: string
  readonly createdBy: string
  readonly expiresAt: string | null
  /** To the minute or so. */
  readonly lastUsedAt: string | null
  readonly revokedAt: string | null
  readonly revokedBy: string | null
}

/** What a new key is to be. */
export interface NewKey {
  readonly name: string
  readonly role: Role
  readonly by: string
  /** An instant; null: it holds until it is revoked. */
  readonly expiresAt: string | null
}

const record = cypher`{.name, .role, .createdAt, .createdBy, .expiresAt, .lastUsedAt, .revokedAt, .revokedBy}`

/** @throws ParleyError UNAUTHENTICATED for a role that this Parley does not know */
function toRecord(row: Row): KeyRecord {
  const stored = row['key'] as Omit<KeyRecord, 'role'> & { readonly role: string }
  const role = toRole(stored.role)
  if (role === null) throw new ParleyError('UNAUTHENTICATED', `The key ${JSON.stringify(stored.name)} has the role ${JSON.stringify(stored.role)}, which this Parley does not know.`)
  return { ...stored, role }
}

/** The key with this hash, or null. */
export async function readKey(run: Run, hash: string): Promise<KeyRecord | null> {
  const [row] = await run(toStatement(cypher`MATCH (k:Key {hash: ${hash}}) RETURN k ${record} AS key`))
  return row === undefined ? null : toRecord(row)
}

/** All keys that there are and were, the oldest first. */
export async function listKeys(run: Run): Promise<readonly KeyRecord[]> {
  const rows = await run(toStatement(cypher`MATCH (k:Key) RETURN k ${record} AS key ORDER BY k.createdAt, k.name`))
  return rows.map(toRecord)
}

async function store(run: Run, { name, role, by, expiresAt }: NewKey, hash: string): Promise<boolean> {
  const [row] = await run(
    toStatement(cypher`MERGE (k:Key {name: ${name}})
ON CREATE SET k.hash = ${hash}, k.role = ${role}, k.createdAt = ${new Date().toISOString()}, k.createdBy = ${by}, k.expiresAt = ${expiresAt}
RETURN k.hash = ${hash} AS isNew`),
  )
  return row?.['isNew'] === true
}

/** Whether something is kept under a name that no key has had. */
async function isWriter(run: Run, name: string): Promise<boolean> {
  const [row] = await run(toStatement(cypher`RETURN EXISTS { MATCH (d:Document) WHERE d.id STARTS WITH ${`document:${name}:`} } OR EXISTS { MATCH (c:Claim) WHERE c.id STARTS WITH ${`claim:${name}:`} } AS isWriter`))
  return row?.['isWriter'] === true
}

/**
 * Makes a key. Its name must be new: claims are kept under it, so it is never given again, not even when its key has been revoked.
 * @returns the key, which is kept nowhere: whoever asked for it sees it this once
 * @throws ParleyError BAD_INPUT
 */
export async function createKey(transact: Transact, wanted: NewKey): Promise<string> {
  const { name, expiresAt } = wanted
  assertKeyName(name)
  if (expiresAt !== null && expiresAt <= new Date().toISOString()) throw new ParleyError('BAD_INPUT', `${expiresAt} is past; a key expires in the future.`, { details: { given: expiresAt } })
  const key = makeKey()
  await transact(async (run) => {
    if (await isWriter(run, name)) throw new ParleyError('BAD_INPUT', `There are documents or claims of a writer ${JSON.stringify(name)}; choose another name.`, { details: { given: name } })
    if (!(await store(run, wanted, hashKey(key)))) throw new ParleyError('BAD_INPUT', `There is or was a key ${JSON.stringify(name)}. Claims are kept under the name of a key, so it is never given again; choose another name.`, { details: { given: name } })
  })
  return key
}

/** The name of the key that a database begins with. */
export const firstKeyName = 'first'

/**
 * Makes the key that a database begins with, with the role ADMIN, where it has never had any key.
 * @returns the key, or null where there is or was one
 */
export async function createFirstKey(transact: Transact): Promise<string | null> {
  const key = makeKey()
  const isNew = await transact(async (run) => {
    const [row] = await run(toStatement(cypher`RETURN EXISTS { MATCH (:Key) } AS isThere`))
    return row?.['isThere'] !== true && store(run, { name: firstKeyName, role: 'ADMIN', by: 'parley', expiresAt: null }, hashKey(key))
  })
  return isNew ? key : null
}

/**
 * Revokes a key; one that is revoked already stays as it is.
 * @returns the key, and whether it was revoked now
 * @throws ParleyError NOT_FOUND
 */
export async function revokeKey(transact: Transact, name: string, by: string): Promise<{ readonly key: KeyRecord; readonly isNew: boolean }> {
  const [row] = await transact((run) =>
    run(
      toStatement(cypher`MATCH (k:Key {name: ${name}}) WITH k, k.revokedAt IS NULL AS isNew
SET k.revokedAt = coalesce(k.revokedAt, ${new Date().toISOString()}), k.revokedBy = coalesce(k.revokedBy, ${by})
RETURN k ${record} AS key, isNew`),
    ),
  )
  if (row === undefined) throw new ParleyError('NOT_FOUND', `There is no key ${JSON.stringify(name)}; npx parley key list shows those that there are.`, { details: { given: name } })
  return { key: toRecord(row), isNew: row['isNew'] === true }
}

/** Notes that a key was used, unless that was noted at or after `since`. */
export async function noteUse(transact: Transact, hash: string, at: string, since: string): Promise<void> {
  await transact((run) => run(toStatement(cypher`MATCH (k:Key {hash: ${hash}}) WHERE coalesce(k.lastUsedAt, '') < ${since} SET k.lastUsedAt = ${at}`)))
}
