import { ClassicLevel } from 'classic-level'
import type { Evidence } from '../../derive/evidence.ts'
import { addSums, type TieSum } from '../../derive/derive-tie.ts'
import { toPresentEntity, type EntityState } from '../../write/entity-history.ts'
import type { EventStep } from '../../write/event-history.ts'
import type { NamedIds, Present, PresentDocument, PresentEntity } from '../../write/read-present.ts'

/** An entity with the number of its node. */
export interface KnownEntity {
  readonly node: number
  readonly state: EntityState
}

export interface KnownDocument extends PresentDocument {
  readonly node: number
}

/** An event that claims name by a key, so that later batches may speak of it. */
export interface KnownEvent {
  readonly node: number
  readonly title?: string
}

/** What is there already, with the numbers of nodes. */
export interface KnownPresent extends Present {
  readonly documents: ReadonlyMap<string, KnownDocument>
  readonly states: ReadonlyMap<string, KnownEntity>
  readonly eventNodes: ReadonlyMap<string, number>
}

/** A named event with all that batches said of it, in their order. */
export interface NamedEvent extends KnownEvent {
  readonly id: string
  readonly steps: readonly [EventStep, ...EventStep[]]
}

/**
 * What a load has come to know so far, on disk: it takes the place that the database has for single batches.
 * Everything is kept under a key in the order of the keys, so what belongs together is read together at the end.
 */
export interface Ledger {
  readonly read: (ids: NamedIds) => Promise<KnownPresent>
  /** The entities that have these external ids (`scheme:value`). */
  readonly findOwners: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>
  /** The number of an entity's node. @throws TypeError where there is none */
  readonly nodeOf: (entityId: string) => number
  readonly addEntity: (id: string, known: KnownEntity) => void
  readonly addExternalId: (id: string, owner: string) => void
  readonly addDocument: (id: string, known: KnownDocument) => void
  readonly addClaim: (id: string, hash: string) => void
  readonly addEvent: (id: string, known: KnownEvent) => void
  readonly addEvidence: (eventId: string, step: EventStep) => void
  readonly addTies: (sums: readonly TieSum[]) => void
  /** Keeps what was added; what comes next sees it. */
  readonly write: () => Promise<void>
  readonly entities: () => AsyncIterable<KnownEntity>
  readonly events: () => AsyncIterable<NamedEvent>
  /** One sum for each ordered pair. */
  readonly ties: () => AsyncIterable<TieSum>
  readonly close: () => Promise<void>
}

/** Prefixes of keys; the character after a prefix is the one that follows it. */
const prefixes = { entity: 'n!', externalId: 'x!', document: 'd!', claim: 'c!', event: 'e!', evidence: 'v!', tie: 't!' } as const

/** No id holds it, and every character of an id sorts after it. */
const gap = '\u0000'

/** Numbers of entities' nodes that are kept in memory: about 30 MB. */
const rememberedEntities = 200_000

type Database = ClassicLevel

async function readJson(database: Database, prefix: string, ids: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
  const unique = [...new Set(ids)]
  const values = unique.length === 0 ? [] : await database.getMany(unique.map((id) => prefix + id))
  return new Map(unique.flatMap((id, index) => (values[index] === undefined ? [] : [[id, JSON.parse(values[index]) as unknown] as const])))
}

async function readText(database: Database, prefix: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const unique = [...new Set(ids)]
  const values = unique.length === 0 ? [] : await database.getMany(unique.map((id) => prefix + id))
  return new Map(unique.flatMap((id, index) => (values[index] === undefined ? [] : [[id, values[index]] as const])))
}

function rangeOf(prefix: string): { readonly gt: string; readonly lt: string } {
  return { gt: prefix, lt: `${prefix.slice(0, -1)}"` } // the character after the exclamation mark
}

/** Runs of entries whose keys are the same up to the gap. */
async function* runsOf(database: Database, prefix: string): AsyncGenerator<readonly [id: string, values: readonly [string, ...string[]]]> {
  let id = ''
  let values: string[] = []
  for await (const [key, value] of database.iterator({ ...rangeOf(prefix), highWaterMarkBytes: 131_072 })) {
    const own = key.slice(prefix.length, key.indexOf(gap))
    if (own !== id && values.length > 0) yield [id, values as [string, ...string[]]]
    if (own !== id) values = []
    id = own
    values.push(value)
  }
  if (values.length > 0) yield [id, values as [string, ...string[]]]
}

/** The entities whose nodes are known, with a bound: what is forgotten is on disk. */
function rememberNodes(database: Database, isWritten: () => boolean): { readonly nodes: Map<string, number>; readonly nodeOf: (id: string) => number } {
  const nodes = new Map<string, number>()
  const nodeOf = (id: string): number => {
    const known = nodes.get(id)
    if (known !== undefined) return known
    const stored = database.getSync(prefixes.entity + id)
    if (stored === undefined) throw new TypeError(`no entity ${id}`)
    const { node } = JSON.parse(stored) as KnownEntity
    if (nodes.size >= rememberedEntities && isWritten()) nodes.clear()
    nodes.set(id, node)
    return node
  }
  return { nodes, nodeOf }
}

async function readPresentIn(database: Database, nodes: Map<string, number>, { named, described, externalIds, documents, claims, events }: NamedIds): Promise<KnownPresent> {
  const unknown = named.filter((id) => !nodes.has(id))
  const [fetched, owners, documentsThere, hashes, eventsThere] = await Promise.all([
    readJson(database, prefixes.entity, [...unknown, ...described]) as Promise<ReadonlyMap<string, KnownEntity>>,
    readText(database, prefixes.externalId, externalIds),
    readJson(database, prefixes.document, documents) as Promise<ReadonlyMap<string, KnownDocument>>,
    readText(database, prefixes.claim, claims),
    readJson(database, prefixes.event, events) as Promise<ReadonlyMap<string, KnownEvent>>,
  ])
  const there = new Set(named.filter((id) => nodes.has(id) || fetched.has(id)))
  if (nodes.size + fetched.size > rememberedEntities) nodes.clear()
  for (const [id, { node }] of fetched) nodes.set(id, node)
  const states = new Map(described.flatMap((id) => {
    const known = fetched.get(id)
    return known === undefined ? [] : [[id, known] as const]
  }))
  return {
    canonicalIds: new Map([...there].map((id) => [id, id])),
    entities: new Map<string, PresentEntity>([...states].map(([id, { state }]) => [id, toPresentEntity(state)])),
    externalIds: owners,
    documents: documentsThere,
    claims: hashes,
    events: new Map([...eventsThere.keys()].map((id) => [id, id])),
    states,
    eventNodes: new Map([...eventsThere].map(([id, { node }]) => [id, node])),
  }
}

async function* readTies(database: Database): AsyncGenerator<TieSum> {
  for await (const [, values] of runsOf(database, prefixes.tie)) yield values.map((value) => JSON.parse(value) as TieSum).reduce(addSums)
}

async function* readEvents(database: Database): AsyncGenerator<NamedEvent> {
  for await (const [id, values] of runsOf(database, prefixes.evidence)) {
    const known = JSON.parse(database.getSync(prefixes.event + id) ?? 'null') as KnownEvent | null
    if (known === null) throw new TypeError(`no event ${id}`)
    const steps = values.map((value) => JSON.parse(value) as { readonly number: number; readonly claims: readonly Evidence[] })
    yield { id, ...known, steps: steps as [EventStep, ...EventStep[]] }
  }
}

async function* readEntities(database: Database): AsyncGenerator<KnownEntity> {
  for await (const value of database.values({ ...rangeOf(prefixes.entity), highWaterMarkBytes: 131_072 })) yield JSON.parse(value) as KnownEntity
}

const megabyte = 1024 * 1024

/**
 * How much LevelDB may hold. It maps the files that are open into memory, and all of them are read at the end, so they are few and small:
 * 74 is the fewest that it allows, of which 64 are files of data.
 */
const bounds = { writeBufferSize: 2 * megabyte, cacheSize: 4 * megabyte, maxFileSize: megabyte, maxOpenFiles: 74 } as const

/** @param folder is made; nothing in it outlives the load */
export async function openLedger(folder: string): Promise<Ledger> {
  const database = new ClassicLevel(folder, { errorIfExists: true, ...bounds })
  await database.open()
  let added: { readonly type: 'put'; readonly key: string; readonly value: string }[] = []
  const { nodes, nodeOf } = rememberNodes(database, () => added.length === 0)
  const put = (prefix: string, id: string, value: string): void => {
    added.push({ type: 'put', key: prefix + id, value })
  }
  let tieRun = 0
  return {
    read: (ids) => readPresentIn(database, nodes, ids),
    findOwners: (ids) => readText(database, prefixes.externalId, ids),
    nodeOf,
    addEntity: (id, known) => {
      nodes.set(id, known.node)
      put(prefixes.entity, id, JSON.stringify(known))
    },
    addExternalId: (id, owner) => put(prefixes.externalId, id, owner),
    addDocument: (id, known) => put(prefixes.document, id, JSON.stringify(known)),
    addClaim: (id, hash) => put(prefixes.claim, id, hash),
    addEvent: (id, known) => put(prefixes.event, id, JSON.stringify(known)),
    addEvidence: (eventId, step) => put(prefixes.evidence, `${eventId}${gap}${String(step.number).padStart(16, '0')}`, JSON.stringify(step)),
    addTies: (sums) => {
      if (sums.length === 0) return
      const run = String(tieRun++).padStart(10, '0')
      for (const sum of sums) put(prefixes.tie, `${sum.fromId}|${sum.toId}${gap}${run}`, JSON.stringify(sum))
    },
    write: async () => {
      const operations = added
      added = []
      if (operations.length > 0) await database.batch(operations)
    },
    entities: () => readEntities(database),
    events: () => readEvents(database),
    ties: () => readTies(database),
    close: () => database.close(),
  }
}
