import { toSum, type TieSum } from '../../derive/derive-tie.ts'
import { toTypedEdge } from '../../derive/typed-edge.ts'
import type { EventState, EventVersion } from '../../write/event-history.ts'
import type { GraphSink } from './graph-files.ts'

/** What the events of a load are written with. */
export interface EventParts {
  readonly sink: GraphSink
  readonly nodeOf: (entityId: string) => number
  readonly addTie: (sum: TieSum) => void
}

function writeVersion({ sink, nodeOf }: EventParts, kind: 'EventEarlier' | 'EventWas', { id, title }: EventState, { summary, participants, recordedFrom, recordedTo }: EventVersion): void {
  const node = sink.reserve()
  sink.node(kind, node, { id, title, ...summary, recordedFrom, recordedTo })
  for (const { entityId, part } of participants) sink.relationship('TOOK_PART', node, nodeOf(entityId), { entityId, part, sortKey: summary.sortKey })
}

/** Writes an event with all that follows from its claims. */
export function writeEvent(parts: EventParts, node: number, state: EventState): void {
  const { sink, nodeOf, addTie } = parts
  const { id, title, recordedFrom, derivedFrom, summary, participants } = state
  const sortKey = summary?.sortKey ?? ''
  sink.node('Event', node, { id, canonicalId: id, title, recordedFrom, derivedFrom, ...summary })
  for (const { entityId, part } of participants) sink.relationship('PARTICIPANT', node, nodeOf(entityId), { entityId, part, sortKey })
  for (const relation of state.relations) {
    sink.node('Relation', sink.reserve(), relation as unknown as Readonly<Record<string, unknown>>)
    sink.relationship('typed', nodeOf(relation.fromId), nodeOf(relation.toId), toTypedEdge(relation) as unknown as Readonly<Record<string, unknown>>, relation.type)
    addTie(toSum(relation))
  }
  for (const relation of state.earlierRelations) sink.node('RelationEarlier', sink.reserve(), relation as unknown as Readonly<Record<string, unknown>>)
  for (const relation of state.closedRelations) sink.node('RelationWas', sink.reserve(), relation as unknown as Readonly<Record<string, unknown>>)
  for (const version of state.earlierEvents) writeVersion(parts, 'EventEarlier', state, version)
  for (const version of state.closedEvents) writeVersion(parts, 'EventWas', state, version)
}
