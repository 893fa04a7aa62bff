import { keyedId } from '../../record/ids.ts'
import { addSums, type TieSum } from '../../derive/derive-tie.ts'
import type { Evidence } from '../../derive/evidence.ts'
import { isNothing, newIn, type New } from '../../write/append.ts'
import type { Batch, Counts } from '../../write/batch.ts'
import { checkAgainst } from '../../write/check-against.ts'
import { checkBatch, refuse } from '../../write/check-batch.ts'
import { amendEntity, beginEntity } from '../../write/entity-history.ts'
import { beginEvent, foldEvent } from '../../write/event-history.ts'
import { documentFacts, toEvidence, type DocumentFacts } from '../../write/new-events.ts'
import { namedIds, place, type Placed } from '../../write/placed.ts'
import { contentHash, toClaimRow, toDocumentRow, type ClaimRow } from '../../write/rows.ts'
import type { GraphSink } from './graph-files.ts'
import type { KnownPresent, Ledger } from './ledger.ts'
import { writeEvent, type EventParts } from './write-event.ts'

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
  /** Writes what could only be known at the end: entities, events that several claims speak of, ties and the clock. */
  readonly finish: () => Promise<StagedGraph>
}

/** Pairs whose sums are kept in memory until they are written: about 12 MB. */
const rememberedPairs = 20_000

/** Sums of pairs with a bound: what does not fit is kept as parts, which are added up at the end. */
function createTieSums(ledger: Ledger): { readonly add: (sum: TieSum) => void; readonly flush: () => void } {
  const sums = new Map<string, TieSum>()
  const flush = (): void => {
    ledger.addTies(sums.values())
    sums.clear()
  }
  return {
    add: (sum) => {
      const pair = `${sum.fromId}|${sum.toId}`
      const before = sums.get(pair)
      sums.set(pair, before === undefined ? sum : addSums(before, sum))
      if (sums.size >= rememberedPairs) flush()
    },
    flush,
  }
}

/** One batch under its number, with what it needs to be written. */
interface Writing {
  readonly sink: GraphSink
  readonly ledger: Ledger
  readonly events: EventParts
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

function writeClaim({ sink, ledger }: Writing, node: number, row: ClaimRow): void {
  sink.node('Claim', node, row.properties)
  for (const [type, list] of [['SUBJECT', row.subjects], ['OBJECT', row.objects], ['PLACE', row.places], ['ATTRIBUTED_TO', row.speakers]] as const) {
    for (const { entityId, properties } of list) sink.relationship(type, node, ledger.nodeOf(entityId), properties)
  }
}

/** Events of their own are complete with their claim; what a key names is kept until all claims are there. */
function writeClaims(writing: Writing, documents: ReadonlyMap<string, number>, facts: ReadonlyMap<string, DocumentFacts>): void {
  const { sink, ledger, events, batch, present, fresh, number } = writing
  const { writer, by } = batch
  const titles = new Map(batch.documents.flatMap((document) => (document.events ?? []).map(({ key, title }) => [keyedId('event', writer, key), title] as const)))
  const eventNodes = new Map(present.eventNodes)
  const steps = new Map<string, Evidence[]>()
  const evidenceOf = ({ id, claim, documentId }: Placed): Evidence => toEvidence(id, claim, knownOf(facts, documentId), (entityId) => entityId)
  const namedEvent = (id: string): number => {
    const known = eventNodes.get(id)
    if (known !== undefined) return known
    const node = sink.reserve()
    const title = titles.get(id)
    eventNodes.set(id, node)
    ledger.addEvent(id, { node, ...(title === undefined ? {} : { title }) })
    return node
  }
  for (const placed of fresh.claims) {
    const { claim, documentId, eventId, order } = placed
    const [node, eventNode] = [sink.reserve(), claim.event === undefined ? sink.reserve() : namedEvent(eventId)]
    const row = toClaimRow(writer, by, documentId, claim, order, number)
    writeClaim(writing, node, row)
    sink.relationship('STATES', knownOf(documents, documentId), node, {})
    sink.relationship('ABOUT', node, eventNode, {})
    ledger.addClaim(placed.id, row.properties.hash)
    if (claim.event === undefined) writeEvent(events, eventNode, beginEvent(eventId, undefined, { number, claims: [evidenceOf(placed)] }))
    else steps.set(eventId, [...(steps.get(eventId) ?? []), evidenceOf(placed)])
  }
  for (const [eventId, claims] of steps) ledger.addEvidence(eventId, { number, claims })
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
export function createStage(sink: GraphSink, ledger: Ledger, start: number): Stage {
  let clock = start
  let relations = 0
  const ties = createTieSums(ledger)
  const addTie = (sum: TieSum): void => {
    relations++
    ties.add(sum)
  }
  const events: EventParts = { sink, nodeOf: ledger.nodeOf, addTie }
  return {
    append: async (batch) => {
      refuse(checkBatch(batch))
      const placed = place(batch)
      const present = await ledger.read(namedIds(batch, placed))
      refuse(checkAgainst(batch, placed, present))
      const fresh = newIn(batch, placed, present)
      if (isNothing(fresh)) return reportOf(batch, placed, fresh, null)
      const number = ++clock
      const writing: Writing = { sink, ledger, events, batch, present, fresh, number }
      sink.node('Write', sink.reserve(), { number, writer: batch.writer, by: batch.by, request: batch.request })
      const facts = documentFacts(batch, present, (id) => id, number)
      writeEntities(writing)
      writeClaims(writing, writeDocuments(writing, facts), facts)
      await ledger.write()
      return reportOf(batch, placed, fresh, number)
    },
    finish: async () => {
      for await (const { id, node, title, steps } of ledger.events()) {
        writeEvent(events, node, foldEvent(id, title, steps))
        await ledger.write() // the sums of ties that no longer fit into memory
      }
      ties.flush()
      await ledger.write()
      let pairs = 0
      for await (const tie of ledger.ties()) {
        sink.relationship('TIE', ledger.nodeOf(tie.fromId), ledger.nodeOf(tie.toId), tie as unknown as Readonly<Record<string, unknown>>)
        pairs++
      }
      await writeEntityNodes(sink, ledger)
      sink.node('Clock', sink.reserve(), { id: 'clock', number: clock })
      return { clock, relations, ties: pairs }
    },
  }
}
