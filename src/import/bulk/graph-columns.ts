/**
 * How a property is written in the files for Neo4j's importer. `number` is an integer where it is whole and a float otherwise,
 * as the write path has it; since a column has one type, rows that differ in this stand in files of their own.
 */
export type ColumnType = 'string' | 'string[]' | 'long' | 'number' | 'double' | 'boolean' | 'date'

export type Columns = Readonly<Record<string, ColumnType>>

const date = { earliestOn: 'string', latestOn: 'string', endEarliestOn: 'string', endLatestOn: 'string', earliestAt: 'string', latestAt: 'string', precision: 'string', edtf: 'string' } as const satisfies Columns
const place = { latitude: 'number', longitude: 'number' } as const satisfies Columns

const entity = { id: 'string', kind: 'string', name: 'string', description: 'string', generic: 'boolean', canonicalId: 'string', ...place, recordedFrom: 'long' } as const satisfies Columns
const summary = { status: 'string', types: 'string[]', ...date, sortKey: 'string', figuresKey: 'string', claimCount: 'long', tooMany: 'boolean', publishedFrom: 'long' } as const satisfies Columns
const eventVersion = { id: 'string', title: 'string', ...summary, publishedTo: 'long', recordedFrom: 'long', recordedTo: 'long' } as const satisfies Columns
const relation = {
  ...{ id: 'string', type: 'string', eventId: 'string', fromId: 'string', toId: 'string', dyad: 'string', roles: 'string[]', directed: 'boolean', standing: 'boolean' },
  ...date,
  ...{ claimCount: 'long', denialCount: 'long', publisherCount: 'long', originCount: 'long', unattributedCount: 'long', contested: 'boolean', firstPublishedAt: 'string', publisherIds: 'string[]', speakerIds: 'string[]' },
  ...{ goldsteinTenths: 'long', quadCameo: 'long', quadGdelt: 'long', sortKey: 'string', endKey: 'string', publishedFrom: 'long', publishedTo: 'long', recordedFrom: 'long', recordedTo: 'long', appearedFrom: 'long', closed: 'string' },
} as const satisfies Columns

/** Each kind of node by its labels, joined by colons, with all the properties that it may have: docs/graph.md says what they are. */
export const nodeColumns = {
  'Entity:Person': entity,
  'Entity:Country': entity,
  'Entity:Group': entity,
  'Entity:Organisation': entity,
  'Entity:Place': entity,
  Name: { id: 'string', entityId: 'string', text: 'string', kind: 'string', language: 'string', script: 'string', norm: 'string', recordedFrom: 'long' },
  ExternalId: { id: 'string', scheme: 'string', value: 'string', recordedFrom: 'long' },
  EntityWas: { id: 'string', kind: 'string', name: 'string', description: 'string', generic: 'boolean', ...place, names: 'string', externalIds: 'string', recordedFrom: 'long', recordedTo: 'long' },
  Document: {
    ...{ id: 'string', title: 'string', url: 'string', archivedUrl: 'string', publisherId: 'string', publishedAt: 'string', retrievedAt: 'string', language: 'string', sha256: 'string' },
    ...{ copyOfId: 'string', revisesId: 'string', originalId: 'string', status: 'string', sortKey: 'string', hash: 'string', recordedFrom: 'long', recordedBy: 'string' },
  },
  Claim: {
    ...{ id: 'string', documentId: 'string', eventId: 'string', kind: 'string', predicate: 'string', code: 'string', polarity: 'string', modality: 'string', directed: 'boolean', status: 'string', means: 'string[]' },
    ...date,
    ...{ dateText: 'string', timeZone: 'string', measure: 'string', value: 'number', low: 'number', high: 'number', unit: 'string', group: 'string', chain: 'string' },
    ...{ quoteText: 'string', quoteLanguage: 'string', quoteTranslation: 'string', locator: 'string', confidence: 'number', attributes: 'string', hash: 'string', sortKey: 'string', recordedFrom: 'long', recordedBy: 'string' },
  },
  Event: { id: 'string', title: 'string', canonicalId: 'string', ...summary, recordedFrom: 'long', derivedFrom: 'long' },
  EventEarlier: eventVersion,
  EventWas: eventVersion,
  Relation: relation,
  RelationEarlier: relation,
  RelationWas: relation,
  Write: { number: 'long', writer: 'string', by: 'string', request: 'string' },
  Clock: { id: 'string', number: 'long' },
} as const satisfies Readonly<Record<string, Columns>>

const recorded = { recordedFrom: 'long' } as const satisfies Columns
const participation = { entityId: 'string', part: 'string', sortKey: 'string' } as const satisfies Columns

/** Each kind of relationship by its type, with all the properties that it may have. The typed edges are one kind: each row names its type. */
export const relationshipColumns = {
  HAS_NAME: {},
  HAS_ID: {},
  PUBLISHED_BY: recorded,
  COPY_OF: recorded,
  REVISES: recorded,
  STATES: {},
  ABOUT: {},
  SUBJECT: { order: 'long', wording: 'string' },
  OBJECT: { order: 'long', wording: 'string', role: 'string' },
  PLACE: { order: 'long', wording: 'string', ...place, precision: 'string' },
  ATTRIBUTED_TO: { order: 'long', role: 'string', verb: 'string', named: 'boolean', last: 'boolean', speakerId: 'string', sortKey: 'string' },
  PARTICIPANT: participation,
  TOOK_PART: participation,
  TIE: {
    ...{ fromId: 'string', toId: 'string', events: 'long', firstOn: 'date', lastOn: 'date', types: 'string[]', goldsteinTenths: 'long', positiveTenths: 'long', negativeTenths: 'long' },
    ...{ q1: 'long', q2: 'long', q3: 'long', q4: 'long' },
  },
  typed: { id: 'string', earliest: 'date', latest: 'date', goldstein: 'double', origins: 'long', contested: 'boolean' },
} as const satisfies Readonly<Record<string, Columns>>

export type NodeKind = keyof typeof nodeColumns
export type RelationshipKind = keyof typeof relationshipColumns
