/**
 * A plan is what one root field reads, as a tree that can be printed: pure data, no Cypher and no GraphQL in it.
 * `src/cypher` prints it as one statement.
 */
import type { ChangeKind, ChangePlace } from '../record/change.ts'
import type { NodeType } from '../record/labels.ts'
import type { ValuePlan } from './analyses.ts'
import type { Clock } from './clock.ts'
import type { ClaimFilter, DocumentFilter, EntityFilter, EventFilter, RelationFilter } from './filter.ts'
import type { Page } from './page.ts'
import type { Period } from './period.ts'

/** What a node variable of the statement stands for. The five kinds of entity are read alike. */
export type ReadType = 'Entity' | Exclude<NodeType, 'Person' | 'Country' | 'Group' | 'Organisation' | 'Place'>

/** How one field is read from the node, or from the relationship, at hand. */
export interface FieldPlan {
  /** Under which key of the row the answer is put: the field's name for plain values, `@` and the response key for all else. */
  readonly key: string
  /** Kinds of entity that the field was asked of; null for all. */
  readonly kinds: readonly string[] | null
  readonly read: Read
}

export interface ObjectPlan {
  readonly type: ReadType
  /** As of when; null for now. */
  readonly clock: Clock | null
  /** One of the types that it can have, which stands for all of them because the answer is the same; null where its own has to be read. */
  readonly standIn: string | null
  readonly fields: readonly FieldPlan[]
}

/** Single nodes that can be reached from another one. */
export type Link =
  | 'Entity.canonical'
  | 'Relation.from'
  | 'Relation.to'
  | 'Relation.event'
  | 'Claim.document'
  | 'Claim.event'
  | 'Claim.corrects'
  | 'Claim.correctedBy'
  | 'Document.publisher'
  | 'Document.copyOf'
  | 'Document.revises'
  | 'Judgement.leftEntity'
  | 'Judgement.leftEvent'
  | 'Judgement.rightEntity'
  | 'Judgement.rightEvent'

/** Short lists that come whole. */
export type List = 'judgements' | 'Entity.names' | 'Entity.externalIds' | 'Claim.subjects' | 'Claim.objects' | 'Claim.places' | 'Event.places' | 'Event.participants' | 'Participant.wordings'

export type Read =
  /** A property of the node at hand. */
  | { readonly kind: 'property'; readonly property: string }
  /** How the claim at hand ended. */
  | { readonly kind: 'ending'; readonly property: 'status' | 'recordedTo' | 'endedBy' | 'reason' | 'endReason' }
  /** Whether the relation at hand is current. */
  | { readonly kind: 'current' }
  /** Several properties as one object; null where `present` is absent. */
  | { readonly kind: 'part'; readonly present: string | null; readonly properties: readonly (readonly [key: string, property: string])[] }
  | { readonly kind: 'nameIn'; readonly language: string }
  | { readonly kind: 'externalId'; readonly scheme: string }
  | { readonly kind: 'link'; readonly link: Link; readonly node: ObjectPlan }
  /** The one of several links that leads somewhere. */
  | { readonly kind: 'either'; readonly links: readonly Extract<Read, { readonly kind: 'link' }>[] }
  /** The node that an item of a list is about. */
  | { readonly kind: 'target'; readonly node: ObjectPlan }
  | { readonly kind: 'list'; readonly list: List; readonly fields: readonly FieldPlan[] }
  /** The attribution of the claim at hand, with the speakers that are entities. */
  | { readonly kind: 'chain'; readonly speakers: readonly FieldPlan[] }
  /** The claims of the event at hand, from which its figures or its disputes are derived. */
  | { readonly kind: 'evidence'; readonly claims: 'measures' | 'disputes'; readonly clock: Clock | null; readonly nodes: readonly EvidenceNode[] }
  /** Those at the other end of the relations of the entity at hand, most frequent first. */
  | { readonly kind: 'partners'; readonly filter: RelationFilter; readonly limit: number; readonly entities: readonly FieldPlan[]; /** Names of the others that are asked for. */ readonly sums: readonly string[] }
  /** The relations of the entity at hand by the period in which they began. */
  | { readonly kind: 'activity'; readonly filter: RelationFilter; readonly by: Period }
  | ImpactRead
  /** The claims behind the relation at hand, from which its account is made. */
  | { readonly kind: 'explanation'; readonly limit: number; readonly clock: Clock | null; readonly nodes: readonly EvidenceNode[] }
  | ConnectionPlan

/** A node asked for inside a derived value, under the path of response keys that leads to it. */
export interface KeyedNode {
  readonly key: string
  readonly node: ObjectPlan
}

export interface EvidenceNode extends KeyedNode {
  readonly of: 'claim' | 'origin' | 'document'
}

/** The claims of all events that a document or a speaker speaks of, from which what rests on them is derived, and the relations asked for. */
export interface ImpactRead {
  readonly kind: 'impact'
  /** Of a document: whether those that repeat it count as one with it. */
  readonly withCopies: boolean
  readonly nodes: readonly KeyedNode[]
}

/** A kind of node asked for inside a value: the statement binds the ids under the name of `list`, and each is read once. */
export interface Lookup {
  readonly list: string
  readonly node: ObjectPlan
}

/** What of a value was asked for: its objects, and its nodes by the number of their lookup. */
export interface Shape {
  /** The names of fields that come with the value. */
  readonly plain: readonly string[]
  readonly fields: readonly ShapeField[]
}

export interface ShapeField {
  /** `@` and the response key. */
  readonly key: string
  readonly field: string
  readonly below: Shape | number
}

/** Entities that an argument names and that must be there: an answer about nobody would look like one about somebody who has nothing. */
export interface Named {
  readonly argument: string
  readonly id: string
}

/** What a page is a page of. */
export type ConnectionPlan = RelationsPlan | ClaimsPlan | EventsPlan | EntitiesPlan | DocumentsPlan

/** What pages of all lists are read by. */
export interface PageOf {
  readonly kind: 'connection'
  readonly page: Page
  /** Whether rows are read at all; false where only the count was asked for. */
  readonly rows: boolean
  /** Whether rows come with their keys, from which cursors are made. */
  readonly cursors: boolean
  /** What each row shows, each under its own key. */
  readonly nodes: readonly { readonly key: string; readonly node: ObjectPlan }[]
  readonly totalCount: boolean
}

export interface RelationsPlan extends PageOf {
  readonly of: 'relations'
  /** `Pair`: between the ids that the caller has bound to `actor` and `other`. */
  readonly within: 'root' | 'Entity' | 'Event' | 'Pair'
  readonly filter: RelationFilter
}

export interface ClaimsPlan extends PageOf {
  readonly of: 'claims'
  readonly within: 'root' | 'Relation' | 'Event' | 'Document'
  readonly filter: ClaimFilter
}

export interface EventsPlan extends PageOf {
  readonly of: 'events'
  readonly within: 'root'
  readonly filter: EventFilter
}

export interface EntitiesPlan extends PageOf {
  readonly of: 'entities'
  readonly within: 'root'
  readonly filter: EntityFilter
}

export interface DocumentsPlan extends PageOf {
  readonly of: 'documents'
  readonly within: 'root'
  readonly filter: DocumentFilter
}

/** Which changes of some kinds: those of relations that pass before or after, those of claims that pass, or those that a document's readers must know of. */
export type ChangeFilter = { readonly of: 'relations'; readonly filter: RelationFilter } | { readonly of: 'claims'; readonly filter: ClaimFilter } | { readonly of: 'documents' }

/** Where changes are shown: the key of their row, and what is asked of their subjects there, each by the numbers of its lookups. */
export interface ShownChange {
  readonly key: string
  readonly subjects: readonly { readonly key: string; readonly lookups: readonly number[] }[]
}

/** A stretch of the change feed. */
export interface ChangesPlan {
  readonly kind: 'changes'
  readonly kinds: readonly ChangeKind[]
  readonly after: ChangePlace
  /** How many changes are looked at; those that the filter leaves out are among them. */
  readonly limit: number
  readonly filter: ChangeFilter | null
  /** Whether `before` or `after` was asked for. */
  readonly facts: boolean
  readonly lookups: readonly Lookup[]
  readonly shown: readonly ShownChange[]
}

/** What a root field reads. */
export type RootPlan =
  | ChangesPlan
  | { readonly kind: 'byId'; readonly ids: readonly string[]; readonly nodes: readonly ObjectPlan[] }
  | { readonly kind: 'entityByExternalId'; readonly scheme: string; readonly value: string; readonly node: ObjectPlan }
  | { readonly kind: 'entityByName'; readonly norm: string; readonly text: string; readonly node: ObjectPlan }
  | { readonly kind: 'search'; readonly text: string; readonly norm: string; readonly kinds: readonly string[]; readonly limit: number; readonly entities: readonly FieldPlan[] }
  | { readonly kind: 'page'; readonly connection: ConnectionPlan }
  | { readonly kind: 'value'; readonly value: ValuePlan; readonly named: readonly Named[]; readonly shape: Shape; readonly lookups: readonly Lookup[] }
  | { readonly kind: 'impactOfSpeaker'; readonly speaker: string; readonly read: ImpactRead }
  | { readonly kind: 'service' }
