import type { Relation } from '../../src/record/relation.ts'
import type { Batch } from '../../src/write/batch.ts'
import { sumTies, type TieSum } from '../../src/derive/derive-tie.ts'
import type { Present } from '../../src/write/read-present.ts'
import { deriveNewEvents } from '../../src/write/new-events.ts'
import { place } from '../../src/write/placed.ts'
import { toDocumentRow } from '../../src/write/rows.ts'

/** A statement with its rows. */
export interface PlainWrite {
  readonly text: string
  readonly params: Readonly<Record<string, unknown>>
}

type Rows = readonly Readonly<Record<string, unknown>>[]

const nothingPresent: Present = { canonicalIds: new Map(), entities: new Map(), externalIds: new Map(), documents: new Map(), claims: new Map(), events: new Map() }

const link = (type: string): string => `UNWIND $rows AS row MATCH (c:Claim {id: row.claimId}) MATCH (x:Entity {id: row.entityId}) CREATE (c)-[m:${type}]->(x) SET m = row.properties`

/** One statement for each kind of node and of relationship, in the order in which they need one another. */
const texts = {
  documents: 'UNWIND $rows AS row CREATE (d:Document) SET d = row',
  publishers: 'UNWIND $rows AS row MATCH (d:Document {id: row.id}) MATCH (p:Entity {id: row.publisherId}) CREATE (d)-[:PUBLISHED_BY {recordedFrom: row.recordedFrom}]->(p)',
  events: 'UNWIND $rows AS row CREATE (e:Event) SET e = row',
  participants: 'UNWIND $rows AS row MATCH (e:Event {id: row.eventId}) MATCH (x:Entity {id: row.properties.entityId}) CREATE (e)-[p:PARTICIPANT]->(x) SET p = row.properties',
  claims: 'UNWIND $rows AS row MATCH (d:Document {id: row.documentId}) MATCH (e:Event {id: row.eventId}) CREATE (d)-[:STATES]->(c:Claim)-[:ABOUT]->(e) SET c = row',
  subjects: link('SUBJECT'),
  objects: link('OBJECT'),
  relations: 'UNWIND $rows AS row CREATE (r:Relation) SET r = row',
  edges:
    'UNWIND $rows AS row MATCH (a:Entity {id: row.fromId}) MATCH (b:Entity {id: row.toId}) CREATE (a)-[:$(row.type) {id: row.id, earliest: date(row.earliestOn), latest: date(row.latestOn), goldstein: row.goldstein, origins: row.originCount, contested: row.contested}]->(b)',
  ties: 'UNWIND $rows AS row MATCH (a:Entity {id: row.fromId}) MATCH (b:Entity {id: row.toId}) CREATE (a)-[t:PLAIN_TIE]->(b) SET t = row, t.firstOn = date(row.firstOn), t.lastOn = date(row.lastOn)',
} as const

function pairOf({ fromId, toId }: Pick<TieSum, 'fromId' | 'toId'>): string {
  return `${fromId}|${toId}`
}

/**
 * The graph that batches come to, as plain statements that check nothing, read nothing back and write each thing once:
 * everything is derived beforehand. Each tie is created with the batch in which its pair first occurs, with its sums at the end.
 */
export function toPlainWrites(batches: readonly Batch[], number: number): readonly (readonly PlainWrite[])[] {
  const derived = batches.map((batch) => deriveNewEvents(batch, place(batch), nothingPresent, number))
  const ties = new Map(sumTies(derived.flatMap(({ relations }) => relations)).map((tie) => [pairOf(tie), tie]))
  const newTies = (relations: readonly Relation[]): Rows =>
    [...new Set(relations.map(pairOf))].flatMap((pair) => {
      const tie = ties.get(pair)
      ties.delete(pair)
      return tie === undefined ? [] : [{ ...tie }]
    })
  return batches.map((batch, index) => {
    const { rows = [], relations = [] } = derived[index] ?? {}
    const claims = rows.flatMap((row) => row.claims)
    const documents = batch.documents.map(({ document }) => ({ ...toDocumentRow(batch.writer, batch.by, document).properties, recordedFrom: number }))
    const records = relations.map((relation) => ({ ...relation, recordedFrom: number }))
    const written: Readonly<Record<keyof typeof texts, Rows>> = {
      documents,
      publishers: documents.filter((document) => 'publisherId' in document),
      events: rows.map(({ properties }) => properties),
      participants: rows.flatMap(({ properties, participants }) => participants.map((one) => ({ eventId: properties.id, properties: { ...one, sortKey: properties.sortKey } }))),
      claims: claims.map(({ properties }) => properties),
      subjects: claims.flatMap(({ properties, subjects }) => subjects.map((one) => ({ claimId: properties.id, ...one }))),
      objects: claims.flatMap(({ properties, objects }) => objects.map((one) => ({ claimId: properties.id, ...one }))),
      relations: records,
      edges: records.map((record) => ({ ...record, goldstein: record.goldsteinTenths === undefined ? null : record.goldsteinTenths / 10 })),
      ties: newTies(relations),
    }
    return Object.entries(texts).map(([kind, text]) => ({ text, params: { rows: written[kind as keyof typeof texts] } }))
  })
}
