import type { TieSum } from '../../derive/derive-tie.ts'
import type { Claim } from '../../record/claim.ts'
import { beginEvent } from '../../write/event-history.ts'
import { toEvidence, type DocumentFacts } from '../../write/new-events.ts'
import { toClaimRow, type ClaimRow } from '../../write/rows.ts'
import type { GraphSink } from './graph-files.ts'
import { createTieSums } from './tie-sums.ts'
import { writeEvent } from './write-event.ts'

/** A claim with where it goes. */
interface PlacedClaim {
  readonly id: string
  readonly claim: Claim
  readonly documentId: string
  readonly eventId: string
  /** Its place in the batch. */
  readonly order: number
  readonly hash: string
  /** The number of the event's node. */
  readonly eventNode: number
  /** Whether the event is the claim's own, so that no other claim can be about it and it is complete. */
  readonly isOwn: boolean
}

/** Some new claims of one batch, with all that has to be known to write them: plain values, for they go to another thread as JSON. */
export interface ClaimWork {
  readonly number: number
  readonly writer: string
  readonly by: string
  readonly claims: readonly PlacedClaim[]
  /** The documents that state them. */
  readonly documents: Readonly<Record<string, DocumentFacts & { readonly node: number }>>
  /** The numbers of the nodes of all entities that they name. */
  readonly entityNodes: Readonly<Record<string, number>>
}

/** Writes claims, and what follows from those whose event is their own. */
export interface ClaimWriter {
  readonly write: (work: ClaimWork) => void
  /** Sums of ties since it was last asked. */
  readonly takeTies: () => readonly TieSum[]
  /** Hands on what is left of the sums of ties. @returns how many relations there were */
  readonly finish: () => number
}

function knownIn<T>(values: Readonly<Record<string, T>>, id: string): T {
  const found = values[id]
  if (found === undefined) throw new TypeError(`no ${id}`)
  return found
}

function writeMentions(sink: GraphSink, node: number, row: ClaimRow, nodeOf: (entityId: string) => number): void {
  for (const [type, list] of [['SUBJECT', row.subjects], ['OBJECT', row.objects], ['PLACE', row.places], ['ATTRIBUTED_TO', row.speakers]] as const) {
    for (const { entityId, properties } of list) sink.relationship(type, node, nodeOf(entityId), properties)
  }
}

export function createClaimWriter(sink: GraphSink): ClaimWriter {
  let waiting: readonly TieSum[] = []
  const ties = createTieSums((sums) => (waiting = [...waiting, ...sums]))
  let relations = 0
  const addTie = (sum: TieSum): void => {
    relations++
    ties.add(sum)
  }
  return {
    write: ({ number, writer, by, claims, documents, entityNodes }) => {
      const nodeOf = (entityId: string): number => knownIn(entityNodes, entityId)
      for (const { id, claim, documentId, eventId, order, hash, eventNode, isOwn } of claims) {
        const document = knownIn(documents, documentId)
        const node = sink.reserve()
        const row = toClaimRow(writer, by, documentId, claim, order, number, hash)
        sink.node('Claim', node, row.properties)
        writeMentions(sink, node, row, nodeOf)
        sink.relationship('STATES', document.node, node, {})
        sink.relationship('ABOUT', node, eventNode, {})
        if (isOwn) writeEvent({ sink, nodeOf, addTie }, eventNode, beginEvent(eventId, undefined, { number, claims: [toEvidence(id, claim, document, (entityId) => entityId)] }))
      }
    },
    takeTies: () => {
      const taken = waiting
      waiting = []
      return taken
    },
    finish: () => {
      ties.flush()
      return relations
    },
  }
}
