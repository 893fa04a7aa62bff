/**
 * A plan is what one root field reads, as a tree that can be printed: pure data, no Cypher and no GraphQL in it.
 * `src/cypher` prints it as one statement.
 */
import type { NodeType } from '../record/labels.ts'
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

/** Short lists that come whole. */
export type List = 'Entity.names' | 'Entity.externalIds' | 'Claim.subjects' | 'Claim.objects' | 'Claim.places' | 'Event.places' | 'Event.participants' | 'Participant.wordings'

export type Read =
  /** A property of the node at hand. */
  | { readonly kind: 'property'; readonly property: string }
  /** Whether the relation at hand is current. */
  | { readonly kind: 'current' }
  /** Several properties as one object; null where `present` is absent. */
  | { readonly kind: 'part'; readonly present: string | null; readonly properties: readonly (readonly [key: string, property: string])[] }
  | { readonly kind: 'nameIn'; readonly language: string }
  | { readonly kind: 'externalId'; readonly scheme: string }
  | { readonly kind: 'link'; readonly link: Link; readonly node: ObjectPlan }
  /** The node that an item of a list is about. */
  | { readonly kind: 'target'; readonly node: ObjectPlan }
  | { readonly kind: 'list'; readonly list: List; readonly fields: readonly FieldPlan[] }
  /** The attribution of the claim at hand, with the speakers that are entities. */
  | { readonly kind: 'chain'; readonly speakers: readonly FieldPlan[] }
  /** The claims of the event at hand, from which its figures or its disputes are derived. */
  | { readonly kind: 'evidence'; readonly claims: 'measures' | 'disputes'; readonly nodes: readonly EvidenceNode[] }
  /** Those at the other end of the relations of the entity at hand, most frequent first. */
  | { readonly kind: 'partners'; readonly filter: RelationFilter; readonly limit: number; readonly entities: readonly FieldPlan[] }
  /** The relations of the entity at hand by the period in which they began. */
  | { readonly kind: 'activity'; readonly filter: RelationFilter; readonly by: Period }
  | ConnectionPlan

/** A node asked for inside a derived value, under the path of response keys that leads to it. */
export interface EvidenceNode {
  readonly key: string
  readonly of: 'claim' | 'origin'
  readonly node: ObjectPlan
}

/** What a page is a page of. */
export type ConnectionPlan = RelationsPlan | ClaimsPlan | EventsPlan | EntitiesPlan | DocumentsPlan

interface PageOf {
  readonly kind: 'connection'
  readonly page: Page
  /** Whether rows are read at all; false where only the count was asked for. */
  readonly rows: boolean
  /** What each row shows, each under its own key. */
  readonly nodes: readonly { readonly key: string; readonly node: ObjectPlan }[]
  readonly totalCount: boolean
}

export interface RelationsPlan extends PageOf {
  readonly of: 'relations'
  readonly within: 'root' | 'Entity' | 'Event'
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

/** What a root field reads. */
export type RootPlan =
  | { readonly kind: 'byId'; readonly ids: readonly string[]; readonly nodes: readonly ObjectPlan[] }
  | { readonly kind: 'entityByExternalId'; readonly scheme: string; readonly value: string; readonly node: ObjectPlan }
  | { readonly kind: 'entityByName'; readonly norm: string; readonly text: string; readonly node: ObjectPlan }
  | { readonly kind: 'search'; readonly text: string; readonly norm: string; readonly kinds: readonly string[]; readonly limit: number; readonly entities: readonly FieldPlan[] }
  | { readonly kind: 'page'; readonly connection: ConnectionPlan }
  | { readonly kind: 'service' }
