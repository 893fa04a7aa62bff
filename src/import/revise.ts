import { cypher, toStatement, type Transact } from '../cypher/statement.ts'
import type { Claim } from '../record/claim.ts'
import { keyedId } from '../record/ids.ts'
import { appendBatch } from '../write/append.ts'
import { correctClaim } from '../write/correct.ts'
import { retractClaim } from '../write/retract.ts'
import { claimHash, contentHash } from '../write/rows.ts'
import type { Directory } from './directory.ts'
import { explainDifference } from './explain-difference.ts'
import type { DeletionRecord, StatedRecord } from './source-record.ts'
import type { Source } from './source.ts'
import { toBatch, withEntities } from './to-batch.ts'

/** The version of a claim that is in force, or else the last one. All versions of a claim are about one event, and their ids begin with that of the first. */
interface Newest {
  readonly id: string
  readonly isActive: boolean
  readonly documentId: string
  readonly hash: string
  /** Of the row that it came from; null where the source has no such thing. */
  readonly stamp: number | null
}

/** What became of a row that is there already and says something else. */
export type Revised = 'corrected' | 'superseded' | 'already there' | 'was taken back' | 'needs a curator' | Differs

/** That a row says something else than what is there, with what differs, field by field, as far as it can be told. */
export interface Differs {
  readonly differences: readonly string[]
}

/** What a row may do to what is there. */
interface May {
  /** Whether a row without a stamp may take the place of what is there. */
  readonly isWanted: boolean
  /** Whether anything may be corrected. */
  readonly mayCorrect: boolean
}

function stampOf(attributes: unknown): number | null {
  if (typeof attributes !== 'string') return null
  const stamp = Number((JSON.parse(attributes) as Readonly<Record<string, unknown>>)['timestamp'])
  return Number.isFinite(stamp) ? stamp : null
}

/** The newest versions of claims, by the key of the first. */
async function readNewest(transact: Transact, writer: string, keys: readonly string[]): Promise<ReadonlyMap<string, Newest>> {
  const ids = new Map(keys.map((key) => [keyedId('claim', writer, key), key]))
  const rows = await transact((run) =>
    run(
      toStatement(cypher`UNWIND ${[...ids.keys()]} AS id MATCH (:Claim {id: id})-[:ABOUT]->(:Event)<-[:ABOUT]-(c:Claim) WHERE c.id STARTS WITH id + '/v'
RETURN id, c {.id, .documentId, .hash, .attributes, isActive: c.recordedTo IS NULL} AS claim, c.recordedTo IS NULL AS isActive, c.recordedFrom AS since
UNION
UNWIND ${[...ids.keys()]} AS id MATCH (c:Claim {id: id})
RETURN id, c {.id, .documentId, .hash, .attributes, isActive: c.recordedTo IS NULL} AS claim, c.recordedTo IS NULL AS isActive, c.recordedFrom AS since`),
    ),
  )
  const inOrder = [...rows].sort((left, right) => Number(left['isActive']) - Number(right['isActive']) || Number(left['since']) - Number(right['since']))
  return new Map(
    inOrder.map((row) => {
      const { attributes, ...claim } = row['claim'] as Omit<Newest, 'stamp'> & { readonly attributes: unknown }
      return [ids.get(row['id'] as string) ?? '', { ...claim, stamp: stampOf(attributes) }]
    }),
  )
}

/** The key of a later version: it tells which version, so that the same one is written once. */
function versionKey(claim: Claim, stamp: number | null): string {
  return `${claim.key}/v${stamp === null ? contentHash(claim).slice(0, 10) : String(stamp)}`
}

function keyOf({ id }: Newest, writer: string): string {
  return id.slice(`claim:${writer}:`.length)
}

/** Whether what is there says the same as a claim, whatever the version of either. */
function isSame(there: Newest, claim: Claim, writer: string): boolean {
  return claimHash(there.documentId, { ...claim, key: keyOf(there, writer) }) === there.hash
}

/**
 * Brings what is there of a row to what the row says now: claims that differ are corrected, those that the row makes no more are taken back, new ones are added.
 * Each is one transaction; a run that was cut off does the rest when it is run again.
 */
export async function reviseRow(transact: Transact, source: Source, directory: Directory, record: StatedRecord, { isWanted, mayCorrect }: May): Promise<Revised> {
  const author = { writer: source.name, by: source.name }
  const stamp = record.revision?.stamp ?? null
  const keys = [...new Set([...record.claims.map(({ key }) => key), ...(record.revision?.keys ?? [])])]
  const newest = await readNewest(transact, source.name, keys)
  const resolution = await directory.resolve([source.publisher, ...record.entities])
  const claims = record.claims.map((claim) => withEntities(claim, resolution.ids))
  const [main, ...others] = claims
  const there = newest.get(main?.key ?? '')
  if (main === undefined || there === undefined) return { differences: [] }
  const isThere = (claim: Claim): boolean => {
    const own = newest.get(claim.key)
    return own !== undefined && isSame(own, claim, source.name)
  }
  const dropped = keys.filter((key) => newest.get(key)?.isActive === true && !claims.some((claim) => claim.key === key))
  if (claims.every(isThere) && dropped.length === 0) return 'already there'
  if (!there.isActive) return 'was taken back'
  if (stamp !== null && there.stamp !== null && stamp < there.stamp) return 'superseded'
  if (!isWanted && (stamp === null || stamp === there.stamp)) {
    const differing = claims.find((claim) => newest.has(claim.key) && !isThere(claim))
    const own = newest.get(differing?.key ?? '')
    if (differing === undefined || own === undefined) return { differences: [] }
    return { differences: await transact((run) => explainDifference(run, source.name, own.documentId, { ...differing, key: keyOf(own, source.name) })) }
  }
  if (!mayCorrect) return 'needs a curator'

  if (resolution.entities.length > 0) await appendBatch(transact, { ...author, entities: resolution.entities, documents: [] })
  directory.keep(resolution)
  const reason = stamp === null ? `${source.name} has revised the row` : `${source.name} has revised the row (${new Date(stamp * 1000).toISOString().slice(0, 10)})`
  for (const claim of others) {
    const own = newest.get(claim.key)
    const later = { ...claim, key: versionKey(claim, stamp) }
    if (own?.isActive === true && isThere(claim)) continue
    if (own?.isActive === true) await correctClaim(transact, author, own.id, later, reason)
    else await appendBatch(transact, toBatch(source, [{ ...record, claims: [own === undefined ? claim : later] }], { ...resolution, entities: [], parts: [] }).batch)
  }
  for (const key of dropped) await retractClaim(transact, author, newest.get(key)?.id ?? '', reason)
  // The main claim last: as long as it is the old one, a run that was cut off does the rest when it is run again.
  if (!isThere(main)) await correctClaim(transact, author, there.id, { ...main, key: versionKey(main, stamp) }, reason)
  return 'corrected'
}

/** What became of a row that takes something back. */
export type TakenBack = 'retracted' | 'was taken back' | 'never there'

/** Takes back what rows had made that their source has deleted. */
export async function takeBack(transact: Transact, source: Source, { keys, reason }: DeletionRecord): Promise<TakenBack> {
  const newest = await readNewest(transact, source.name, keys)
  let ended = 0
  for (const { id, isActive } of [...newest.values()].reverse()) {
    if (!isActive) continue
    await retractClaim(transact, { writer: source.name, by: source.name }, id, reason)
    ended++
  }
  return ended > 0 ? 'retracted' : newest.size > 0 ? 'was taken back' : 'never there'
}
