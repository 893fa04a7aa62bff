import { collectGarbage } from '../../collect-garbage.ts'
import { keyedId } from '../../record/ids.ts'
import type { TieSum } from '../../derive/derive-tie.ts'
import type { Evidence } from '../../derive/evidence.ts'
import { isNothing, newIn, type New } from '../../write/append.ts'
import type { Batch, Counts } from '../../write/batch.ts'
import { checkAgainst } from '../../write/check-against.ts'
import { checkBatch, refuse } from '../../write/check-batch.ts'
import { amendEntity, beginEntity } from '../../write/entity-history.ts'
import { foldEvent } from '../../write/event-history.ts'
import { documentFacts, toEvidence, type DocumentFacts } from '../../write/new-events.ts'
import { namedIds, place, type Placed } from '../../write/placed.ts'
import { claimHash, contentHash, toDocumentRow } from '../../write/rows.ts'
import type { GraphSink } from './graph-files.ts'
import type { KnownPresent, Ledger } from './ledger.ts'
import { createTieSums } from './tie-sums.ts'
import type { ClaimWork } from './write-claims.ts'
import { writeEvent } from './write-event.ts'

/** What one batch came to. */
export interface StagedBatch {
  /** Of the recorded clock; null where everything was already there. */
  readonly number: number | null
  readonly entities: Counts
  readonly documents: Counts
  readonly claims: Counts
  /** Ids of the claims that were new. */
  readonly addedClaims: readonly string[]
}

/** What all of it came to. */
export interface StagedGraph {
  /** Where the recorded clock stands afterwards. */
  readonly clock: number
  readonly relations: number
  readonly ties: number
}

/** A graph that is written down batch by batch, as the write path would have left it. */
export interface Stage {
  /**
   * The counterpart of `appendBatch`: what is wrong with a batch is refused alike, and then nothing of it is kept.
   * @throws ParleyError as `appendBatch`
   */
  readonly append: (batch: Batch) => Promise<StagedBatch>
  /** Which entities of earlier batches have these external ids (`scheme:value`). */
  readonly findOwners: Ledger['findOwners']
  /** Writes what could only be known at the end: entities, events that several claims speak of, ties and the clock. */
  readonly finish: () => Promise<StagedGraph>
}

/** Who writes the claims of batches, at once or meanwhile. */
export interface ClaimTaker {
  /** Ready when the next may be handed in. */
  readonly write: (work: ClaimWork) => Promise<void>
  /** Sums of ties since it was last asked. */
  readonly takeTies: () => readonly TieSum[]
  /** Ready when all is written. @returns how many relations there were */
  readonly finish: () => Promise<number>
}

/** One batch under its number, with what it needs to be written. */
interface Writing {
  readonly sink: GraphSink
  readonly ledger: Ledger
  readonly batch: Batch
  readonly present: KnownPresent
  readonly fresh: New
  readonly number: number
}

function writeEntities({ sink, ledger, present, fresh, number }: Writing): void {
  const own = (id: string, externalIds: readonly { readonly id: string }[]): void => {
    for (const externalId of externalIds) ledger.addExternalId(externalId.id, id)
  }
  for (const row of fresh.created) {
    const { id } = row.properties
    ledger.addEntity(id, { node: sink.reserve(), state: beginEntity(row, number) })
    own(id, row.externalIds)
  }
  for (const { row } of fresh.amended) {
    const { id } = row.properties
    const known = knownOf(present.states, id)
    const { state, closed } = amendEntity(known.state, row, number)
    sink.node('EntityWas', sink.reserve(), closed as unknown as Readonly<Record<string, unknown>>)
    ledger.addEntity(id, { node: known.node, state })
    own(id, row.externalIds)
  }
}

/** What a batch that was checked is known to have. */
function knownOf<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id)
  if (found === undefined) throw new TypeError(`no ${id}`)
  return found
}

/** @returns the nodes of all documents of the batch */
function writeDocuments({ sink, ledger, batch, present, fresh, number }: Writing, facts: ReadonlyMap<string, DocumentFacts>): ReadonlyMap<string, number> {
  const { writer, by } = batch
  const nodes = new Map([...present.documents].map(([id, { node }]) => [id, node]))
  const link = (type: 'COPY_OF' | 'REVISES', node: number, other: string | null): void => {
    if (other !== null) sink.relationship(type, node, knownOf(nodes, other), { recordedFrom: number })
  }
  for (const { document } of fresh.documents) {
    const { properties, publisherId, copyOfId, revisesId } = toDocumentRow(writer, by, document)
    const node = sink.reserve()
    const { originalId, publisherId: publisherOfOriginal, publishedAt } = knownOf(facts, properties.id)
    sink.node('Document', node, { ...properties, originalId, recordedFrom: number })
    if (publisherId !== null) sink.relationship('PUBLISHED_BY', node, ledger.nodeOf(publisherId), { recordedFrom: number })
    link('COPY_OF', node, copyOfId)
    link('REVISES', node, revisesId)
    nodes.set(properties.id, node)
    ledger.addDocument(properties.id, { node, hash: contentHash(document), active: true, originalId, recordedFrom: number, publisherId: publisherOfOriginal, publishedAt })
  }
  return nodes
}

/** The nodes of all entities that claims name. */
function entityNodesOf(claims: New['claims'], nodeOf: Ledger['nodeOf']): Readonly<Record<string, number>> {
  const nodes: Record<string, number> = {}
  const add = (id: string | undefined): void => {
    if (id !== undefined) nodes[id] ??= nodeOf(id)
  }
  for (const { claim: { subjects, objects, places, attribution } } of claims) {
    for (const list of [subjects, objects, places]) for (const { entityId } of list) add(entityId)
    for (const { speakerId } of attribution) add(speakerId)
  }
  return nodes
}

/** After so many events or ties garbage is looked at. */
const collectEvery = 2_000

/** So many claims are handed on at once: what is on its way to another thread is held three times, and a whole batch is a megabyte. */
const handedOn = 200

/**
 * Gives the claims their places and notes them in the ledger. Events of their own are complete with their claim; what is said of an event that a key names is kept
 * until all claims are there.
 */
function* placeClaims({ sink, ledger, batch, present, fresh, number }: Writing, documents: ReadonlyMap<string, number>, facts: ReadonlyMap<string, DocumentFacts>): Generator<ClaimWork> {
  const { writer, by } = batch
  const titles = new Map(batch.documents.flatMap((document) => (document.events ?? []).map(({ key, title }) => [keyedId('event', writer, key), title] as const)))
  const eventNodes = new Map(present.eventNodes)
  const steps = new Map<string, Evidence[]>()
  const namedEvent = (id: string): number => {
    const known = eventNodes.get(id)
    if (known !== undefined) return known
    const node = sink.reserve()
    const title = titles.get(id)
    eventNodes.set(id, node)
    ledger.addEvent(id, { node, ...(title === undefined ? {} : { title }) })
    return node
  }
  for (let start = 0; start < fresh.claims.length; start += handedOn) {
    const some = fresh.claims.slice(start, start + handedOn)
    const stating: Record<string, DocumentFacts & { readonly node: number }> = {}
    const claims = some.map(({ id, claim, documentId, eventId, order }) => {
      const isOwn = claim.event === undefined
      const hash = claimHash(documentId, claim)
      const document = (stating[documentId] ??= { ...knownOf(facts, documentId), node: knownOf(documents, documentId) })
      ledger.addClaim(id, hash)
      if (!isOwn) steps.set(eventId, [...(steps.get(eventId) ?? []), toEvidence(id, claim, document, (entityId) => entityId)])
      return { id, claim, documentId, eventId, order, hash, isOwn, eventNode: isOwn ? sink.reserve() : namedEvent(eventId) }
    })
    yield { number, writer, by, claims, documents: stating, entityNodes: entityNodesOf(some, ledger.nodeOf) }
  }
  for (const [eventId, evidence] of steps) ledger.addEvidence(eventId, { number, claims: evidence })
}

function reportOf(batch: Batch, placed: readonly Placed[], fresh: New, number: number | null): StagedBatch {
  const counts = (added: number, all: number): Counts => ({ added, alreadyThere: all - added })
  return { number, entities: counts(fresh.created.length, batch.entities.length), documents: counts(fresh.documents.length, batch.documents.length), claims: counts(fresh.claims.length, placed.length), addedClaims: fresh.claims.map(({ id }) => id) }
}

async function writeEntityNodes(sink: GraphSink, ledger: Ledger): Promise<void> {
  for await (const { node, state } of ledger.entities()) {
    const { label, properties, recordedFrom } = state
    sink.node(`Entity:${label}` as 'Entity:Person', node, { ...properties, canonicalId: properties.id, recordedFrom })
    for (const name of state.names) {
      const own = sink.reserve()
      sink.node('Name', own, name)
      sink.relationship('HAS_NAME', node, own, {})
    }
    for (const externalId of state.externalIds) {
      const own = sink.reserve()
      sink.node('ExternalId', own, externalId)
      sink.relationship('HAS_ID', node, own, {})
    }
  }
}

/**
 * Writes batches down for Neo4j's offline importer, ending in what `appendBatch` of the same batches would have made of an empty database.
 * Everything is decided by the functions that decide it there; only where they look up what is there, they look into the ledger.
 * @param start the number of the recorded clock before the first batch; batches get those that follow
 */
export function createStage(sink: GraphSink, ledger: Ledger, start: number, claims: ClaimTaker): Stage {
  let clock = start
  return {
    append: async (batch) => {
      refuse(checkBatch(batch))
      const placed = place(batch)
      const present = await ledger.read(namedIds(batch, placed))
      refuse(checkAgainst(batch, placed, present))
      const fresh = newIn(batch, placed, present)
      if (isNothing(fresh)) return reportOf(batch, placed, fresh, null)
      const number = ++clock
      const writing: Writing = { sink, ledger, batch, present, fresh, number }
      sink.node('Write', sink.reserve(), { number, writer: batch.writer, by: batch.by, request: batch.request })
      const facts = documentFacts(batch, present, (id) => id, number)
      writeEntities(writing)
      for (const work of placeClaims(writing, writeDocuments(writing, facts), facts)) await claims.write(work)
      ledger.addTies(claims.takeTies())
      await ledger.write()
      return reportOf(batch, placed, fresh, number)
    },
    findOwners: ledger.findOwners,
    finish: async () => {
      let relations = await claims.finish()
      ledger.addTies(claims.takeTies())
      const ties = createTieSums(ledger.addTies)
      const addTie = (sum: TieSum): void => {
        relations++
        ties.add(sum)
      }
      let named = 0
      for await (const { id, node, title, steps } of ledger.events()) {
        writeEvent({ sink, nodeOf: ledger.nodeOf, addTie }, node, foldEvent(id, title, steps))
        if (++named % collectEvery === 0) collectGarbage()
        await ledger.write() // the sums of ties that no longer fit into memory
      }
      ties.flush()
      await ledger.write()
      let pairs = 0
      for await (const tie of ledger.ties()) {
        sink.relationship('TIE', ledger.nodeOf(tie.fromId), ledger.nodeOf(tie.toId), tie as unknown as Readonly<Record<string, unknown>>)
        if (++pairs % collectEvery === 0) collectGarbage()
      }
      await writeEntityNodes(sink, ledger)
      sink.node('Clock', sink.reserve(), { id: 'clock', number: clock })
      return { clock, relations, ties: pairs }
    },
  }
}
